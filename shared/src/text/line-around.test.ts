import { describe, expect, it } from 'vitest'
import { parse } from '../document.ts'
import { lineAround } from './line-around.ts'

describe('the line around an offset', () => {
  it.each(['\n', '\r\n'])('is told without what ends it (%j)', (lineBreak) => {
    const lines = ['rolebook: 1', '', '# two', 'people:', '  ben: {}']
    const text = lines.join(lineBreak)
    for (const document of [parse(text), parse(text.replace('rolebook', 'foreign'))]) {
      let start = 0
      for (const line of lines) {
        const expected = line.replace('rolebook', document.marked ? 'rolebook' : 'foreign')
        expect(lineAround(document, start)).toEqual({ start, text: expected })
        expect(lineAround(document, start + expected.length)).toEqual({ start, text: expected })
        start += expected.length + lineBreak.length
      }
    }
  })
})
