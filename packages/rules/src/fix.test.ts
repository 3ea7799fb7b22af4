import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix.ts'

const finding = (start: number, end: number, text: string) => ({
  fixes: [{ title: '', edits: [{ range: { start, end }, text }] }],
})

describe('fixes', () => {
  it('are applied at the places of the text before any of them, of two at one place the first', () => {
    const findings = [finding(0, 0, '# first\n'), finding(8, 9, 'e'), finding(8, 9, 'f')]
    expect(applyFixes('a: b\nc: d\n', findings)).toBe('# first\na: b\nc: e\n')
  })

  it('end lines that come in as the lines of the text end', () => {
    expect(applyFixes('a: b\r\nc: d\r\n', [finding(0, 0, '# first\n')])).toBe('# first\r\na: b\r\nc: d\r\n')
  })
})
