import { expect, it } from 'vitest'
import { findStrangeLetter } from './alphabets.ts'

it.each([
  ['security@h\u0430rbour.example', '\u0430', 'Cyrillic', 'Latin'],
  ['https://\u03BFffice.example/*', '\u03BF', 'Greek', 'Latin'],
  ['\u0431\u0435zpeka', '\u0431', 'Cyrillic', 'Latin'],
  ['\u0431\u0435\u0437\u043F\u0435\u043Aa', 'a', 'Latin', 'Cyrillic'],
])('%s has a strange letter', (text, letter, alphabet, among) => {
  expect(findStrangeLetter(text)).toEqual({ letter, alphabet, among })
})

it.each([
  'security@harbour.example',
  'büro@zürich.example',
  'почта@больница.example',
  'IT-отдел',
  'お問い合わせ@例え.example',
  'JR東日本@例え.example',
  '한국KT@例え.example',
  'µ-lab@harbour.example',
])('%s has none', (text) => {
  expect(findStrangeLetter(text)).toBeUndefined()
})
