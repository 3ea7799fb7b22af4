import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { formatWritten } from '../format.ts'
import { generateKey, generateReadingKey, keyIdOf } from '../keys/keys.ts'
import { draftDirectory } from '../signing/build.ts'
import { buildSentence } from '../signing/build-sentences.ts'
import { foundPublisher, now, smallRolebook } from '../testing/publisher.ts'
import { openDirectory } from '../verifying/verify.ts'
import { compareMembers, type MembersIndex } from './members-index.ts'

const publisher = await foundPublisher()
const [berlin, paris] = [await memberNamed('Quayside Berlin', 'berlin'), await memberNamed('Quayside Paris', 'paris')]
const index: MembersIndex = new Map([
  ['de', berlin],
  ['fr', paris],
])

async function memberNamed(name: string, place: string) {
  const organisation = await keyIdOf(await generateKey())
  return {
    name,
    trust: { address: `https://${place}.example/directory`, organisation, readingKey: generateReadingKey() },
  }
}

async function membersOf(bytes: Uint8Array): Promise<MembersIndex> {
  const opening = await openDirectory(bytes, publisher.trust, undefined, now)
  if (opening.outcome !== 'accepted') throw new Error(JSON.stringify(opening))
  return opening.directory.members
}

describe('the members in a directory', () => {
  it('come out as they went in: name, address, organisation and reading key', async () => {
    expect([...(await membersOf(await publisher.publish({ members: index })))]).toEqual([...index])
  })

  it('are in none that is made for everybody, for their reading keys are not for everybody', async () => {
    const rolebook = parse(`rolebook: 1
organisation: { name: Quay, default-contact: desk }
contact-points: { desk: { name: Desk, phone: +44 20 7946 0020, visible: public } }
`).rolebook
    const bytes = await publisher.publish({ rolebook, visibility: 'public', members: index })
    expect((await membersOf(bytes)).size).toBe(0)
    expect(await publisher.unsealText(bytes)).not.toContain(berlin.trust.readingKey)
  })

  it('can be read by nobody without the reading key of the group', async () => {
    const text = new TextDecoder().decode(await publisher.publish({ members: index }))
    expect(text).not.toContain(berlin.trust.readingKey)
    expect(text).not.toContain(berlin.trust.organisation)
  })
})

describe('a directory is not made', () => {
  const twin = { ...paris, trust: { ...paris.trust, organisation: berlin.trust.organisation } }
  const itself = { ...berlin, trust: { ...berlin.trust, organisation: publisher.trust.organisation } }

  it.each<[string, string, MembersIndex]>([
    ['with two names for one organisation', 'fr', new Map([...index, ['fr', twin]])],
    ['with the group among its own members', 'de', new Map([['de', itself]])],
    ['with a member without a name', 'de', new Map([['de', { ...berlin, name: ' ' }]])],
    ['with an id that no rolebook could have', 'de/sued', new Map([['de/sued', berlin]])],
  ])('%s', async (_, id, members) => {
    const order = { rolebook: smallRolebook, catalogue: { situations: [] }, at: now }
    const drafted = await draftDirectory({ ...order, keysDocument: publisher.keysDocument, members })
    expect(drafted).toEqual({ refused: { reason: 'bad-member', id } })
    expect('refused' in drafted && buildSentence(drafted.refused, 'en')).toMatch(/^A member cannot stand .* \(/)
  })
})

describe('a browser refuses, whoever signed it,', () => {
  const sound = `"de":{"name":"Quayside Berlin","address":"${berlin.trust.address}","organisation":"${berlin.trust.organisation}","readingKey":"${berlin.trust.readingKey}"}`

  /** The refusal of a soundly signed directory with this written where its members stand. */
  async function refusalOf(members: string, format = formatWritten) {
    const draft = await publisher.draft()
    const forged = draft
      .replace('"members":{}', `"members":${members}`)

      .replace(`"format":"${formatWritten}"`, `"format":"${format}"`)
    const signed = await publisher.signDraft(forged)
    return signed instanceof Uint8Array ? 'taken' : 'refusal' in signed && signed.refusal
  }

  it.each([
    ['a list', '[]', 'malformed'],
    ['nothing', 'null', 'malformed'],
    ['a member that is a text', '{"de":"https://berlin.example"}', 'malformed'],
    ['a member without a reading key', `{${sound.replace(/,"readingKey":"[^"]+"/, '')}}`, 'malformed'],
    ['a member with more to it', `{${sound.replace('"name"', '"mood":"sunny","name"')}}`, 'malformed'],
    ['a member that comes twice', `{${sound},${sound}}`, 'malformed'],
    ['two members that are one', `{${sound},${sound.replace('"de"', '"fr"')}}`, 'bad-content'],
    [
      'a member that is the group',
      `{${sound.replace(berlin.trust.organisation, publisher.trust.organisation)}}`,
      'bad-content',
    ],
    ['an address without https', `{${sound.replace('https:', 'http:')}}`, 'bad-content'],
    [
      'an address written otherwise than it is asked for',
      `{${sound.replace('berlin.example', 'BERLIN.example')}}`,
      'bad-content',
    ],
    ['an id of an organisation that is none', `{${sound.replace(berlin.trust.organisation, 'abc')}}`, 'bad-content'],
    ['a name that is no text', `{${sound.replace('"Quayside Berlin"', '42')}}`, 'bad-content'],
    ['a name that is empty', `{${sound.replace('Quayside Berlin', '')}}`, 'bad-content'],
    ['an id that is none', `{${sound.replace('"de"', '"DE"')}}`, 'bad-content'],
  ])('%s', async (_, members, reason) => {
    expect(await refusalOf(members)).toBe(reason)
  })

  it('but not what a later format says of a member besides', async () => {
    expect(await refusalOf(`{${sound}}`)).toBe('taken')
    expect(await refusalOf(`{${sound.replace('"name"', '"mood":"sunny","name"')}}`, '1.7')).toBe('taken')
    expect(await refusalOf(`{${sound.replace('"name":"Quayside Berlin",', '')}}`, '1.7')).toBe('bad-content')
  })
})

describe('what somebody has to have seen', () => {
  it('is every member that comes, goes, moves, or is called otherwise', () => {
    const moved: MembersIndex = new Map([
      ['de', { name: 'Quayside Mitte', trust: { ...berlin.trust, address: 'https://mitte.example/directory' } }],
    ])
    expect(compareMembers(undefined, new Map([['de', berlin]]))).toEqual([
      { place: 'members.de.name', before: undefined, after: 'Quayside Berlin' },
      { place: 'members.de.address', before: undefined, after: 'https://berlin.example/directory' },
      { place: 'members.de.organisation', before: undefined, after: berlin.trust.organisation },
    ])
    expect(compareMembers(index, moved).map(({ place, after }) => [place, after])).toEqual([
      ['members.de.name', 'Quayside Mitte'],
      ['members.de.address', 'https://mitte.example/directory'],
      ['members.fr.name', undefined],
      ['members.fr.address', undefined],
      ['members.fr.organisation', undefined],
    ])
    expect(compareMembers(index, index)).toEqual([])
  })

  it('is another root above all', () => {
    const robbed: MembersIndex = new Map([
      ['de', { ...berlin, trust: { ...berlin.trust, organisation: paris.trust.organisation } }],
    ])
    expect(compareMembers(new Map([['de', berlin]]), robbed)).toEqual([
      { place: 'members.de.organisation', before: berlin.trust.organisation, after: paris.trust.organisation },
    ])
  })
})
