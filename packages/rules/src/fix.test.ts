import { describe, expect, it } from 'vitest'
import { applyEdits } from './fix.ts'

describe('edits', () => {
  it('are applied at the places of the text before any of them', () => {
    const edits = [
      { range: { start: 0, end: 0 }, text: '# first\n' },
      { range: { start: 8, end: 9 }, text: 'e' },
    ]
    expect(applyEdits('a: b\nc: d\n', edits)).toBe('# first\na: b\nc: e\n')
  })

  it('end lines that come in as the lines of the text end', () => {
    const edits = [{ range: { start: 0, end: 0 }, text: '# first\n' }]
    expect(applyEdits('a: b\r\nc: d\r\n', edits)).toBe('# first\r\na: b\r\nc: d\r\n')
  })
})
