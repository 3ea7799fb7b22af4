import { describe, expect, it } from 'vitest'
import { english } from '../../catalogue/1/en.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { answerAt } from '../answers/answer.ts'
import { holdersAt } from '../answers/holders.ts'
import { createCatalogue } from '../catalogue/catalogue.ts'
import { digestDecisions } from '../decisions/approval.ts'
import { parse } from '../document.ts'
import { deepestPart, mostParts } from '../parts/gather-parts.ts'
import { type JoinedRolebook, placeInFiles } from '../parts/join-parts.ts'
import { createRoleModel } from '../rolebook/role-model.ts'
import { readInstant } from '../time/zone.ts'
import { gatherFiles } from './gather-files.ts'

const catalogue = createCatalogue(structure, english)
const at = (instant: string) => readInstant(instant, 'UTC') as number

/** A rolebook with everything that belongs to it, out of texts by name; the first is the one that is opened. */
function join(files: Readonly<Record<string, string>>, before?: JoinedRolebook): JoinedRolebook {
  const [[name, text] = ['', '']] = Object.entries(files)
  const walk = gatherFiles({ name, document: parse(text, before?.files[0]?.document) }, before)
  let step = walk.next()
  while (!step.done) step = walk.next(files[step.value])
  return step.value
}

const group = {
  'group/roles.yaml': [
    'rolebook: 1',
    'organisation: { timezone: Europe/London, hours: Mon-Fri 09:00-17:00 }',
    'members: { jp: ../jp/roles.yaml }',
    'people: { ben: { name: Ben Lindqvist } }',
    'roles:',
    '  it-department: { held-by: [{ who: jp/aiko }], deputies: [ben] }',
    '',
  ].join('\n'),
  'jp/roles.yaml': [
    'rolebook: 1',
    'organisation: { timezone: Asia/Tokyo, hours: Mon-Fri 07:00-16:00 }',
    'sites: { osaka: { closed: [2026-11-24] } }',
    'include: [people.yaml]',
    'contact-points: { desk: { name: Desk, phone: +81 3 1234 5678, hours: Mon-Fri 07:00-16:00 } }',
    'roles: { it-department: { title: Computer room, held-by: [aiko, ken] } }',
    '',
  ].join('\n'),
  'jp/people.yaml': [
    'rolebook-part: 1',
    'people:',
    '  aiko: { name: Aiko Mori, away: [{ from: 2026-12-01, until: 2026-12-04, cover: ken }] }',
    '  ken: { name: Ken Ito, site: osaka }',
    '',
  ].join('\n'),
}

