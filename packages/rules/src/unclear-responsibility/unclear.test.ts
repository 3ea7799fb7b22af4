import { createCatalogue, ownLanguages } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { describe, expect, it } from 'vitest'
import { unclearnessOf, wordsOf } from './unclear.ts'

describe('nothing to do is named by', () => {
  it.each([
    ['en', 'Security'],
    ['en', 'Information security and compliance'],
    ['en', 'Risk management'],
    ['de', 'Informationssicherheit'],
    ['de', 'Überwachung der Systeme'],
    ['fr', 'Gestion des incidents'],
  ] as const)('%s: %s', (language, text) => {
    expect(unclearnessOf(text, language)).toEqual({ is: 'nothing' })
  })
})

describe('several things to do are named by', () => {
  it.each([
    ['en', 'Write the policy, approve it, and publish it', ['write', 'approve', 'publish']],
    ['de', 'Eine Richtlinie schreiben, Schulungen planen und Vorfälle melden', ['schreiben', 'planen', 'melden']],
    ['fr', 'Rédiger la politique, former le personnel et tenir le registre', ['rédiger', 'former', 'tenir']],
  ] as const)('%s: %s', (language, text, verbs) => {
    expect(unclearnessOf(text, language)).toEqual({ is: 'several', verbs })
  })
})

describe('one thing to do is named by', () => {
  it.each([
    ['en', 'Plan and coordinate internal audits'],
    ['en', 'Plan, test and maintain the emergency plan'],
    ['en', 'Report incidents'],
    ['en', 'Access reviews, test reports and audit plans: keep them'],
    ['de', 'Lieferanten prüfen und freigeben'],
    ['de', 'Die Schulung organisieren, wie es die Richtlinien vorsehen'],
    ['fr', 'Tenir le registre des incidents et des mesures'],
  ] as const)('%s: %s', (language, text) => {
    expect(unclearnessOf(text, language)).toBeUndefined()
  })

  it('the catalogue, whose longest text has less than forty words', () => {
    const { texts } = createCatalogue(structure, english, german, french)
    for (const { text } of texts.responsibilities.values()) {
      for (const language of ownLanguages) {
        expect([text[language], unclearnessOf(text[language] ?? '', language)]).toEqual([text[language], undefined])
        expect(wordsOf(text[language] ?? '').length).toBeLessThan(40)
      }
    }
  })
})
