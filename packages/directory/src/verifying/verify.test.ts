import { describe, expect, it } from 'vitest'
import { largestFile } from '../canonical.ts'
import { generateKey, type PrivateKey } from '../keys/keys.ts'
import { signKeysDocument } from '../keys/keys-document.ts'
import type { RefusalCode } from '../refusal.ts'
import { sign } from '../signing/sign.ts'
import { day, foundPublisher, now, smallRolebook } from '../testing/publisher.ts'
import { type Kept, openDirectory } from './verify.ts'

const publisher = await foundPublisher()
const { trust, publish } = publisher
const open = (bytes: Uint8Array, kept?: Kept, at = now) => openDirectory(bytes, trust, kept, at)

/** What is kept after a sound arrival. */
async function accept(bytes: Uint8Array, kept?: Kept, at = now): Promise<Kept> {
  const opening = await open(bytes, kept, at)
  if (opening.outcome !== 'accepted') throw new Error(JSON.stringify(opening))
  return opening.kept
}

/** The refusal, after checking that the old card stays. */
async function refusalOf(bytes: Uint8Array, kept?: Kept, at = now): Promise<RefusalCode> {
  const opening = await open(bytes, kept, at)
  if (opening.outcome !== 'refused') throw new Error(opening.outcome)
  expect(opening.kept?.current).toBe(kept?.current)
  expect(opening.kept?.checked).toBe(kept?.checked)
  return opening.refusal.reason
}

const otherRolebook = { ...smallRolebook, organisation: { ...smallRolebook.organisation, emergencyNumber: '112' } }
const version5 = await publish({ version: 5 })
const kept5 = await accept(version5)

describe('a directory that arrives', () => {
  it('is accepted where nothing is kept, and carries what was published', async () => {
    const opening = await open(version5)
    expect(opening).toMatchObject({ outcome: 'accepted', kept: { checked: now } })
    expect(kept5.current?.directory).toMatchObject({
      organisation: trust.organisation,
      version: 5,
      keysVersion: 1,
      issued: now,
      expires: now + 30 * day,
      visibility: 'staff',
    })
    const rolebook = kept5.current?.directory.rolebookAt(now)
    expect(rolebook?.people?.get('ada')).toEqual({
      name: 'Ada Quill',
      email: 'ada@quayside.example',
      phone: '+44 20 7946 0021',
    })
  })

  it('takes the place of an older one', async () => {
    const kept = await accept(await publish({ version: 6, rolebook: otherRolebook }), kept5, now + day)
    expect(kept.current?.directory.version).toBe(6)
    expect(kept.checked).toBe(now + day)
  })

  it('moves only "checked" where it is the one that is kept', async () => {
    const opening = await open(version5, kept5, now + day)
    expect(opening).toMatchObject({ outcome: 'unchanged', kept: { checked: now + day } })
    expect(opening.kept?.current).toBe(kept5.current)
  })

  it('is the same one when it was only sealed again', async () => {
    const sealedAgain = await publish({ version: 5 })
    expect(sealedAgain).not.toEqual(version5)
    expect(await open(sealedAgain, kept5)).toMatchObject({ outcome: 'unchanged' })
  })

  it('is refused with the same version and other content', async () => {
    expect(await refusalOf(await publish({ version: 5, rolebook: otherRolebook }), kept5)).toBe(
      'same-version-other-content',
    )
  })

  it('is refused when it is older than what is kept, even after that has expired', async () => {
    const version4 = await publish({ version: 4 })
    expect(await refusalOf(version4, kept5)).toBe('older')
    expect(await refusalOf(version4, kept5, now + 400 * day)).toBe('older')
  })

  it('is refused when it is signed by a key that nobody named', async () => {
    const stranger = await generateKey()
    const text = await publisher.unsealText(version5)
    const directory = await sign(await publisher.draft({ version: 6 }), 'rolebook-directory', [stranger])
    const forged = await publisher.sealText(JSON.stringify({ ...JSON.parse(text), directory }))
    expect(await refusalOf(forged, kept5)).toBe('wrong-key')
  })

  it('is refused when it belongs to another organisation, with another reading key or with ours', async () => {
    const other = await foundPublisher()
    expect(await refusalOf(await other.publish(), kept5)).toBe('not-sealed-for-us')
    expect(await refusalOf(await other.publish({ readingKey: trust.readingKey, version: 9 }), kept5)).toBe(
      'wrong-organisation',
    )
  })

  it('is refused when it is too large, before anything else is looked at', async () => {
    expect(await refusalOf(new Uint8Array(largestFile + 1), kept5)).toBe('too-large')
    expect(await refusalOf(new Uint8Array(largestFile), kept5)).toBe('malformed')
  })

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a web page', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['what is no text', Uint8Array.of(0xff, 0xfe, 0, 1)],
    ['a plain projection', new TextEncoder().encode('{"rolebook":"1","people":{}}')],
  ])('is refused as malformed: %s', async (_, bytes) => {
    expect(await refusalOf(bytes, kept5)).toBe('malformed')
  })

  it.each([
    ['no place', '{"people.ada.mood":"2026-11-21T10:00:00Z"}', 'bad-content'],
    ['no instant', '{"people.ada.phone":"yesterday"}', 'malformed'],
    ['a day alone', '{"people.ada.phone":"2026-11-21"}', 'malformed'],
    ['a list', '[]', 'malformed'],
    [
      'a place given twice',
      '{"people.ada.phone":"2026-11-21T10:00:00Z","people.ada.phone":"2026-11-21T10:00:00Z"}',
      'malformed',
    ],
  ])('is refused where what it calls new is %s', async (_, changed, refusal) => {
    const draft = await publisher.draft({ version: 6 })
    const forged = draft.replace('"changed":{}', `"changed":${changed}`)
    expect(await publisher.signDraft(forged)).toEqual({ reason: 'refused', refusal })
  })

  it('is refused with its place where signed content is not of the format', async () => {
    const draft = await publisher.draft()
    const refused = await publisher.signDraft(draft.replace('"name":"Ada Quill"', '"name":["Ada Quill"]'))
    expect(refused).toEqual({ reason: 'refused', refusal: 'bad-content' })
    const unknown = await publisher.signDraft(draft.replace('"name":"Ada Quill"', '$&,"mood":"sunny"'))
    expect(unknown).toEqual({ reason: 'refused', refusal: 'bad-content' })
  })
})

