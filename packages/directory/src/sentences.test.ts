import { ownLanguages } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { refusalCodes } from './refusal.ts'
import { bannerSentence, damagedSentence, joinSentence, refusalSentence } from './sentences.ts'
import { buildSentence } from './signing/build-sentences.ts'
import { now } from './testing/publisher.ts'

const at = Date.parse('2026-12-10T10:00Z')
const since = Date.parse('2026-12-03T10:00Z')

describe('sentences', () => {
  it('say why in every language, each in its own words', () => {
    for (const reason of refusalCodes) {
      const said = ownLanguages.map((language) => refusalSentence(reason, language))
      expect(new Set(said).size, reason).toBe(3)
      for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    }
    expect(new Set(ownLanguages.map(damagedSentence)).size).toBe(3)
  })

  it('tell the day as people say it', () => {
    const banner = { code: 'not-confirmed', since, peopleGone: false } as const
    expect(ownLanguages.map((language) => bannerSentence(banner, { language, zone: 'Europe/London', at }))).toEqual([
      'Not confirmed since 3 December. If nobody answers, ask a colleague for the current contact.',
      'Seit dem 3. Dezember nicht bestätigt. Wenn niemand abnimmt, fragen Sie Kolleginnen oder Kollegen nach dem aktuellen Kontakt.',
      'Non confirmé depuis le 3 décembre. Si personne ne répond, demandez le contact actuel à une ou un collègue.',
    ])
  })

  it('say what to do about a join code', () => {
    expect(joinSentence('truncated', 'en')).toBe(
      'The end of the join code is missing. Copy it whole, from “rolebook1:” to its last character.',
    )
    expect(joinSentence('address-alone', 'de')).toMatch(/Fragen Sie Ihre Organisation nach dem Beitrittscode/)
  })

  it('tell a publisher the place', () => {
    const refused = { reason: 'bad-rolebook', path: ['people', 'Ada Q'] } as const
    expect(buildSentence(refused, 'en')).toMatch(/\(people › Ada Q\)$/)
    expect(buildSentence({ reason: 'refused', refusal: 'too-large' }, 'fr')).toMatch(/4 Mio/)
    expect(bannerSentence({ code: 'clock-wrong', issued: now }, { language: 'en', zone: 'UTC', at })).toMatch(/clock/)
  })
})
