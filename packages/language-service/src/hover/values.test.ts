import { describe, expect, it } from 'vitest'
import { hoverText, saturdayNight } from '../place/text-at-cursor.ts'

/** What the hover says at a value, the cursor being at the first place where the words stand. */
function said(text: string, words: string, options?: Parameters<typeof hoverText>[1]): string {
  const at = text.indexOf(words)
  if (at === -1) throw new Error(`The text has no ${words}.`)
  return hoverText(`${text.slice(0, at)}|${text.slice(at)}`, options)
}

const organisation = `rolebook: 1
organisation: { name: Harbour Dental, timezone: Europe/London, hours: Mon-Fri 09:00-17:00 }
review-by: 2026-12-18
sites:
  auckland: { name: Auckland, timezone: Pacific/Auckland }
people:
  ben: { name: Ben Lindqvist, away: [{ from: 2026-12-20, until: 2027-01-03 }] }
  kiri: { name: Kiri Ngata, site: auckland, left: 2026-11-24 }
contact-points:
  desk: { name: Desk, phone: +44 20 7946 0100, hours: "Mon-Fri 08:00-12:00, 13:00-18:00", closed: [2026-11-24] }
  far-desk: { name: Far desk, hours: Mon-Fri 08:00-18:00, site: auckland }
roles:
  top-management: { held-by: [ben] }
  project-lead:
    held-by:
      - { who: kiri, until: 2026-11-24, competence: { basis: Course, date: 2025-02-11, every: 2 years } }
responsibilities:
  IT-3: { every: 12 months, last-done: 2026-05-11 }
situations:
  lost-device: { deadline: 1 hour }
applicability:
  - { controls: [A.8.28], applies: no, because: See A.8.25 for the reason }
# A.5.24 is for later
# rolebook-disable-next-line stale-contact: tried every month
`

describe('a date', () => {
  it('says its weekday, how far off it is and what it is for', () => {
    expect(said(organisation, '2026-12-18')).toBe(
      'Friday 18 December 2026 · in 25 days\nWhen the file is to be looked at again.',
    )
    expect(said(organisation, '2026-12-20')).toContain(
      'Sunday 20 December 2026 · in 27 days\nFirst day of the absence.',
    )
  })

  it('counts the days where the person is', () => {
    // in London it is Monday at noon, in Auckland already Tuesday
    const noon = Date.parse('2026-11-23T12:00Z')
    expect(said(organisation, '2026-11-24 }', { now: noon })).toContain('Tuesday 24 November 2026 · today')
    expect(said(organisation, '2026-11-24, comp', { now: noon })).toContain('Tuesday 24 November 2026 · today')
    expect(said(organisation, '2026-11-24]', { now: noon })).toContain('Tuesday 24 November 2026 · tomorrow')
  })

  it('says when a duty or a proof is due again', () => {
    expect(said(organisation, '2026-05-11')).toContain(
      'Due: every 12 months, last done 11 May 2026, next due 11 May 2027',
    )
    expect(said(organisation, '2025-02-11')).toContain('Due: 11 February 2027, in 80 days')
  })

  it.each([
    ['de', 'Freitag, 18. Dezember 2026 · in 25 Tagen'],
    ['fr', 'vendredi 18 décembre 2026 · dans 25 jours'],
  ] as const)('says so in %s', (language, expected) => {
    expect(said(organisation, '2026-12-18', { language })).toContain(expected)
  })
})

describe('hours', () => {
  it('say whether they are open now, and which are today’s', () => {
    expect(said(organisation, 'Mon-Fri 08:00-12:00')).toBe(
      [
        'Mon-Fri 08:00-12:00, 13:00-18:00',
        'Open until 12:00',
        '',
        '---',
        '',
        'Today: Monday 23 November, 08:00–12:00, 13:00–18:00',
      ].join('\n'),
    )
    expect(said(organisation, 'Mon-Fri 09:00-17:00', { now: saturdayNight })).toContain(
      'Closed now, opens on Monday 28 December at 09:00',
    )
  })

  it('heed closed days, and name another zone', () => {
    expect(said(organisation, 'Mon-Fri 08:00-12:00', { now: Date.parse('2026-11-23T19:00Z') })).toContain(
      'opens on Wednesday 25 November at 08:00',
    )
    expect(said(organisation, 'Mon-Fri 08:00-12:00', { now: Date.parse('2026-11-24T10:00Z') })).toContain(
      'Today: Tuesday 24 November, closed',
    )
    expect(said(organisation, 'Mon-Fri 08:00-18:00, site')).toContain('By the clock of: Pacific/Auckland')
  })
})

describe('a length of time', () => {
  it('says by when to report what is noticed now', () => {
    expect(said(organisation, '1 hour')).toBe(
      'Report within 1 hour\nWhat is noticed now has to be reported by then: today at 11:00',
    )
  })

  it('says when a duty or a proof is due again', () => {
    expect(said(organisation, '12 months')).toContain('every 12 months\nlast done 11 May 2026')
    expect(said(organisation, '2 years')).toContain('every 2 years\nnext due 11 February 2027, in 80 days')
  })
})

describe('a clause or control', () => {
  it.each(['A.8.28', 'A.8.25', 'A.5.24'])('is explained wherever it stands: %s', (id) => {
    expect(said(organisation, id)).toMatch(new RegExp(`^${id} .* · control of ISO 27001`))
  })
})

describe('a rule', () => {
  it('is explained in the comment that silences it', () => {
    expect(said(organisation, 'stale-contact')).toMatch(/^stale-contact · rule\n/)
  })
})

describe('an exception', () => {
  const excepted = (exception: string) => `rolebook: 1
people: { amara: { name: Amara Okafor }, ben: { name: Ben Lindqvist } }
roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben], deputies: [ben] }
exceptions:
  - { rule: deputy-is-holder, about: [project-lead], ${exception} }
`

  it('says what it silences, until when, about whom and by whose word', () => {
    const text = excepted(
      'because: We are two, compensated-by: The board looks, approved-by: amara, from: 2026-11-02, until: 2027-05-01',
    )
    expect(said(text, 'deputy-is-holder')).toMatch(
      new RegExp(
        [
          'deputy-is-holder · exception',
          'The deputy is somebody other than the holder',
          'Accepted until 1 May 2027, in 159 days',
          '',
          '---',
          '',
          'About: Project lead',
          '',
          'Because: We are two',
          '',
          'Instead: The board looks',
          '',
          'Approved by: Amara Okafor',
          '',
          'Silences now',
          '',
          '- Ben Lindqvist holds Project lead',
        ].join('\n'),
      ),
    )
  })

  it('says that it is over, still to come, or without an end', () => {
    expect(said(excepted('until: 2026-11-20'), 'rule: dep')).toContain('Over since 20 November 2026, 3 days ago')
    expect(said(excepted('from: 2026-12-01, until: 2027-01-31'), 'rule: dep')).toContain(
      'Accepted from 1 December 2026 until 31 January 2027',
    )
    expect(said(excepted('because: so'), 'rule: dep')).toContain('Without a last day it accepts nothing')
  })

  it('shows its texts as they are written', () => {
    const text = excepted(`because: "<script>alert(1)</script> [x](https://evil.example) **b**"`)
    expect(said(text, 'rule: dep')).toContain('Because: <script>alert(1)</script> [x](https://evil.example) **b**')
  })
})
