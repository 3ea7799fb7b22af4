import { describe, expect, it } from 'vitest'
import { findInvisible, wordAround } from './invisible.ts'

describe('harm is done by', () => {
  it.each([
    ['width', 'email: security@harbour\u200Bdental.example'],
    ['width', 'email: security@harbour\u00ADdental.example'],
    ['width', 'web: https://harbour\u200Ddental.example/'],
    ['width', 'held-by: [ben\u200B]'],
    ['width', 'na\uFEFFme: Ben'],
    ['direction', 'phone: \u202A+44 20 7946 0011'],
    ['direction', '# only \u202Enoitcepsni rof'],
    ['direction', 'held-by: [ben\u200E]'],
    ['direction', 'name: דנה \u202Eevil'],
  ])('%s in %j', (kind, text) => {
    expect(findInvisible(text).map((found) => found.kind)).toEqual([kind])
  })
})

describe('no harm is done by', () => {
  it.each([
    '\uFEFFrolebook: 1',
    'text: Ver\u00ADant\u00ADwor\u00ADtung',
    'name: دانا \u200Fوايس\u200E (HR)',
    'text: می\u200Cخواهم',
    'text: ภาษา\u200Bไทย',
    'text: 日本語\u200Bテキスト',
    'text: A family \u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
    'text: क्\u200Dष',
  ])('%j', (text) => {
    expect(findInvisible(text)).toEqual([])
  })
})

it('is removable unless the line is written from right to left', () => {
  expect(findInvisible('name: דנה \u202Eevil').map(({ removable }) => removable)).toEqual([false])
  expect(findInvisible('name: \u202Eevil').map(({ removable }) => removable)).toEqual([true])
})

it('stands in a word', () => {
  const text = 'held-by: [ben\u200B, dana]'
  const { start, end } = wordAround(text, { start: 13, end: 14 })
  expect(text.slice(start, end)).toBe('ben\u200B')
})
