import { type Instant, type OwnLanguage, parse } from '@rolebook/model'
import { type Level, noConfiguration } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { monday, saturdayNight, serviceIn } from '../place/text-at-cursor.ts'

const text = (headcount = 120) => `rolebook: 1
organisation: { name: Harbour Dental Group, headcount: ${headcount} }
people:
  amara: { name: Amara Okafor, title: Director }
  ben: { name: Ben Lindqvist, away: [{ from: 2026-12-20, until: 2027-01-03, cover: amara }] }
  lindqvist: { name: B. Lindqvist, same-as: ben }
  chidi: { name: Chidi Obi }
  eli: { name: Eli Marsh, left: 2026-08-31 }
  keel: { name: Keel Audit LLP, kind: organisation }
roles:
  top-management: { held-by: [amara], deputies: [ben] }
  project-lead: { held-by: [ben] }
  asset-ownership: { held-by: [ben], deputies: [lindqvist] }
  human-resources: { held-by: [lindqvist] }
  it-department: { held-by: [{ who: eli, until: 2026-08-31 }, ben, lindqvist] }
  internal-audit: { held-by: [keel] }
responsibilities:
  LC-1: { accountable: it-department }
  LC-2: { accountable: it-department, responsible: [it-department, project-lead] }
  LC-3: { accountable: project-lead }
  SD-1: { not-applicable: { because: we write no software } }
`

interface Looked {
  readonly now?: Instant
  readonly language?: OwnLanguage
  readonly levels?: Readonly<Record<string, Level>>
}

function map(written = text(), { now = monday, language = 'en', levels = {} }: Looked = {}) {
  const configuration = { ...noConfiguration, rules: new Map(Object.entries(levels)) }
  const asked = { uri: 'file:///roles.yaml', now, configuration }
  const drawn = serviceIn(language).responsibilityMap(parse(written), asked)
  if (!drawn) throw new Error('There is no map of this text.')
  const named = <Of extends { readonly id: string }>(all: readonly Of[], id: string): Of => {
    const found = all.find((one) => one.id === id)
    if (!found) throw new Error(`There is no ${id} on the map.`)
    return found
  }
  return {
    ...drawn,
    person: (id: string) => named(drawn.people, id),
    role: (id: string) => named(drawn.roles, id),
    duty: (id: string) => named(drawn.duties, id),
  }
}

