import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { comment, quote } from './write.ts'

describe('a quoted text', () => {
  it.each([
    'Plan: do, check & act',
    '“Typographic” and "plain" quotes, \\ and #',
    '*glob* !tag @at `tick` %percent',
    'no',
    '5.30',
    '日本語 Ελληνικά 🙂',
    '',
  ])('is read back as it was: %s', (text) => {
    const document = parse(`rolebook: 1\norganisation: { name: ${quote(text)} }\n`)
    expect(document.problems).toEqual([])
    expect(document.rolebook.organisation?.name).toBe(text)
  })

  it('holds no line break, control character or half of a pair', () => {
    expect(quote('a\nb\u0000c\u2028d\ud800e')).toBe('"a b c d\ufffde"')
  })
})

describe('a comment', () => {
  it('is wrapped at words, later lines set in', () => {
    expect(comment('- one two three four', 2, 14)).toEqual(['# - one two', '#   three four'])
  })

  it('never lets text out of its line', () => {
    expect(comment('a\nroles:\r\n  x: 1')).toEqual(['# a roles: x: 1'])
  })
})
