import { describe, expect, it } from 'vitest'
import { byLikeness } from './by-likeness.ts'

const order = (...texts: readonly string[]) => byLikeness(texts, (text) => text)

describe('texts by their likeness', () => {
  it('stand beside what is like them, the first of all first', () => {
    expect(order('A role nobody holds', 'The desk is closed', 'A role somebody holds', 'The desk is open')).toEqual([
      'A role nobody holds',
      'A role somebody holds',
      'The desk is closed',
      'The desk is open',
    ])
  })

  it('keep their order where none is like another', () => {
    expect(order('one', 'two', 'three', '')).toEqual(['one', 'two', 'three', ''])
    expect(order()).toEqual([])
  })

  it('are all there, also where two are the same', () => {
    expect(order('the same text', 'another', 'the same text')).toEqual(['the same text', 'the same text', 'another'])
  })
})
