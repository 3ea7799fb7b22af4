import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { monday, saturdayNight, serviceIn } from './place/text-at-cursor.ts'

const uri = 'file:///roles.yaml'
const text = `rolebook: 1
organisation: { timezone: Europe/London }
people: { amara: { name: Amara Okafor }, ben: { name: Ben Lindqvist } }
contact-points:
  desk: { name: Security desk, phone: +44 20 7946 0100, hours: Mon-Fri 08:00-18:00, verified: { date: 2026-11-01 } }
roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben], deputies: [ben] }
  idle-role:
    title: Idle
    held-by: [amara]
    responsibilities:
      XX-1: { text: Water the plants in every room, accountable: project-lead, every: 1 month, last-done: 2026-11-01 }
      XX-2: { text: Feed the fish in every room, accountable: project-lead }
situations:
  lost-device: { contact: { order: [desk] } }
`

/** What stands above each key, by the key. */
function above(now = monday, language: 'en' | 'de' | 'fr' = 'en'): Readonly<Record<string, string>> {
  const document = parse(text)
  const said = new Map<string, string[]>()
  for (const { range, command } of serviceIn(language).codeLenses(document, { uri, now })) {
    const key = text.slice(document.lines.offsetAt(range.start), document.lines.offsetAt(range.end))
    said.set(key, [...(said.get(key) ?? []), command?.title ?? ''])
  }
  return Object.fromEntries([...said].map(([key, titles]) => [key, titles.join(' · ')]))
}

describe('above', () => {
  it('a role stand its responsibilities, its gaps and how often it is named', () => {
    expect(above()['project-lead']).toMatch(/^\d+ responsibilities · 1 gap · used in 2 places$/)
    expect(above()['idle-role']).toBe('0 responsibilities')
  })

  it('a contact point stands whether it is open now', () => {
    expect(above()['desk']).toBe('Open until 18:00 · used in 1 place')
    expect(above(saturdayNight)['desk']).toBe('Closed now, opens on Monday 28 December at 08:00 · used in 1 place')
  })

  it('a situation stands who answers now', () => {
    expect(above()['lost-device']).toMatch(/^Answers now: Security desk/)
    expect(above(saturdayNight)['lost-device']).toMatch(/^Nobody just now/)
  })

  it('a responsibility stands only when it is nearly due, or late', () => {
    expect(above()['XX-1']).toBe('Due in 8 days')
    expect(above(saturdayNight)['XX-1']).toMatch(/^Was due 25 days ago/)
    expect(above()['XX-2']).toBeUndefined()
  })

  it.each([
    ['de', /^\d+ Verantwortlichkeiten · 1 Lücke · an 2 Stellen verwendet$/],
    ['fr', /^\d+ responsabilités · 1 lacune · 2 mentions$/],
  ] as const)('it is said in %s', (language, wanted) => {
    expect(above(monday, language)['project-lead']).toMatch(wanted)
  })
})

it('a click on the gaps carries where they are and what they say', () => {
  const lenses = serviceIn().codeLenses(parse(text), { uri, now: monday })
  const gap = lenses.find(({ command }) => command?.title === '1 gap')
  expect(gap?.command).toMatchObject({
    command: 'rolebook.showGaps',
    arguments: [[{ uri, range: { start: { line: 7, character: 45 } }, message: expect.stringContaining('deputy') }]],
  })
})

it('nothing stands above other YAML', () => {
  expect(serviceIn().codeLenses(parse(text.slice(12)), { uri, now: monday })).toEqual([])
})
