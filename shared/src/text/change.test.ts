import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from './change.ts'
import { applyEdits } from './edit.ts'

describe('the edit that makes one text of another', () => {
  it.each([
    ['ben', 'benn', { range: { start: 3, end: 3 }, text: 'n' }],
    ['ben', 'ben', { range: { start: 3, end: 3 }, text: '' }],
    ['a ben', 'b ben', { range: { start: 0, end: 1 }, text: 'b' }],
    ['aaa', 'aa', { range: { start: 2, end: 3 }, text: '' }],
  ])('of %s and %s', (before, after, edit) => expect(changeBetween(before, after)).toEqual(edit))

  it('makes it, whatever the texts, also long ones', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n'), maxLength: 8 })
    fc.assert(
      fc.property(text, text, text, text, fc.constantFrom(0, 5_000), (start, gone, came, end, length) => {
        const [before, after] = [gone, came].map((middle) => 'x'.repeat(length) + start + middle + end.padEnd(length))
        expect(applyEdits(before ?? '', [changeBetween(before ?? '', after ?? '')])).toBe(after)
      }),
    )
  })
})
