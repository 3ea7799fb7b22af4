import { describe, expect, it } from 'vitest'
import { indexLines, lastNotAfter } from './line-index.ts'

describe('lines', () => {
  const text = 'one\r\ntwo\n\n𝟜!'
  const lines = indexLines(text)

  it('lead from an offset to its place and back', () => {
    expect(lines.count).toBe(4)
    for (let offset = 0; offset <= text.length; offset += 1)
      expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset)
    expect(lines.positionAt(5)).toEqual({ line: 1, character: 0 })
    // characters beyond the first plane count twice, as LSP has it
    expect(lines.positionAt(text.indexOf('!'))).toEqual({ line: 3, character: 2 })
  })

  it('end as LSP says', () => {
    const starts = indexLines('a\rb\r\nc\nd')
    expect([0, 1, 2, 3].map((line) => starts.offsetAt({ line, character: 0 }))).toEqual([0, 2, 5, 7])
  })

  it('keep places beyond the text within it', () => {
    expect(lines.positionAt(1_000)).toEqual({ line: 3, character: 3 })
    expect(lines.positionAt(-5)).toEqual({ line: 0, character: 0 })
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(text.length)
    expect(lines.offsetAt({ line: -1, character: 7 })).toBe(0)
    expect(lines.offsetAt({ line: 1, character: 99 })).toBe(text.indexOf('\n\n'))
  })
})

describe('the last number that is not greater', () => {
  it.each([
    [[], 5, 0],
    [[3], 1, 0],
    [[0, 3, 7], 3, 1],
    [[0, 3, 7], 6, 1],
    [[0, 3, 7], 99, 2],
  ])('of %j for %i is at %i', (ascending, wanted, index) => expect(lastNotAfter(ascending, wanted)).toBe(index))
})