describe('the responsibility map', () => {
  it('joins people with roles: who holds them, who did, who deputises and who stands in', () => {
    const carries = (id: string, now = monday) =>
      map(text(), { now })
        .person(id)
        .carries.map(({ role, as, how }) => `${as} of ${role}: ${how}`)
    expect(carries('ben')).toEqual([
      'deputy of top-management: deputy',
      'holder of project-lead: holds it',
      'holder of asset-ownership: holds it',
      'holder of it-department: holds it',
    ])
    expect(carries('eli')).toEqual(['former of it-department: held it, left on 31 August'])
    expect(map().person('eli').hasLeft).toBe(true)
    expect(carries('amara', saturdayNight)).toEqual([
      'holder of top-management: holds it',
      'stand-in of project-lead: stands in for Ben Lindqvist',
      'stand-in of asset-ownership: stands in for Ben Lindqvist',
      'stand-in of it-department: stands in for Ben Lindqvist',
    ])
    expect(carries('ben', saturdayNight)).toContain(
      'holder of project-lead: holds it, away until 3 January, Amara Okafor stands in',
    )
  })

  it('leaves out people without a role, and says how many', () => {
    expect(map().people.map(({ id }) => id)).not.toContain('chidi')
    expect(map().withoutRole).toBe(1)
  })

  it('joins roles with the duties they answer for or work on', () => {
    expect(map().duty('LC-2').roles).toEqual([
      { role: 'it-department', letters: ['accountable', 'responsible'], how: 'accountable, responsible' },
      { role: 'project-lead', letters: ['responsible'], how: 'responsible' },
    ])
    expect(map().duties.map(({ id }) => id)).not.toContain('SD-1')
    expect(map().duties).toHaveLength(31)
    // under either entry, because both are him
    expect([map().person('ben').answersFor, map().person('lindqvist').answersFor]).toEqual([21, 21])
    expect(map().role('internal-audit')).toMatchObject({ answersFor: 0, filling: 'Keel Audit LLP', isEmpty: false })
  })

  it('says which roles nobody holds', () => {
    const empty = map().roles.filter(({ isEmpty }) => isEmpty)
    expect(empty.map(({ title, filling }) => `${title}: ${filling}`)).toEqual(['Legal and compliance: nobody yet'])
  })

  it('calls overload what the rule does, whatever profile that is in', () => {
    const [overload] = map().person('ben').concerns
    expect(overload).toEqual({
      kind: 'overload',
      isFinding: true,
      sentence: expect.stringMatching(/^Ben Lindqvist alone answers for 21 of 31 responsibilities, through /),
      roles: [],
    })
    expect(map().person('amara').concerns).toEqual([])
    const kinds = (written: string, levels = {}) =>
      map(written, { levels })
        .person('ben')
        .concerns.map(({ kind }) => kind)
    expect(kinds(text(20))).toEqual(['single-point'])
    expect(kinds(text(), { 'accountable-overload': 'off' })).toEqual(['single-point'])
  })

  it('marks what rests with one human being, and as found fault with where a rule does', () => {
    const ofRole = (id: string, written = text()) => map(written).role(id).concerns
    expect(ofRole('project-lead')).toEqual([
      {
        kind: 'single-point',
        isFinding: true,
        sentence: expect.stringMatching(/^Project lead rests with Ben Lindqvist alone: /),
        roles: [],
      },
    ])
    expect(ofRole('project-lead', text(20))).toEqual([
      {
        kind: 'single-point',
        isFinding: false,
        sentence: 'Rests with Ben Lindqvist alone: there is no second holder and no deputy.',
        roles: [],
      },
    ])
    // his other entry is himself
    expect(ofRole('it-department')).toMatchObject([{ isFinding: false }])
    expect(ofRole('top-management')).toEqual([])
    expect(ofRole('internal-audit')).toEqual([])
  })

  it('says for which roles nobody is left when somebody leaves', () => {
    expect(map().person('ben').concerns.at(-1)).toEqual({
      kind: 'single-point',
      isFinding: true,
      sentence:
        'If Ben Lindqvist leaves, nobody is left for 4 roles: Project lead, Asset ownership, Human resources and IT department.',
      roles: ['project-lead', 'asset-ownership', 'human-resources', 'it-department'],
    })
    expect(map(text(), { language: 'de' }).person('ben').concerns.at(-1)?.sentence).toMatch(
      /^Scheidet Ben Lindqvist aus, bleibt für 4 Rollen niemand: /,
    )
    expect(map(text(), { language: 'fr' }).person('ben').concerns.at(-1)?.sentence).toMatch(
      /^Après un départ \(Ben Lindqvist\), il ne reste personne pour 4 rôles\u00a0: /,
    )
  })

  it('knows where each thing is written', () => {
    const line = (place: { readonly range: { readonly start: { readonly line: number } } } | undefined) =>
      place && text().split('\n')[place.range.start.line]?.trim().replace(/:.*/, '')
    expect(line(map().person('ben').place)).toBe('ben')
    expect(line(map().role('it-department').place)).toBe('it-department')
    expect(line(map().role('legal-and-compliance').place)).toBeUndefined()
    expect(line(map().duty('LC-2').place)).toBe('LC-2')
    expect(line(map().duty('IT-2').place)).toBe('it-department')
  })

  it('is of no text without the marker', () => {
    expect(
      serviceIn().responsibilityMap(parse('people: {}'), { uri: 'file:///roles.yaml', now: monday }),
    ).toBeUndefined()
  })
})
