import { base64url, CompactEncrypt, FlattenedSign, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import * as everything from '../index.ts'
import { saveKept } from '../keeping/keep.ts'
import { createMemoryStore } from '../keeping/store.ts'
import { keyIdOf, publicKeyOf } from '../keys/keys.ts'
import { sign } from '../signing/sign.ts'
import { foundPublisher, now } from '../testing/publisher.ts'
import { openDirectory } from './verify.ts'

/*
 * Everything here can be sent by somebody who has the reading key, like every member of staff, and the address, like
 * everybody on the way, but no signing key.
 */
const publisher = await foundPublisher()
const { trust, signer } = publisher
const draft = await publisher.draft({ version: 2 })
const sound = JSON.parse(await publisher.unsealText(await publisher.publish()))
const kid = await keyIdOf(signer)
const header = { alg: 'Ed25519', kid, typ: 'rolebook-directory' }
const encode = (value: unknown) => base64url.encode(typeof value === 'string' ? value : JSON.stringify(value))

/** How a browser responds to a file with this in place of the signed directory. */
async function sayTo(directory: unknown, keys: unknown = sound.keys): Promise<string> {
  const bytes = await publisher.sealText(JSON.stringify({ keys, directory }))
  const opening = await openDirectory(bytes, trust, undefined, now)
  return opening.outcome === 'refused' ? opening.refusal.reason : opening.outcome
}

/** A signature over the draft with any header and key, as `jose` makes it. */
async function signWith(protectedHeader: object, key: Parameters<FlattenedSign['sign']>[0]) {
  const { payload, signature } = await new FlattenedSign(new TextEncoder().encode(draft))
    .setProtectedHeader({ alg: 'Ed25519', ...protectedHeader })
    .sign(key)
  return { payload, signatures: [{ protected: encode(protectedHeader), signature }] }
}

describe('no unsigned path', () => {
  it('is not shut to what is soundly signed', async () => {
    expect(await sayTo(sound.directory)).toBe('accepted')
    expect(await sayTo(await sign(draft, 'rolebook-directory', [signer]))).toBe('accepted')
  })

  it.each<[string, unknown]>([
    ['a draft in the open', JSON.parse(draft)],
    ['no signatures at all', { payload: encode(draft), signatures: [] }],
    ['an empty signature', { payload: encode(draft), signatures: [{ protected: encode(header), signature: '' }] }],
    [
      'alg none',
      { payload: encode(draft), signatures: [{ protected: encode({ ...header, alg: 'none' }), signature: '' }] },
    ],
    [
      'alg missing',
      { payload: encode(draft), signatures: [{ protected: encode({ kid, typ: header.typ }), signature: '' }] },
    ],
    ['another text under a sound signature', { ...sound.directory, payload: encode(draft) }],
    ['nothing', null],
    ['a text', encode(draft)],
  ])('through %s', async (_, directory) => {
    expect(await sayTo(directory)).toMatch(/^(malformed|bad-signature)$/)
  })

  it('through another algorithm, with the public key as its secret or with a key of its own', async () => {
    const secret = base64url.decode(signer.x)
    expect(await sayTo(await signWith({ ...header, alg: 'HS256' }, secret))).toBe('bad-signature')
    const { privateKey } = await generateKeyPair('RS256')
    expect(await sayTo(await signWith({ ...header, alg: 'RS256' }, privateKey))).toBe('bad-signature')
    const own = await generateKeyPair('ES256')
    expect(await sayTo(await signWith({ ...header, alg: 'ES256' }, own.privateKey))).toBe('bad-signature')
    // the older name of the same algorithm: one way to write it is enough
    expect(await sayTo(await signWith({ ...header, alg: 'EdDSA' }, { ...signer }))).toBe('bad-signature')
  })

  it('through a header that brings its own key, or asks for more than we know', async () => {
    const thief = await everything.generateKey()
    for (const extra of [
      { jwk: publicKeyOf(thief) },
      { jku: 'https://thief.example/keys' },
      { x5c: ['AAAA'] },
      { x5u: 'https://thief.example/cert' },
      { cty: 'text' },
    ]) {
      expect(await sayTo(await signWith({ ...header, ...extra }, { ...thief }))).toBe('bad-signature')
      // not even where the signature is the organisation's own
      expect(await sayTo(await signWith({ ...header, ...extra }, { ...signer }))).toBe('bad-signature')
    }
    const signed = await signWith(header, { ...signer })
    const critical = encode({ ...header, crit: ['exp'], exp: 1 })
    const unencoded = encode({ ...header, b64: false, crit: ['b64'] })
    for (const protectedHeader of [critical, unencoded]) {
      const signatures = [{ protected: protectedHeader, signature: signed.signatures[0]?.signature }]
      expect(await sayTo({ ...signed, signatures })).toBe('bad-signature')
    }
    const [only] = signed.signatures
    expect(await sayTo({ ...signed, signatures: [{ ...only, header: { jwk: publicKeyOf(thief) } }] })).toBe(
      'bad-signature',
    )
  })

  it('through an unknown key id, or a known one with another key', async () => {
    const thief = await everything.generateKey()
    expect(await sayTo(await sign(draft, 'rolebook-directory', [thief]))).toBe('wrong-key')
    expect(await sayTo(await signWith(header, { ...thief }))).toBe('bad-signature')
    // a stranger's signature spoils everything, even beside a sound one
    expect(await sayTo(await sign(draft, 'rolebook-directory', [signer, thief]))).toBe('wrong-key')
  })

  it('through a signature that was made for something else', async () => {
    expect(await sayTo(await sign(draft, 'rolebook-keys', [signer]))).toBe('bad-signature')
    // a signing key cannot name keys, and the root key, which nobody named for it, cannot sign directories
    const keysText = base64url.decode(sound.keys.payload)
    const selfMade = await sign(new TextDecoder().decode(keysText), 'rolebook-keys', [signer])
    expect(await sayTo(sound.directory, selfMade)).toBe('wrong-key')
    expect(await sayTo(await sign(draft, 'rolebook-directory', [publisher.root]))).toBe('wrong-key')
  })

  it('through a changed root, whatever it says of itself', async () => {
    const other = await foundPublisher()
    const theirs = JSON.parse(await other.unsealText(await other.publish()))
    const claimed = JSON.parse(new TextDecoder().decode(base64url.decode(theirs.keys.payload)))
    const renamed = await sign(JSON.stringify({ ...claimed, organisation: trust.organisation }), 'rolebook-keys', [
      other.root,
    ])
    expect(await sayTo(theirs.directory, theirs.keys)).toBe('wrong-organisation')
    expect(await sayTo(theirs.directory, renamed)).toBe('wrong-organisation')
    const ours = { ...claimed, organisation: trust.organisation, root: publicKeyOf(publisher.root) }
    expect(await sayTo(theirs.directory, await sign(JSON.stringify(ours), 'rolebook-keys', [other.root]))).toBe(
      'wrong-key',
    )
  })

  it('through another organisation’s directory under our keys', async () => {
    const foreign = JSON.stringify({ ...JSON.parse(draft), organisation: kid })
    expect(await sayTo(await sign(foreign, 'rolebook-directory', [signer]))).toBe('wrong-organisation')
  })

  it('through members that come twice, come besides, or come in another order', async () => {
    const { keys, directory } = { keys: JSON.stringify(sound.keys), directory: JSON.stringify(sound.directory) }
    const evil = JSON.stringify({ payload: encode(draft), signatures: [] })
    for (const text of [
      `{"keys":${keys},"directory":${evil},"directory":${directory}}`,
      `{"keys":${keys},"directory":${directory},"directory":${evil}}`,
      `{"keys":${keys},"directory":${directory},"more":1}`,
      `{"directory":${directory},"keys":${keys}}`,
      `{"keys":${keys},"directory":${directory} }`,
      `{"keys":${keys}}`,
      `[${keys},${directory}]`,
    ]) {
      const opening = await openDirectory(await publisher.sealText(text), trust, undefined, now)
      expect(opening).toMatchObject({ outcome: 'refused', refusal: { reason: 'malformed' } })
    }
    expect(await sayTo({ ...sound.directory, more: 1 })).toBe('malformed')
    const twice = draft.replace('"version":2', '"version":2,"version":9')
    expect(await sayTo(await sign(twice, 'rolebook-directory', [signer]))).toBe('malformed')
    const besides = draft.replace('"version":2', '"version":2,"note":"hello"')
    expect(await sayTo(await sign(besides, 'rolebook-directory', [signer]))).toBe('malformed')
  })

  it('through signed content that nests beyond all reason', async () => {
    const deep = draft.replace('"rolebook":{', `"rolebook":{"x-deep":${'['.repeat(40)}${']'.repeat(40)},`)
    expect(await sayTo(await sign(deep, 'rolebook-directory', [signer]))).toBe('malformed')
  })

  it('through another seal', async () => {
    const text = new TextEncoder().encode(JSON.stringify(sound))
    const key = base64url.decode(trust.readingKey)
    for (const [sealHeader, sealKey] of [
      [{ alg: 'dir', enc: 'A256GCM' }, key],
      [{ alg: 'dir', enc: 'A256GCM', typ: 'rolebook-directory', kid: 'x' }, key],
      [{ alg: 'dir', enc: 'A128CBC-HS256', typ: 'rolebook-directory' }, key],
      [{ alg: 'A256KW', enc: 'A256GCM', typ: 'rolebook-directory' }, key],
    ] as const) {
      const sealed = await new CompactEncrypt(text).setProtectedHeader(sealHeader).encrypt(sealKey)
      const opening = await openDirectory(new TextEncoder().encode(sealed), trust, undefined, now)
      expect(opening).toMatchObject({ outcome: 'refused', refusal: { reason: 'malformed' } })
    }
  })

  it('through a seal that asks for a method of its own', async () => {
    const [, ...parts] = new TextDecoder().decode(await publisher.publish()).split('.')
    const usual = { alg: 'dir', enc: 'A256GCM', typ: 'rolebook-directory' }
    for (const sealHeader of [
      { ...usual, zip: 'DEF' },
      { ...usual, alg: 'none' },
      { ...usual, enc: 'A128GCM' },
      { ...usual, alg: 'PBES2-HS256+A128KW', p2s: 'AAAA', p2c: 2_000_000_000 },
      { ...usual, alg: 'ECDH-ES', epk: publicKeyOf(signer) },
      { ...usual, crit: ['exp'], exp: 1 },
      { typ: 'rolebook-directory', enc: 'A256GCM', alg: 'dir' },
    ]) {
      const sealed = new TextEncoder().encode([encode(sealHeader), ...parts].join('.'))
      expect(await openDirectory(sealed, trust, undefined, now)).toMatchObject({ refusal: { reason: 'malformed' } })
    }
  })

  it('through what a store gives back', async () => {
    const store = createMemoryStore()
    const opening = await openDirectory(await publisher.publish(), trust, undefined, now)
    if (!opening.kept) throw new Error('nothing to keep')
    await saveKept(store, opening.kept)
    const unsigned = await publisher.sealText(JSON.stringify({ ...sound, directory: JSON.parse(draft) }))
    for (const name of await store.names()) {
      if (name.startsWith('directory:')) await store.write(name, new TextDecoder().decode(unsigned))
    }
    expect((await everything.loadKept(store, trust)).kept?.current).toBeUndefined()
    // nor where whoever put it there gave it the name that fits its content, and made the pointer name it
    const { keys, current } = opening.kept
    if (!current) throw new Error('nothing to keep')
    const file = new TextDecoder().decode(unsigned)
    await saveKept(store, { keys, current: { ...current, file }, checked: now, lastRefused: undefined })
    expect(await everything.loadKept(store, trust)).toMatchObject({ damaged: true, kept: { current: undefined } })
  })

  it('through what this package gives away', () => {
    // whoever adds an export that makes a directory or a view has to state here why it is sound
    const exported = Object.entries(everything).filter(([, value]) => typeof value === 'function')
    expect(exported.map(([name]) => name).sort()).toEqual([
      'bannerSentence',
      'buildDirectory', // bytes, which have to be opened like any other
      'buildSentence',
      'changeKeys', // a text
      'createKeeper', // opens through openDirectory and loadKept
      'createMemoryStore',
      'damagedSentence',
      'digestChanges', // a text
      'draftDirectory', // a text, good only for signing
      'emptiedContacts',
      'fetchDirectory', // bytes, which have to be opened like any other
      'forgetKept',
      'generateKey',
      'generateReadingKey',
      'isKeyId',
      'isReadingKey',
      'joinSentence',
      'keyIdOf',
      'keysSentence',
      'loadKept', // verifies all of it again
      'openDirectory', // verifies
      'projectRolebook', // a rolebook, for the preview of whoever edits it
      'publicKeyOf',
      'readAddress', // a text
      'readJoinCode',
      'readOwnKeysDocument', // a list of keys, verified
      'readPrivateKey',
      'readProjection', // likewise a rolebook; no directory is made of one
      'readPublicPart',
      'readTrust',
      'readWaiting', // what would change, for whoever signs next
      'refusalSentence',
      'saveKept',
      'signDirectory', // bytes
      'signForAnother', // a text
      'signKeysDocument', // a text
      'signWaiting', // bytes
      'viewAt', // of what openDirectory or loadKept gave
      'writeJoinCode',
      'writeProjection',
    ])
  })
})