describe('dates', () => {
  const shortLived = (version: number, at = now) => publish({ version, at, life: 1 })
  const late = now + 10 * day

  it('keep an expired arrival out while the kept one holds', async () => {
    expect(await refusalOf(await shortLived(6), kept5, late)).toBe('expired-on-arrival')
  })

  it('let it in when the kept one has expired too, or nothing is kept', async () => {
    const kept = await accept(await shortLived(5))
    expect((await accept(await shortLived(6, now + day), kept, late)).current?.directory.version).toBe(6)
    expect((await accept(await shortLived(6), undefined, late)).current?.directory.version).toBe(6)
  })

  it('refuse nothing that was issued in the future', async () => {
    const early = now - 365 * day
    expect((await accept(await publish({ version: 6 }), kept5, early)).current?.directory.version).toBe(6)
  })
})

describe('keys', async () => {
  const fresh = await generateKey()
  const rotated = await publisher.nameKeys(2, [fresh])
  const underNewKeys = (version: number, more: object = {}) =>
    publish({ version, keysDocument: rotated, signing: [fresh], ...more })

  it('may be exchanged, and versions begin again', async () => {
    const kept = await accept(await underNewKeys(1), kept5)
    expect(kept.current?.directory).toMatchObject({ keysVersion: 2, version: 1 })
  })

  it('that were stolen are undone by a newer list, with the absurd version they signed', async () => {
    const forged = await publish({ version: Number.MAX_SAFE_INTEGER, rolebook: otherRolebook })
    const robbed = await accept(forged, kept5)
    expect(await refusalOf(await publish({ version: 6 }), robbed)).toBe('older')
    const healed = await accept(await underNewKeys(1), robbed)
    expect(healed.current?.directory.rolebookAt(now).organisation?.emergencyNumber).toBeUndefined()
    expect(await refusalOf(forged, healed)).toBe('older-keys')
  })

  it('count from when they are first seen, even where the directory beside them is refused', async () => {
    const sound = await publisher.unsealText(await underNewKeys(1))
    const broken = JSON.parse(sound)
    broken.directory = JSON.parse(await publisher.unsealText(version5)).directory
    const opening = await open(await publisher.sealText(JSON.stringify(broken)), kept5)
    expect(opening).toMatchObject({ outcome: 'refused', refusal: { reason: 'wrong-key' } })
    expect(opening.kept?.keys.version).toBe(2)
    expect(opening.kept?.current).toBe(kept5.current)
    expect(await refusalOf(await publish({ version: 6 }), opening.kept)).toBe('older-keys')
  })

  it('count where there is nothing beside them that could be a directory', async () => {
    for (const directory of [null, {}, { payload: '', signatures: [] }]) {
      const bytes = await publisher.sealText(JSON.stringify({ keys: JSON.parse(rotated), directory }))
      const opening = await open(bytes, kept5)
      expect(opening).toMatchObject({ outcome: 'refused', kept: { keys: { version: 2 } } })
      expect(opening.kept?.current).toBe(kept5.current)
    }
  })

  it('sign only for the list that the directory names', async () => {
    // with the same key in both lists, an old directory beside the new list must not restart the count
    const both = await publisher.nameKeys(2, [publisher.signer])
    const beside = { keys: JSON.parse(both), directory: JSON.parse(await publisher.unsealText(version5)).directory }
    expect(await refusalOf(await publisher.sealText(JSON.stringify(beside)), kept5)).toBe('wrong-key')
  })

  it('of one version must be the same list', async () => {
    const twin = await publisher.nameKeys(1, [publisher.signer, fresh])
    expect(await refusalOf(await publish({ version: 6, keysDocument: twin }), kept5)).toBe('same-version-other-content')
  })

  it('sign only what was issued in their time', async () => {
    const past = [{ key: publisher.signer, from: now - 20 * day, until: now - day }]
    const keysDocument = await signKeysDocument({ version: 2, threshold: 1, signing: past }, publisher.root)
    await expect(publish({ keysDocument })).rejects.toThrow('wrong-key')
    expect((await accept(await publish({ keysDocument, at: now - 2 * day }))).current?.directory.version).toBe(1)
  })

  it('must be as many as the organisation asks for, all different', async () => {
    const keysDocument = await publisher.nameKeys(2, [publisher.signer, fresh], 2)
    const signedBy = (...signing: PrivateKey[]) => publish({ keysDocument, signing })
    expect((await accept(await signedBy(publisher.signer, fresh))).current?.directory.signers).toHaveLength(2)
    await expect(signedBy(fresh)).rejects.toThrow('too-few-signatures')
    await expect(signedBy(fresh, fresh)).rejects.toThrow('bad-signature')
    await expect(signedBy(fresh, await generateKey())).rejects.toThrow('wrong-key')
  })
})
