import { base64url } from 'jose'
import { describe, expect, it } from 'vitest'
import { generateKey, keyIdOf, publicKeyOf } from '../keys/keys.ts'
import { signKeysDocument } from '../keys/keys-document.ts'
import { sign } from '../signing/sign.ts'
import { day, foundPublisher, now } from '../testing/publisher.ts'
import { type Kept, openDirectory } from './verify.ts'

/* What somebody can and cannot do who has a signing key and the reading key, but no root key. */
const publisher = await foundPublisher()
const { trust, signer } = publisher
const draft = await publisher.draft()

const written = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`

/** A draft with other values in the place of those that stand in it, as JSON. */
const draftWith = (changes: Readonly<Record<string, unknown>>) => JSON.stringify({ ...JSON.parse(draft), ...changes })

interface Forgery {
  readonly keysDocument?: string
  readonly kept?: Kept | undefined
  readonly at?: number
}

/** Opens any text as a directory that the stolen key has signed. */
async function openForged(text: string, { keysDocument = publisher.keysDocument, kept, at = now }: Forgery = {}) {
  const directory = await sign(text, 'rolebook-directory', [signer])
  const bytes = await publisher.sealText(JSON.stringify({ keys: JSON.parse(keysDocument), directory }))
  return openDirectory(bytes, trust, kept, at)
}

async function outcomeOf(text: string, forgery?: Forgery): Promise<string> {
  const opening = await openForged(text, forgery)
  return opening.outcome === 'refused' ? opening.refusal.reason : opening.outcome
}

describe('a directory signed with a stolen key', () => {
  it('cannot hold for longer than a year and a day', async () => {
    const heldFor = (days: number) => outcomeOf(draftWith({ expires: written(now + days * day) }))
    expect(await heldFor(366)).toBe('accepted')
    expect(await outcomeOf(draftWith({ expires: written(now + 366 * day + 1000) }))).toBe('malformed')
    expect(await outcomeOf(draftWith({ expires: '9999-12-31T23:59:59Z' }))).toBe('malformed')
    expect(await heldFor(0)).toBe('malformed')
    expect(await heldFor(-1)).toBe('malformed')
  })

  it('cannot be dated back into the time of a key that is over and still hold', async () => {
    const past = [{ key: signer, from: now - 900 * day, until: now - 400 * day }]
    const keysDocument = await signKeysDocument({ version: 1, threshold: 1, signing: past }, publisher.root)
    const backdated = (expires: string) => draftWith({ issued: written(now - 400 * day), expires })
    expect(await outcomeOf(backdated('9999-12-31T23:59:59Z'), { keysDocument })).toBe('malformed')
    const longest = await openForged(backdated(written(now - 34 * day)), { keysDocument })
    expect(longest.outcome === 'accepted' && longest.directory.hasExpired(now)).toBe(true)
  })

  it('keeps nothing out once its key was withdrawn, not even what has expired', async () => {
    const robbed = (await openForged(draftWith({ version: 900, expires: written(now + 366 * day) }))).kept
    const fresh = await generateKey()
    const rotated = { keysDocument: await publisher.nameKeys(2, [fresh]), signing: [fresh] }
    const healing = await openDirectory(await publisher.publish({ ...rotated, life: 1 }), trust, robbed, now + 5 * day)
    expect(healing).toMatchObject({ outcome: 'accepted', directory: { keysVersion: 2, version: 1 } })
    // while a sound one that is still valid is not given up for one that is not
    const sound = await openDirectory(await publisher.publish(rotated), trust, robbed, now)
    const late = await publisher.publish({ ...rotated, version: 2, life: 1 })
    expect(await openDirectory(late, trust, sound.kept, now + 5 * day)).toMatchObject({
      refusal: { reason: 'expired-on-arrival' },
    })
  })

  it('counts no further than whole numbers go', async () => {
    expect(await outcomeOf(draftWith({ version: Number.MAX_SAFE_INTEGER }))).toBe('accepted')
    for (const version of [
      '9007199254740992',
      '9007199254740993',
      '0',
      '-1',
      '1.5',
      '1e3',
      '-0',
      '1e999',
      '"7"',
      'null',
    ]) {
      expect([version, await outcomeOf(draft.replace('"version":1', `"version":${version}`))]).toEqual([
        version,
        'malformed',
      ])
    }
  })

  it('is refused in any other way to write a date', async () => {
    for (const issued of [
      '2026-11-23T10:00Z',
      '2026-11-23T10:00:00.000Z',
      '2026-11-23T10:00:00+00:00',
      '2026-11-23T24:00:00Z',
      '2026-02-30T10:00:00Z',
      '2026-11-23T10:00:60Z',
      '2026-11-23 10:00:00Z',
      '+02026-11-23T10:00Z',
      '２０２６-11-23T10:00:00Z',
      '',
      0,
      null,
      ['2026-11-23T10:00:00Z'],
    ]) {
      expect([issued, await outcomeOf(draftWith({ issued }))]).toEqual([issued, 'malformed'])
    }
  })

  it('cannot be bent into a second signature of the same bytes', async () => {
    const signed = await sign(draft, 'rolebook-directory', [signer])
    const [only = { protected: '', signature: '' }] = signed.signatures
    const bytes = [...base64url.decode(only.signature)]
    // the order of the curve's base point, little end first: S and S + L satisfy the same equation
    const order = 2n ** 252n + 27742317777372353535851937790883648493n
    const scalar = bytes.slice(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + order
    const bent = Uint8Array.from(bytes, (byte, at) =>
      at < 32 ? byte : Number((scalar >> BigInt(8 * (at - 32))) & 255n),
    )
    const signatures = [{ ...only, signature: base64url.encode(bent) }]
    const keys = JSON.parse(publisher.keysDocument)
    const sealed = await publisher.sealText(JSON.stringify({ keys, directory: { ...signed, signatures } }))
    expect(await openDirectory(sealed, trust, undefined, now)).toMatchObject({ refusal: { reason: 'bad-signature' } })
  })
})

describe('the time of a key', () => {
  it('is from its first second to its last', async () => {
    const [from, until] = [now - 10 * day, now + 10 * day]
    const signing = [{ key: signer, from, until }]
    const keysDocument = await signKeysDocument({ version: 1, threshold: 1, signing }, publisher.root)
    const issuedAt = (at: number) =>
      outcomeOf(draftWith({ issued: written(at), expires: written(at + day) }), { keysDocument })
    expect(await Promise.all([from - 1000, from, until, until + 1000].map(issuedAt))).toEqual([
      'wrong-key',
      'accepted',
      'accepted',
      'wrong-key',
    ])
  })

  it('counts for each of two keys where two are asked for', async () => {
    const second = await generateKey()
    const periods = [
      { key: signer, from: now - 10 * day, until: now + 10 * day },
      { key: second, from: now - 10 * day, until: now - day },
    ]
    const keysDocument = await signKeysDocument({ version: 1, threshold: 2, signing: periods }, publisher.root)
    await expect(publisher.publish({ keysDocument, signing: [signer, second] })).rejects.toThrow('wrong-key')
    const early = await publisher.publish({ keysDocument, signing: [signer, second], at: now - 2 * day })
    expect((await openDirectory(early, trust, undefined, now)).outcome).toBe('accepted')
  })
})

describe('a list of keys', async () => {
  const { root } = publisher
  const period = { from: written(now - day), until: written(now + day) }
  const id = await keyIdOf(signer)
  const other = await generateKey()
  const otherId = await keyIdOf(other)
  const [key, otherKey] = [publicKeyOf(signer), publicKeyOf(other)]
  const content = {
    format: '1.0',
    organisation: trust.organisation,
    root: publicKeyOf(root),
    version: 1,
    threshold: 1,
    signing: [{ kid: id, key, ...period }],
  }
  const judge = async (changes: object, by = root) =>
    outcomeOf(draft, {
      keysDocument: JSON.stringify(await sign(JSON.stringify({ ...content, ...changes }), 'rolebook-keys', [by])),
    })

  it('is taken as it should be', async () => {
    expect(await judge({})).toBe('accepted')
  })

  it.each<[string, object]>([
    ['one key under two ids', { threshold: 2, signing: [...content.signing, { kid: otherId, key, ...period }] }],
    ['one key twice under its id', { threshold: 2, signing: [...content.signing, ...content.signing] }],
    ['a key under the id of another', { signing: [{ kid: id, key: otherKey, ...period }] }],
    ['more signatures than keys', { threshold: 2 }],
    ['no signature at all', { threshold: 0 }],
    ['as many signatures as a text', { threshold: '1' }],
    ['three signatures', { threshold: 3, signing: [] }],
    ['a private key', { signing: [{ kid: id, key: signer, ...period }] }],
    ['a key of another curve', { signing: [{ kid: id, key: { ...key, crv: 'X25519' }, ...period }] }],
    ['a key of 31 bytes', { signing: [{ kid: id, key: { ...key, x: key.x.slice(0, 42) }, ...period }] }],
    [
      'a key whose last character is written otherwise',
      { signing: [{ kid: id, key: { ...key, x: bendTail(key.x) }, ...period }] },
    ],
    ['a member more', { note: 'hello' }],
    ['a member more beside a key', { signing: [{ kid: id, key, ...period, note: 'hello' }] }],
    ['keys by name', { signing: { [id]: key } }],
  ])('is refused with %s', async (_, changes) => {
    expect(await judge(changes)).toBe('malformed')
  })

  it('of a later format is recognised as one only where the root key signed it', async () => {
    expect(await judge({ format: '2.0' })).toBe('newer-format')
    expect(await judge({ format: '1.9', added: 'later' })).toBe('accepted')
    expect(await judge({ format: '2.0' }, signer)).toBe('wrong-key')
    expect(await judge({ format: '2.0', root: key }, signer)).toBe('wrong-organisation')
  })

  it('is the same list when the root key has only signed it once more', async () => {
    const { kept } = await openForged(draft)
    if (!kept) throw new Error('nothing kept')
    // another program may sign the same bytes with another signature
    const signedOtherwise = { ...kept, keys: { ...kept.keys, text: kept.keys.text.replace(/"signature":"./, '$&x') } }
    expect(await outcomeOf(draftWith({ version: 2 }), { kept: signedOtherwise })).toBe('accepted')
  })

  it('of another organisation counts for nothing, however new', async () => {
    const stranger = await foundPublisher()
    const keysDocument = await stranger.nameKeys(9, [stranger.signer])
    const theirs = await openDirectory(await stranger.publish({ keysDocument }), stranger.trust, undefined, now)
    const opening = await openForged(draft, { kept: theirs.kept })
    expect(opening).toMatchObject({ outcome: 'accepted', kept: { keys: { version: 1 } } })
    const refused = await openDirectory(new Uint8Array(), trust, theirs.kept, now)
    expect(refused.kept).toBeUndefined()
  })
})

/** The same bytes to a careless decoder: the last of 43 characters carries two bits that belong to no byte. */
function bendTail(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return text.slice(0, -1) + alphabet[alphabet.indexOf(text.slice(-1)) + 1]
}