describe('a rolebook with members', () => {
  const { document, members } = join(group)
  const model = createRoleModel(document.rolebook, catalogue)

  it('finds what they hold by long ids, parts of theirs included', () => {
    expect(document.problems).toEqual([])
    expect(document.hasAllMembers).toBe(true)
    expect(model.rolebook.people?.get('jp/aiko')?.name).toBe('Aiko Mori')
    expect(model.rolebook.people?.get('jp/aiko')?.away?.[0]?.cover).toBe('jp/ken')
    expect(model.roles.get('jp/it-department')).toMatchObject({
      title: { '': 'Computer room' },
      heldBy: [{ who: 'jp/aiko' }, { who: 'jp/ken' }],
      path: undefined,
    })
    expect(document.members?.entries.kinds.get('jp/desk')).toEqual(['contact-point'])
  })

  it('does not count them among its own', () => {
    expect([...(document.rolebook.people?.keys() ?? [])]).toEqual(['ben'])
    expect([...model.roles.keys()].some((id) => id.includes('/'))).toBe(false)
    expect(document.text).toBe(group['group/roles.yaml'])
    expect([...members.keys()]).toEqual(['jp'])
  })

  it('answers through the holders of theirs, by their clock, hours and closed days', () => {
    const reached = (instant: string) =>
      answerAt(model, { how: 'order', of: ['jp/desk', 'jp/it-department'] }, at(instant)).lines.flatMap(({ reaches }) =>
        reaches.map((reach) =>
          'id' in reach ? `${reach.id}${'mayNotAnswer' in reach && reach.mayNotAnswer ? ' (may not answer)' : ''}` : '',
        ),
      )
    // a quarter past seven in Tokyo; in London nobody would be at work
    expect(reached('2026-11-24T22:15Z')).toEqual(['jp/desk', 'jp/aiko', 'jp/ken'])
    expect(reached('2026-11-23T22:15Z')).toEqual(['jp/desk', 'jp/aiko', 'jp/ken (may not answer)'])
    // twenty past four there
    expect(reached('2026-11-24T07:20Z')).toEqual(['jp/aiko (may not answer)', 'jp/ken (may not answer)'])
  })

  it('lets a cover of theirs stand in where one of theirs holds a role here', () => {
    // the first of December has begun in Tokyo, and not in London
    const [holder] = holdersAt(model, 'it-department', at('2026-11-30T15:30Z'))
    expect(holder).toMatchObject({ id: 'jp/aiko', state: 'away', standIn: { id: 'jp/ken' } })
  })

  it('is approved together with what the names stand for', () => {
    const renamed = { ...group, 'jp/people.yaml': group['jp/people.yaml'].replace('Aiko Mori', 'Mallory') }
    const elsewhere = { ...group, 'jp/people.yaml': group['jp/people.yaml'].replace('Ken Ito', 'Mallory') }
    expect(digestDecisions(join(renamed).document.rolebook)).not.toBe(digestDecisions(document.rolebook))
    expect(digestDecisions(join(elsewhere).document.rolebook)).toBe(digestDecisions(document.rolebook))
  })

  it('keeps what did not change', () => {
    const before = join(group)
    expect(join(group, before)).toBe(before)
    const text = group['group/roles.yaml'].replace('Ben Lindqvist', 'Ben')
    const after = join({ ...group, 'group/roles.yaml': text }, before)
    expect(after.members.get('jp')).toBe(before.members.get('jp'))
    expect(after.document.members).toBe(before.document.members)
    expect(after.document.rolebook.sites).toBe(before.document.rolebook.sites)
    expect(after.document.rolebook.people?.get('ben')?.name).toBe('Ben')
    expect(after.document.rolebook.people?.get('jp/aiko')?.name).toBe('Aiko Mori')
  })

  it('reads the members of members', () => {
    const deep = join({
      'hq.yaml': 'rolebook: 1\nmembers: { eu: eu.yaml }\n',
      'eu.yaml': 'rolebook: 1\nmembers: { de: de.yaml }\nroles: { legal: { held-by: de/chidi } }\n',
      'de.yaml': 'rolebook: 1\norganisation: { timezone: Europe/Berlin }\npeople: { chidi: { name: Chidi } }\n',
    })
    expect(deep.document.rolebook.people?.get('eu/de/chidi')).toMatchObject({
      name: 'Chidi',
      timezone: 'Europe/Berlin',
    })
    expect(deep.document.rolebook.roles?.get('eu/legal')?.heldBy).toEqual([{ who: 'eu/de/chidi' }])
    expect([...(deep.document.members?.documents.keys() ?? [])]).toEqual(['eu', 'eu/de'])
  })
})

describe('what is no member', () => {
  it.each([
    ['a file that is not there', 'members: { de: gone.yaml }', undefined, 'missing'],
    ['a file outside', 'members: { de: ../../roles.yaml }', undefined, 'outside'],
    ['an address', 'members: { de: "https://example.org/roles.yaml" }', undefined, 'outside'],
    ['a part', 'members: { de: de.yaml }', 'rolebook-part: 1\n', 'part'],
    ['any other file', 'members: { de: de.yaml }', 'hosts: all\n', 'no-rolebook'],
    ['one that has a name already', 'members: { de: de.yaml, germany: ./de.yaml }', 'rolebook: 1\n', 'twice'],
    ['the rolebook itself', 'members: { de: a.yaml }', undefined, 'loop'],
    ['one that leads back', 'members: { de: de.yaml }', 'rolebook: 1\nmembers: { hq: a.yaml, x: gone.yaml }\n', 'loop'],
  ])('is said: %s', (_, line, member, why) => {
    const { document, files } = join({
      'a.yaml': `rolebook: 1\n${line}\n`,
      ...(member === undefined ? {} : { 'de.yaml': member }),
    })
    expect(document.problems.map(({ code, detail }) => [code, detail['why']])).toEqual([['member', why]])
    expect(document.hasAllMembers).toBe(false)
    const place = document.problems[0] && placeInFiles(files, document.problems[0])
    expect(place?.file.document.text.slice(place.range.start, place.range.end)).toMatch(/yaml/)
  })

  it('ends where members go too deep, or are too many', () => {
    const deep: Record<string, string> = {}
    for (let level = 0; level <= deepestPart + 2; level += 1)
      deep[`m${level}.yaml`] = `rolebook: 1\nmembers: { m: m${level + 1}.yaml }\n`
    expect([...(join(deep).document.members?.documents.keys() ?? [])]).toHaveLength(deepestPart)
    const names = Array.from({ length: mostParts + 1 }, (_, index) => `m${index}`)
    const wide = join({
      'a.yaml': `rolebook: 1\nmembers:\n${names.map((name) => `  ${name}: ${name}.yaml\n`).join('')}`,
      ...Object.fromEntries(names.map((name) => [`${name}.yaml`, 'rolebook: 1\n'])),
    })
    expect(wide.members.size).toBe(mostParts - 1)
    expect(wide.document.problems.map(({ detail }) => detail['why'])).toEqual(['too-many', 'too-many'])
  })
})
