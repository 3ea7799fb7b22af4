import { type Instant, type OwnLanguage, parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { monday, saturdayNight, serviceIn } from '../place/text-at-cursor.ts'
import type { CoverageEntry } from './coverage-map.ts'

const text = `rolebook: 1
organisation: { name: Harbour Dental Group }
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist, away: [{ from: 2026-12-20, until: 2027-01-03, cover: amara }] }
roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben] }
  it-department: { held-by: [ben, amara] }
  data-protection-officer: { vacant: { from: 2026-10-01 } }
responsibilities:
  SD-1: { not-applicable: { because: we write no software } }
  XX-1: { text: Water the plants, covers: [A.7.4] }
  XX-2: { text: Feed the cat, covers: [A.7.5], accountable: all-employees }
`

const map = (written = text, now: Instant = monday, language: OwnLanguage = 'en') => {
  const drawn = serviceIn(language).coverageMap(parse(written), { uri: 'file:///roles.yaml', now })
  if (!drawn) throw new Error('There is no map of this text.')
  return drawn
}
const entries = (...of: Parameters<typeof map>) => map(...of).groups.flatMap((group) => group.entries)
const entry = (id: string, ...of: Parameters<typeof map>): CoverageEntry => {
  const found = entries(...of).find((one) => one.id === id)
  if (!found) throw new Error(`There is no ${id} on the map.`)
  return found
}
const lineOf = ({
  place,
}: {
  readonly place: { readonly range: { readonly start: { readonly line: number } } } | undefined
}) => place && text.split('\n')[place.range.start.line]?.trim()

describe('the coverage map', () => {
  it('has the 30 clause entries and the 93 controls, grouped as the standard is', () => {
    expect(map().groups.map(({ number, title, entries: its }) => `${number} ${title}: ${its.length}`)).toEqual([
      '4 Context of the organization: 4',
      '5 Leadership: 3',
      '6 Planning: 5',
      '7 Support: 7',
      '8 Operation: 3',
      '9 Performance evaluation: 6',
      '10 Improvement: 2',
      'A.5 Organizational controls: 37',
      'A.6 People controls: 8',
      'A.7 Physical controls: 14',
      'A.8 Technological controls: 34',
    ])
  })

  it('counts as the headline figure does', () => {
    const { covered, of, inPart } = map()
    const inState = (state: CoverageEntry['state']) => entries().filter((one) => one.state === state).length
    expect([inState('covered'), inState('in-part')]).toEqual([covered, inPart])
    expect(of).toBe(123 - inState('not-applicable'))
    expect(inState('vacant') + inState('open')).toBe(of - covered - inPart)
  })

  it('says in a sentence who answers', () => {
    expect(entry('A.5.26').sentence).toBe(
      'A.5.26 Response to information security incidents: Project lead, held by Ben Lindqvist',
    )
    expect(entry('A.8.20').sentence).toBe(
      'A.8.20 Networks security: IT department, held by Ben Lindqvist and Amara Okafor',
    )
    expect(entry('A.8.13').sentence).toBe(
      'A.8.13 Information backup: in part, IT department, held by Ben Lindqvist and Amara Okafor',
    )
    expect(entry('A.6.4').sentence).toBe('A.6.4 Disciplinary process: nobody now; Human resources should answer for it')
    expect(entry('A.7.4').sentence).toBe('A.7.4 Physical security monitoring: no role answers for it')
    expect(entry('A.7.7').sentence).toBe('A.7.7 Clear desk and clear screen: nobody, no responsibility covers it')
    expect(entry('A.8.28').sentence).toBe('A.8.28 Secure coding: does not apply')
  })

  it('says it in German and French', () => {
    expect(entry('A.5.26', text, monday, 'de').sentence).toMatch(/: Projektleitung, besetzt mit Ben Lindqvist$/)
    expect(entry('A.6.4', text, monday, 'de').sentence).toMatch(/: derzeit niemand; dafür einstehen soll: /)
    expect(entry('A.5.26', text, monday, 'fr').sentence).toMatch(/\u00a0: .*, titulaire\u00a0: Ben Lindqvist$/)
  })

  it('moves with the clock', () => {
    expect(entry('A.5.26', text, saturdayNight).sentence).toBe(
      'A.5.26 Response to information security incidents: Project lead, held by Ben Lindqvist (away until 3 January, Amara Okafor stands in)',
    )
    const left = text.replace('name: Ben Lindqvist,', 'name: Ben Lindqvist, left: 2026-11-30,')
    expect(entry('A.5.26', left).state).toBe('covered')
    expect(entry('A.5.26', left, saturdayNight).state).toBe('vacant')
  })

  it('leads to the responsibility that covers it, else to the role whose duty it is', () => {
    expect(entry('A.7.4').coverings.map(lineOf)).toEqual(['XX-1: { text: Water the plants, covers: [A.7.4] }'])
    expect(entry('A.5.26').coverings.map(lineOf)).toEqual(['project-lead: { held-by: [ben] }'])
    expect(entry('A.6.4').coverings.map(lineOf)).toEqual([undefined])
    expect(entry('A.8.28').coverings.map((one) => [one.who, lineOf(one)])).toEqual([
      ['we write no software', 'SD-1: { not-applicable: { because: we write no software } }'],
    ])
  })

  it('proposes how to close a gap, and where', () => {
    const remedies = (id: string) => entry(id).remedies.map((remedy) => `${remedy.text} @ ${lineOf(remedy)}`)
    expect(remedies('A.5.26')).toEqual([])
    expect(remedies('A.8.28')).toEqual([])
    expect(remedies('A.6.4')).toEqual(['Name who holds “Human resources”. @ roles:'])
    expect(remedies('A.7.4')[0]).toBe(
      'Name the role that answers for XX-1. @ XX-1: { text: Water the plants, covers: [A.7.4] }',
    )
    expect(remedies('A.7.5')[0]).toMatch(/^Name the role that answers for XX-2\./)
    expect(remedies('A.7.7')).toEqual([
      'Take the role “Facilities and physical security” from the catalogue (physical-security): it brings PH-3. @ roles:',
      'Write a responsibility of your own with “covers: [A.7.7]”. @ responsibilities:',
    ])
    expect(remedies('6.3')[0]).toMatch(/^Take PL-8 from the catalogue \(Project lead\): .*\. @ responsibilities:$/)
  })

  it('leads to the end of a text that has no section for it yet', () => {
    const [remedy] = entry('A.7.7', 'rolebook: 1\n').remedies
    expect(remedy?.place.range.start).toEqual({ line: 1, character: 0 })
  })

  it('lists the roles and people by how much they answer for', () => {
    const { roles, people } = map()
    expect(roles.slice(0, 2)).toEqual([
      { id: 'it-department', name: 'IT department', count: 27 },
      { id: 'top-management', name: 'Top management', count: 25 },
    ])
    expect(people.map(({ name }) => name)).toEqual(['Amara Okafor', 'Ben Lindqvist'])
    const ben = entries().filter((one) => one.people.includes('ben'))
    expect(people[1]?.count).toBe(ben.length)
  })

  it('is of no text without the marker', () => {
    expect(serviceIn().coverageMap(parse('people: {}'), { uri: 'file:///roles.yaml', now: monday })).toBeUndefined()
  })
})
