import { parse, type RolebookDocument } from '@rolebook/model'
import type { Severity } from '@rolebook/rules'
import { describe, expect, it } from 'vitest'
import { mend } from './mend.ts'

/** A rule of this test: where the text has a word, it finds that, and may want another word instead. */
const rules: readonly { word: string; instead?: string; severity: Severity; rule?: string }[] = [
  { word: 'slip', instead: 'slap', severity: 'warning' },
  { word: 'trap', instead: 'wrong', severity: 'warning' },
  { word: 'wrong', severity: 'error' },
  { word: 'first', instead: 'second', severity: 'warning' },
  { word: 'second', instead: 'third', severity: 'warning' },
  { word: 'round', instead: 'about', severity: 'hint' },
  { word: 'about', instead: 'round', severity: 'hint' },
  { word: 'broken', instead: 'wrong', severity: 'error', rule: 'yaml-syntax' },
]

function look({ text }: RolebookDocument) {
  return rules.flatMap(({ word, instead, severity, rule = word }) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => {
      const range = { start: index, end: index + word.length }
      const fixes = instead === undefined ? [] : [{ title: instead, edits: [{ range, text: instead }] }]
      return { rule, severity, message: word, fixes }
    }),
  )
}

const mended = (text: string) => {
  const document = parse(text)
  const place = { name: 'roles.yaml', path: '/roles.yaml' }
  const files = [{ name: 'roles.yaml', document, start: 0, place }]
  const only = { root: '/', document, files, members: new Map(), loops: new Set<string>(), refused: [] }
  const { rolebook, gone, refused } = mend(only, look)
  return { text: rolebook.document.text, count: gone.length, refused: refused.length }
}

describe('mending', () => {
  it('applies fixes until none is left', () => {
    expect(mended('slip, first, slip')).toEqual({ text: 'slap, third, slap', count: 3, refused: 0 })
  })

  it('leaves out a fix that would bring an error, and applies the others', () => {
    expect(mended('slip trap slip')).toEqual({ text: 'slap trap slap', count: 2, refused: 1 })
  })

  it('counts what comes to light when damage is repaired as having been there before', () => {
    expect(mended('broken')).toEqual({ text: 'wrong', count: 1, refused: 0 })
  })

  it('ends where two fixes undo each other', () => {
    expect(['round', 'about']).toContain(mended('round').text)
  })
})
