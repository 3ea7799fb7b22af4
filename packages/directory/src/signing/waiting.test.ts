import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { generateKey } from '../keys/keys.ts'
import { day, foundPublisher, now, smallRolebook } from '../testing/publisher.ts'
import { openDirectory } from '../verifying/verify.ts'
import { readWaiting, signForAnother, signWaiting } from './waiting.ts'

const publisher = await foundPublisher()
const second = await generateKey()
const { signer, readingKey, trust } = publisher
const keysDocument = await publisher.nameKeys(2, [signer, second], 2)
const draft = await publisher.draft({ keysDocument, signing: [signer, second] })
const waiting = await expectText(signForAnother({ draft, keysDocument, signing: [signer] }))

async function expectText(signing: ReturnType<typeof signForAnother>): Promise<string> {
  const text = await signing
  if (typeof text !== 'string') throw new Error(JSON.stringify(text.refused))
  return text
}

const refused = (refusal: string) => ({ refused: { reason: 'refused', refusal } })

describe('a draft that waits for the second signature', () => {
  it('is opened by every browser once it has it', async () => {
    const signed = await signWaiting({ waiting, keysDocument, signing: [second], readingKey })
    if ('refused' in signed) throw new Error(JSON.stringify(signed.refused))
    expect(await openDirectory(signed.bytes, trust, undefined, now)).toMatchObject({ outcome: 'accepted' })
    expect(signed.directory.signers).toHaveLength(2)
  })

  it('is taken by none without it, nor with the first one twice', async () => {
    expect(await signWaiting({ waiting, keysDocument, signing: [], readingKey })).toEqual(refused('too-few-signatures'))
    expect(await signWaiting({ waiting, keysDocument, signing: [signer], readingKey })).toEqual(
      refused('bad-signature'),
    )
  })

  it('says what it would change, against the directory that its reader knows', async () => {
    expect(await readWaiting(waiting, keysDocument, undefined)).toMatchObject({
      version: 1,
      issued: now,
      expires: now + 30 * day,
      changes: [
        { place: 'contact-points.desk.phone', before: undefined, after: '+44 20 7946 0020' },
        { place: 'people.ada.email', after: 'ada@quayside.example' },
        { place: 'people.ada.phone', after: '+44 20 7946 0021' },
      ],
      followsBefore: true,
    })
    const rolebook = parse(
      'rolebook: 1\norganisation: { default-contact: desk }\ncontact-points: { desk: { phone: +44 20 7946 0999 } }',
    ).rolebook
    const other = await openDirectory(await publisher.publish({ rolebook }), trust, undefined, now)
    if (other.outcome === 'refused') throw new Error(other.refusal.reason)
    expect(await readWaiting(waiting, keysDocument, other.directory)).toMatchObject({ followsBefore: false })
    const follows = await publisher.draft({
      rolebook: smallRolebook,
      version: 2,
      before: other.directory,
      keysDocument,
      signing: [signer, second],
    })
    const text = await expectText(signForAnother({ draft: follows, keysDocument, signing: [second] }))
    expect(await readWaiting(text, keysDocument, other.directory)).toMatchObject({ followsBefore: true })
  })

  it.each<[string, (text: string) => string, string]>([
    ['what is no JSON', () => 'directory', 'malformed'],
    ['white space in it', (text) => text.replace('{', '{ '), 'malformed'],
    [
      'another text under the same signature',
      (text) => text.replace('"payload":"ey', '"payload":"ez'),
      'bad-signature',
    ],
    ['its signature lost', (text) => text.replace(/"signatures":\[.*\]/, '"signatures":[]'), 'bad-signature'],
    ['its end lost', (text) => text.slice(0, -20), 'malformed'],
  ])('is refused with %s', async (_, damage, refusal) => {
    expect(await readWaiting(damage(waiting), keysDocument, undefined)).toEqual(refused(refusal))
    const signing = { waiting: damage(waiting), keysDocument, signing: [second], readingKey }
    expect(await signWaiting(signing)).toEqual(refused(refusal))
  })

  it('is refused of a stranger, under another list of keys, and of another organisation', async () => {
    const stranger = await generateKey()
    expect(await signForAnother({ draft, keysDocument, signing: [stranger] })).toEqual(refused('wrong-key'))
    const newer = await publisher.nameKeys(3, [signer, second], 2)
    expect(await readWaiting(waiting, newer, undefined)).toEqual(refused('wrong-key'))
    const withdrawn = await publisher.nameKeys(2, [second, stranger], 2)
    expect(await readWaiting(waiting, withdrawn, undefined)).toEqual(refused('wrong-key'))
    const other = await foundPublisher()
    const theirs = await other.nameKeys(2, [signer, second], 2)
    expect(await readWaiting(waiting, theirs, undefined)).toEqual(refused('wrong-organisation'))
    expect(await readWaiting(waiting, '{}', undefined)).toEqual({ refused: { reason: 'bad-keys-document' } })
  })
})
