import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { monday, serviceIn } from '../place/text-at-cursor.ts'

const text = `rolebook: 1
organisation: { name: Gap, default-contact: desk }
people:
  ann: { name: Ann Ray }
contact-points: { desk: { name: Desk, phone: +44 20 7946 0100, hours: always } }
roles:
  top-management: { held-by: ann }
  human-resources: { held-by: [] }
responsibilities:
  XX-1: { text: Lock the door., covers: [A.7.2] }
situations:
  lost-device: { contact: desk, urgency: now }
`
const uri = 'file:///roles.yaml'
const figures = (language: 'en' | 'de' | 'fr' = 'en') => serviceIn(language).figures(parse(text), { uri, now: monday })

describe('the headline figures', () => {
  it('are four fractions, always in the same order', () => {
    expect(figures().map(({ title, fraction, count, of }) => [title, fraction, of - count])).toEqual([
      ['Coverage', expect.stringMatching(/^\d+ of 123$/), expect.any(Number)],
      ['No gaps, no duplicates', expect.stringMatching(/^\d+ of 32$/), expect.any(Number)],
      ['Accountability', expect.stringMatching(/^\d+ of 32$/), expect.any(Number)],
      ['Communication', '0 of 1512', 1512],
    ])
  })

  it('lead to the line that is about what is missing', () => {
    const lines = text.split('\n')
    const leads = figures()
      .flatMap(({ missing }) => missing)
      .map((one) => [one.text, lines[one.location?.range.start.line ?? -1]?.trim().split(':')[0]])
    expect(leads).toContainEqual(['A.6.1 Screening: nobody holds Human resources now (HR-1)', 'human-resources'])
    expect(leads).toContainEqual(['A.7.2 Physical entry: no role is accountable (XX-1)', 'XX-1'])
    expect(leads).toContainEqual(['XX-1 Lock the door: no role has it', 'XX-1'])
    expect(leads).toContainEqual([expect.stringMatching(/^4\.1 .*: no responsibility covers it$/), undefined])
  })

  it('speak German and French', () => {
    expect(figures('de')[2]?.title).toBe('Rechenschaft')
    expect(figures('fr')[3]?.fraction).toBe('0 sur 1512')
  })
})
