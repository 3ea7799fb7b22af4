import { describe, expect, it } from 'vitest'
import { ownLanguage, textIn } from './local-text.ts'

describe('a text in several languages', () => {
  const text = { en: 'Call', de: 'Rufen Sie an', 'de-CH': 'Lütet aa' }

  it.each([
    ['de', 'Rufen Sie an'],
    ['de-AT', 'Rufen Sie an'],
    ['de-CH', 'Lütet aa'],
    ['en-GB', 'Call'],
  ])('is read in %s', (wanted, expected) => expect(textIn(text, wanted)).toBe(expected))

  it('falls back to the organisation’s first language, then to any', () => {
    expect(textIn(text, 'fr', 'de')).toBe('Rufen Sie an')
    expect(textIn(text, 'fr')).toBe('Call')
    expect(textIn({ it: 'Chiamate' }, 'fr', 'de')).toBe('Chiamate')
    expect(textIn({}, 'fr')).toBeUndefined()
  })

  it('without a language is in the first of the organisation', () => {
    expect(textIn({ '': 'Rufen Sie an', en: 'Call' }, 'de-AT', 'de')).toBe('Rufen Sie an')
    expect(textIn({ '': 'Rufen Sie an', en: 'Call' }, 'en', 'de')).toBe('Call')
    expect(textIn({ '': 'Rufen Sie an', en: 'Call' }, 'fr', 'de')).toBe('Rufen Sie an')
  })
})

describe('a language of ours', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['FR_ca', 'fr'],
    ['en-US', 'en'],
    ['pt-BR', 'en'],
    ['', 'en'],
  ])('for %j is %s', (wanted, language) => expect(ownLanguage(wanted)).toBe(language))
})
