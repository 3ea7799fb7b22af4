import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { describe, expect, it } from 'vitest'
import type * as index from '../shared/src/search/word-index.ts'
import { bundleAndLoad } from './bundle-under-test.ts'
import { methodsInUse } from './methods-in-use.ts'

const module = 'shared/src/search/word-index.ts'
const whole = await bundleAndLoad<typeof index>(module, [])
const left = await bundleAndLoad<typeof index>(module, [methodsInUse])

const situations = [english, german, french].flatMap(({ language, situations }) =>
  Object.entries(situations).map(([id, { title, keywords, first }]) => ({
    id: `${language} ${id}`,
    title,
    keywords: keywords.join(' '),
    rest: first.join(' '),
  })),
)

describe('the search without what forgets, waits and is kept', () => {
  it('is smaller by a third', () => {
    expect(left.size).toBeLessThan(whole.size * 0.67)
  })

  it('finds by whole words, beginnings and words with typos what the whole library finds, in the same order', () => {
    const [wanted, found] = [whole, left].map(({ createWordIndex }) => createWordIndex(situations))
    const questions = situations.flatMap(({ title, keywords }) => [title, keywords, ...title.split(' ').flatMap(typed)])
    expect(questions.length).toBeGreaterThan(1000)
    for (const question of ['', ' ', 'zzz', ...questions]) expect(found?.find(question)).toEqual(wanted?.find(question))
  })
})

/** A word as people type it: not to its end, without a letter, with two that changed places. */
function typed(word: string): readonly string[] {
  const [first = '', second = '', ...rest] = word
  return [word.slice(0, 4), `${first}${rest.join('')}`, `${second}${first}${rest.join('')}`]
}
