import { describe, expect, it } from 'vitest'
import { ownLanguages } from '../text/local-text.ts'
import { dayInWords, durationInWords, momentInWords, type Teller, untilInWords } from './in-words.ts'
import { rhythmInWords } from './rhythm-in-words.ts'

const saturdayNight = Date.parse('2026-12-26T03:00Z')
const tell = (language: Teller['language'], at = saturdayNight): Teller => ({ language, at, zone: 'Europe/London' })
const inAll = (say: (teller: Teller) => string): string[] => ownLanguages.map((language) => say(tell(language)))

describe('a time in words', () => {
  it('says a day without its year while that is plain', () => {
    expect(inAll((teller) => dayInWords('2027-01-03', teller))).toEqual(['3 January', '3. Januar', '3 janvier'])
    expect(inAll((teller) => dayInWords('2029-05-01', teller))).toEqual(['1 May 2029', '1. Mai 2029', '1er mai 2029'])
  })

  it('says today and tomorrow by the clock of the zone', () => {
    expect(inAll((teller) => momentInWords(Date.parse('2026-12-26T08:00Z'), teller))).toEqual([
      'today at 08:00',
      'heute um 08:00 Uhr',
      'aujourd’hui à 08:00',
    ])
    const justBeforeMidnightInBerlin = Date.parse('2026-07-31T21:30Z')
    expect(
      momentInWords(Date.parse('2026-07-31T22:30Z'), {
        language: 'en',
        at: justBeforeMidnightInBerlin,
        zone: 'Europe/Berlin',
      }),
    ).toBe('tomorrow at 00:30')
    expect(inAll((teller) => momentInWords(Date.parse('2026-12-29T08:00Z'), teller))).toEqual([
      'on Tuesday 29 December at 08:00',
      'am Dienstag, 29. Dezember, um 08:00 Uhr',
      'le mardi 29 décembre à 08:00',
    ])
  })

  it('says until when, and means midnight as the end of a day', () => {
    expect(inAll((teller) => untilInWords(Date.parse('2026-12-26T18:00Z'), teller))).toEqual([
      'until 18:00',
      'bis 18:00 Uhr',
      'jusqu’à 18:00',
    ])
    expect(inAll((teller) => untilInWords(Date.parse('2026-12-27T00:00Z'), teller))).toEqual([
      'until midnight',
      'bis Mitternacht',
      'jusqu’à minuit',
    ])
    expect(inAll((teller) => untilInWords(Date.parse('2026-12-27T06:00Z'), teller))).toEqual([
      'until tomorrow at 06:00',
      'bis morgen um 06:00 Uhr',
      'jusqu’à demain à 06:00',
    ])
    expect(inAll((teller) => untilInWords(Date.parse('2027-01-05T00:00Z'), teller))).toEqual([
      'until the end of Monday 4 January',
      'bis Montag, 4. Januar, um Mitternacht',
      'jusqu’au lundi 4 janvier à minuit',
    ])
  })

  it('counts one and many', () => {
    expect(ownLanguages.map((language) => durationInWords({ count: 1, unit: 'hour' }, language))).toEqual([
      '1 hour',
      '1 Stunde',
      '1 heure',
    ])
    expect(ownLanguages.map((language) => durationInWords({ count: 3, unit: 'day' }, language))).toEqual([
      '3 days',
      '3 Tagen',
      '3 jours',
    ])
  })
  it('tells how often', () => {
    expect(ownLanguages.map((language) => rhythmInWords({ count: 1, unit: 'year' }, language))).toEqual([
      'every year',
      'jedes Jahr',
      'chaque année',
    ])
    expect(ownLanguages.map((language) => rhythmInWords({ count: 6, unit: 'month' }, language))).toEqual([
      'every 6 months',
      'alle 6 Monate',
      'tous les 6 mois',
    ])
  })
})
