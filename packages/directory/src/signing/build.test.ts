import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { day, foundPublisher, now, smallRolebook } from '../testing/publisher.ts'
import { type DraftOrder, draftDirectory, signDirectory } from './build.ts'

const publisher = await foundPublisher()
const order: DraftOrder = {
  rolebook: smallRolebook,
  catalogue: { situations: [] },
  keysDocument: publisher.keysDocument,
  version: 1,
  at: now,
}

describe('a draft', () => {
  it('holds for 30 days unless somebody says otherwise', async () => {
    const drafted = await draftDirectory(order)
    const statement = 'refused' in drafted ? {} : JSON.parse(drafted.draft)
    expect(statement).toMatchObject({ issued: '2026-11-23T10:00:00Z', expires: '2026-12-23T10:00:00Z', version: 1 })
    expect(Object.keys(statement.rolebook.people.ada)).toEqual(['name', 'email', 'phone'])
  })

  it('names the situations that reach nobody whom its readers may see', async () => {
    const rolebook = parse(`rolebook: 1
organisation: { default-contact: desk }
people: { ada: { name: Ada, visible: isms } }
contact-points: { desk: { name: Desk } }
situations: { leak: { contact: ada }, fire: { contact: desk } }
`).rolebook
    expect(await draftDirectory({ ...order, rolebook })).toMatchObject({ reachNobody: ['leak'] })
  })

  it.each<[string, Partial<DraftOrder>, object]>([
    ['without a default contact', { rolebook: { organisation: { name: 'Quay' } } }, { reason: 'no-default-contact' }],
    [
      'with a default contact that its readers may not see',
      {
        rolebook: parse(
          'rolebook: 1\norganisation: { default-contact: desk }\ncontact-points: { desk: { visible: isms } }',
        ).rolebook,
      },
      { reason: 'hidden-default-contact' },
    ],
    ['for everybody where nobody is public', { visibility: 'public' }, { reason: 'hidden-default-contact' }],
    [
      'where it leads to a member whose directory is not named',
      {
        rolebook: parse(
          'rolebook: 1\norganisation: { default-contact: { order: [desk, de/desk] } }\ncontact-points: { desk: {} }\nroles: { legal: { held-by: [{ who: de/chidi, granted-by: de/amara }] } }\n',
        ).rolebook,
      },
      {
        reason: 'unlisted-member',
        named: [
          { path: ['organisation', 'default-contact'], id: 'de/desk' },
          { path: ['roles', 'legal', 'held-by'], id: 'de/chidi' },
        ],
      },
    ],
    [
      'where it shows what is no person and no contact of a member, or is of a member of a member',
      {
        rolebook: parse(
          'rolebook: 1\norganisation: { default-contact: desk }\ncontact-points: { desk: {} }\nresponsibilities: { IT-3: { accountable: de/it } }\nsituations: { leak: { contact: de/sued/desk } }\n',
        ).rolebook,
      },
      {
        reason: 'names-members',
        named: [
          { path: ['responsibilities', 'IT-3', 'accountable'], id: 'de/it' },
          { path: ['situations', 'leak', 'contact'], id: 'de/sued/desk' },
        ],
      },
    ],
    [
      'with a default contact that leads to members alone',
      {
        rolebook: parse(
          'rolebook: 1\norganisation: { default-contact: { order: [de/desk, lead] } }\nroles: { lead: { held-by: [de/chidi], deputies: [de/dana] } }\n',
        ).rolebook,
      },
      { reason: 'default-contact-elsewhere' },
    ],
    ['with a version that is none', { version: 0 }, { reason: 'bad-version' }],
    ['for no time at all', { life: 0 }, { reason: 'bad-life' }],
    ['for years', { life: 1000 }, { reason: 'bad-life' }],
    ['under keys that are none', { keysDocument: '{}' }, { reason: 'bad-keys-document' }],
    [
      'under keys that were tampered with',
      { keysDocument: publisher.keysDocument.replace('"payload":"ey', '"payload":"ez') },
      { reason: 'bad-keys-document' },
    ],
    [
      'with an id that is none',
      { rolebook: { ...smallRolebook, people: new Map([['Ada Q', { name: 'Ada' }]]) } },
      { reason: 'bad-rolebook', path: ['people', 'Ada Q'] },
    ],
  ])('is not made %s', async (_, wrong, refused) => {
    expect(await draftDirectory({ ...order, ...wrong })).toEqual({ refused })
  })
})

describe('a signed directory', () => {
  it('is not given out where a browser would refuse it', async () => {
    const drafted = await draftDirectory(order)
    if ('refused' in drafted) throw new Error(drafted.refused.reason)
    const { draft } = drafted
    const { keysDocument, signer, root, readingKey } = publisher
    const signing = [signer]
    const sign = (changes: object) => signDirectory({ draft, keysDocument, signing, readingKey, ...changes })
    expect(await sign({})).toHaveProperty('bytes')
    expect(await sign({ draft: `${draft}\n`, keysDocument: `${keysDocument}\n` })).toHaveProperty('bytes')
    expect(await sign({ signing: [root] })).toEqual({ refused: { reason: 'refused', refusal: 'wrong-key' } })
    expect(await sign({ signing: [] })).toEqual({ refused: { reason: 'refused', refusal: 'too-few-signatures' } })
    expect(await sign({ draft: draft.replace('{', '{ ') })).toEqual({
      refused: { reason: 'refused', refusal: 'malformed' },
    })
    expect(await sign({ readingKey: 'abc' })).toEqual({ refused: { reason: 'bad-reading-key' } })
    const other = await publisher.nameKeys(2, [signer])
    expect(await sign({ keysDocument: other })).toEqual({ refused: { reason: 'refused', refusal: 'wrong-key' } })
    const huge = draft.replace('Ada Quill', 'A'.repeat(3_000_000))
    expect(await sign({ draft: huge })).toEqual({ refused: { reason: 'refused', refusal: 'too-large' } })
    const later = draft.replace(new Date(now + 30 * day).toISOString().slice(0, 10), '2026-02-30')
    expect(await sign({ draft: later })).toEqual({ refused: { reason: 'refused', refusal: 'malformed' } })
  })
})
