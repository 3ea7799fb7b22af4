import { describe, expect, test } from 'vitest'
import { german } from '../../catalogue/1/de.ts'
import { english } from '../../catalogue/1/en.ts'
import { french } from '../../catalogue/1/fr.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue, type Wording, wordingOf } from './catalogue.ts'
import { findReference } from './lookup.ts'

const catalogue = createCatalogue(structure, english, german, french)
const wordings = [english, german, french]

describe.each(wordings)('the wording in $language', (wording) => {
  test('has a text for every id and none besides', () => {
    expect(Object.keys(wording.references).toSorted()).toEqual(idsOf(structure.references).toSorted())
    expect(Object.keys(wording.roles).toSorted()).toEqual(idsOf(structure.roles).toSorted())
    expect(Object.keys(wording.responsibilities).toSorted()).toEqual(idsOf(structure.responsibilities).toSorted())
    expect(Object.keys(wording.situations).toSorted()).toEqual(idsOf(structure.situations).toSorted())
  })

  test('has no empty text, no double space, no typewriter quote in what staff read', () => {
    for (const [place, text] of textsOf(wording)) {
      expect(text.trim(), place).toBe(text)
      expect(text, place).not.toBe('')
      expect(text, place).not.toMatch(/ {2}|\.\.\./)
      expect(text, place).not.toMatch(/['"]/)
    }
  })

  test('gives one to three first steps, and says what not to do where it is urgent', () => {
    for (const { id, urgency } of structure.situations) {
      const { first, doNot, include } = wording.situations[id] ?? { first: [], doNot: [], include: [] }
      expect(first.length, id).toBeGreaterThanOrEqual(1)
      expect(first.length, id).toBeLessThanOrEqual(3)
      expect(doNot.length, id).toBeLessThanOrEqual(3)
      expect(include.length, id).toBeGreaterThanOrEqual(2)
      if (urgency === 'now') expect(doNot.length, id).toBeGreaterThanOrEqual(1)
    }
  })

  test('finds every situation by at least eight different everyday words, short ones', () => {
    for (const [id, { keywords }] of Object.entries(wording.situations)) {
      expect(keywords.length, id).toBeGreaterThanOrEqual(8)
      expectUnique(keywords)
      for (const keyword of keywords) expect(keyword.length, `${id}: ${keyword}`).toBeLessThanOrEqual(50)
    }
  })

  test('keeps steps short enough to take in at a glance', () => {
    for (const [id, { title, first, doNot, include }] of Object.entries(wording.situations)) {
      expect(title.length, `${id}: ${title}`).toBeLessThanOrEqual(65)
      for (const text of [...first, ...doNot, ...include])
        expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(135)
    }
  })

  test('ends sentences with a full stop, and titles without', () => {
    for (const { title, first, doNot, include } of Object.values(wording.situations)) {
      for (const sentence of [...first, ...doNot]) expect(sentence).toMatch(/[.!?]$/)
      for (const words of [title, ...include]) expect(words).not.toMatch(/[.!]$/)
    }
    for (const { text, why } of Object.values(wording.responsibilities)) {
      expect(text).toMatch(/\.$/)
      expect(why).toMatch(/\.$/)
    }
    for (const { title, summary, typicalHolder } of Object.values(wording.roles)) {
      expect(summary).toMatch(/\.$/)
      for (const words of [title, typicalHolder]) expect(words).not.toMatch(/\.$/)
    }
  })

  test('mentions in a reason only clauses and controls that exist', () => {
    for (const [id, { why }] of Object.entries(wording.responsibilities)) {
      for (const mentioned of why.match(/A\.\d+\.\d+/g) ?? []) {
        expect(findReference(catalogue, mentioned), `${id}: ${mentioned}`).toBeDefined()
      }
    }
  })
})

describe('the wordings beside each other', () => {
  // Words that happen to be the same in two languages.
  const shared = new Set(['Communication'])

  test.each([
    [english, german],
    [english, french],
    [german, french],
  ])('translate every text: $0.language and $1.language', (one, other) => {
    const others = new Map(textsOf(other))
    const same = textsOf(one).filter(([place, text]) => others.get(place) === text && !shared.has(text))
    expect(same).toEqual([])
  })

  test('give each situation as many steps in every language', () => {
    for (const { id } of structure.situations) {
      const counts = wordings.map(({ situations }) => {
        const { first, doNot, include } = situations[id] ?? { first: [], doNot: [], include: [] }
        return [first.length, doNot.length, include.length]
      })
      expect(counts[1], id).toEqual(counts[0])
      expect(counts[2], id).toEqual(counts[0])
    }
  })

  test('mention the same clauses and controls in the reasons', () => {
    const mentioned = (wording: Wording, id: string) =>
      (wording.responsibilities[id]?.why.match(/(?:A\.)?\d+(?:\.\d+)+/g) ?? []).toSorted()
    for (const { id } of structure.responsibilities) {
      expect(mentioned(german, id), `de ${id}`).toEqual(mentioned(english, id))
      expect(mentioned(french, id), `fr ${id}`).toEqual(mentioned(english, id))
    }
  })

  test('set French punctuation with its narrow spaces', () => {
    for (const [place, text] of textsOf(french)) {
      expect(text, place).not.toMatch(/ [;:!?»]|« |\S[;!?]/)
    }
  })
})

describe('wordingOf', () => {
  test('speaks the wanted language, else English, else whatever was loaded', () => {
    expect(wordingOf(catalogue, 'fr').language).toBe('fr')
    expect(wordingOf(catalogue, 'it').language).toBe('en')
    expect(wordingOf(createCatalogue(structure, german), 'fr').language).toBe('de')
    expect(() => createCatalogue(structure)).toThrow('at least one language')
  })
})

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map((entry) => entry.id)
}

function expectUnique(values: readonly string[]): void {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
}

/** Every text that people read, with the place where it stands; keywords are typed, not read. */
function textsOf(wording: Wording): [place: string, text: string][] {
  const { themes, references, roles, responsibilities, situations } = wording
  return flatten({ themes, references, roles, responsibilities, situations }, '')
}

function flatten(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'keywords' ? [] : flatten(inner, `${place}/${key}`)))
}
