import { describe, expect, it } from 'vitest'
import { german } from '../../catalogue/1/de.ts'
import { english } from '../../catalogue/1/en.ts'
import { french } from '../../catalogue/1/fr.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue } from '../catalogue/catalogue.ts'
import { parse } from '../document.ts'
import { createRoleModel } from '../rolebook/role-model.ts'
import { createSituationSearch } from './situation-search.ts'

const catalogue = createCatalogue(structure, english, german, french)
const { rolebook } = parse(`rolebook: 1
organisation: { languages: [en] }
situations:
  flooded-cellar:
    title: { en: The cellar is under water, de: Der Keller steht unter Wasser }
    keywords: { en: [puddle, burst pipe] }
  lost-device:
    keywords: [ipad mini]
`)
const model = createRoleModel(rolebook, catalogue)
const search = {
  en: createSituationSearch(model, 'en'),
  de: createSituationSearch(model, 'de'),
  fr: createSituationSearch(model, 'fr'),
}
const found = (words: string, language: keyof typeof search = 'en') => search[language].find(words).map(({ id }) => id)

describe('what people say', () => {
  it.each([
    ['lost laptop', 'lost-device'],
    ['I left my phone on the train', 'lost-device'],
    ['ipad mini', 'lost-device'],
    ['phishing', 'phishing-received'],
    ['I clicked on a link', 'clicked-link'],
    ['stranger in the office', 'stranger'],
    ['ransomware', 'malware'],
    ['forgot my password', 'password-trouble'],
    ['puddle', 'flooded-cellar'],
  ])('%s: %s', (words, situation) => expect(found(words)[0]).toBe(situation))

  it.each([
    ['labtop lsot', 'lost-device'],
    ['LOST LAPTOP!!!', 'lost-device'],
    ['fishing mail', 'phishing-received'],
    ['phising', 'phishing-received'],
    ['puddel', 'flooded-cellar'],
    ['lpatop', 'lost-device'],
    ['ransomwear', 'malware'],
  ])('with slips: %s: %s', (words, situation) => expect(found(words)[0]).toBe(situation))

  it.each([
    ['Laptop verloren', 'de', 'lost-device'],
    ['handy weg', 'de', 'lost-device'],
    ['geraet verloren', 'de', 'lost-device'],
    ['Wasser im Keller', 'de', 'flooded-cellar'],
    ['téléphone volé', 'fr', 'lost-device'],
    ['telephone vole', 'fr', 'lost-device'],
    ['hameçonnage', 'fr', 'phishing-received'],
    // people mix languages
    ['handy weg', 'en', 'lost-device'],
    ['lost laptop', 'de', 'lost-device'],
  ] as const)('%s (%s): %s', (words, language, situation) => expect(found(words, language)[0]).toBe(situation))

  it('is found while it is typed', () => {
    for (const typed of ['phi', 'phis', 'phish', 'phishi']) expect(found(typed)).toContain('phishing-received')
  })

  it('is not spoiled by a word that fits nowhere', () => {
    expect(found('zzyzx laptop qwrtz')[0]).toBe('lost-device')
  })
})

describe('what says nothing', () => {
  it.each(['', '   ', 'I', 'the my a', 'ich habe mein', '!!!', 'zzyzx', '<script>'])('finds nothing: %j', (words) => {
    expect(found(words)).toEqual([])
  })
})

it('answers a whole pasted mail as quickly as a few words', () => {
  const mail = `lost laptop ${Array.from({ length: 200_000 }, (_, index) => `w${index}ord`).join(' ')}`
  const began = performance.now()
  expect(found(mail)).toContain('lost-device')
  expect(performance.now() - began).toBeLessThan(2_000)
})
