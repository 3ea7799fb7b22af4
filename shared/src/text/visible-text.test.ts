import { expect, it } from 'vitest'
import { visibleContact, visibleProse, visibleText } from './visible-text.ts'

it('shows characters that hide or turn text by their code', () => {
  expect(visibleText('+44\u200B 20 \u202E7946')).toBe('+44[U+200B] 20 [U+202E]7946')
})

it('leaves names of every script as they are written', () => {
  for (const name of [
    '\u200Fمحمد رضا\u200F',
    'משה\u200E (2)',
    'Zoë Ångström',
    'محمد رضا',
    'می‌خواهم',
    '山田 太郎',
    '👩‍⚕️',
  ])
    expect(visibleText(name)).toBe(name)
})

it('shows letters of a contact that only look like those of their word by their code', () => {
  expect(visibleContact('security@h\u0430rb\u043eur.example')).toBe('security@h[U+0430]rb[U+043E]ur.example')
  expect(visibleContact('Be\u200Bn Lindqv\u0456st')).toBe('Be[U+200B]n Lindqv[U+0456]st')
  for (const name of ['Иван Harbour', 'дежурный@пример.рф', 'Zoë Ångström', 'محمد Reza', '山田 Tanaka'])
    expect(visibleContact(name)).toBe(name)
})

it('shows marks of direction where no letter has use for them, and what turns text by force everywhere', () => {
  expect(visibleText('+44 20\u200F 7946')).toBe('+44 20[U+200F] 7946')
  expect(visibleText('\u202Bמשה\u202E')).toBe('[U+202B]משה[U+202E]')
})

it('has on one line what was written in several', () => {
  expect(visibleText('Never export\r\nto private\tdevices.\n')).toBe('Never export to private devices.')
  expect(visibleContact('Ben\nLindqvist\u0007')).toBe('Ben Lindqvist[U+0007]')
})

it('leaves the marks of direction in a sentence that needs them, and shows those that turn it by force', () => {
  expect(visibleProse('اتصل بـ \u2066020 7946 0100\u2069\u200F.\n')).toBe('اتصل بـ \u2066020 7946 0100\u2069\u200F.')
  expect(visibleProse('اتصل \u202E0010')).toBe('اتصل [U+202E]0010')
  expect(visibleProse('Call \u2067020 7946\u2069')).toBe('Call [U+2067]020 7946[U+2069]')
})
