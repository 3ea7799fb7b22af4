import { rolebookShape, type Shape } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { keySentence } from './key-sentence.ts'

describe('the sentence that explains a key', () => {
  it.each(['de', 'fr'] as const)('is there in %s for every key of the format', (language) => {
    const english = [...sentencesOf(rolebookShape)]
    expect(english.length).toBeGreaterThan(100)
    // one that was forgotten is said in English
    expect(english.filter((sentence) => keySentence(sentence, language) === sentence)).toEqual([])
  })

  it('is that of the format itself in English', () => {
    expect(keySentence('Job title.', 'en')).toBe('Job title.')
    expect(keySentence('Job title.', 'de')).toBe('Stellenbezeichnung.')
  })
})

function sentencesOf({ form }: Shape<unknown>): ReadonlySet<string> {
  if (form.is === 'record')
    return new Set(Object.values(form.fields).flatMap(({ doc, shape }) => [doc, ...sentencesOf(shape)]))
  return form.is === 'list' || form.is === 'map' ? sentencesOf(form.of) : new Set()
}
