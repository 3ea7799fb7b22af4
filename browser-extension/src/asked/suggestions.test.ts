import { readFileSync } from 'node:fs'
import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { createSuggestions } from './suggestions.ts'

const text = readFileSync(new URL('../../../shared/examples/harbour-dental-group.yaml', import.meta.url), 'utf8')
const { rolebook } = parse(text)
const titles = (words: string, language: 'en' | 'de' | 'fr' = 'en') =>
  createSuggestions(rolebook, language)(words).map(({ title }) => title)

describe('what the address bar offers', () => {
  it('is what fits the words best, in the reader’s language, typos and all', () => {
    expect(titles('left my fone on the train')[0]).toBe('I lost my laptop or phone')
    expect(titles('handy im zug vergesen', 'de')[0]).toBe('Mein Laptop oder Handy ist weg')
    expect(titles('lost').length).toBeLessThanOrEqual(5)
    expect(titles('zzyzzx')).toEqual([])
    expect(titles('')).toEqual([])
  })

  it('is nothing confidential', () => {
    for (const words of ['whistleblower', 'my boss breaks the rules', 'worried about a colleague', 'fraud']) {
      expect(titles(words)).not.toContain('I am worried about something a colleague does')
    }
  })

  it('is nothing else either where something confidential fits best, lest Enter lead such words to somebody else', () => {
    for (const words of ['worried about a colleague', 'harassment by my manager']) expect(titles(words)).toEqual([])
    expect(titles('mein Chef betrügt', 'de')).toEqual([])
    expect(titles('suspicious call')).toContain('Somebody is pressing me for money, data or access')
  })

  it('is nothing that staff may not see, and shows hidden characters by their code', () => {
    const changed = text.replace('    urgency: now  ', '    title: "Lost\\u202E laptop"\n    urgency: now  ')
    const suggest = createSuggestions(parse(changed).rolebook, 'en')
    expect(suggest('laptop').map(({ title }) => title)).toContain('Lost[U+202E] laptop')
    const hidden = createSuggestions(
      parse(text.replace('    urgency: now  ', '    visible: isms\n    urgency: now  ')).rolebook,
      'en',
    )
    expect(hidden('lost laptop').map(({ situation }) => situation)).not.toContain('lost-device')
  })
})
