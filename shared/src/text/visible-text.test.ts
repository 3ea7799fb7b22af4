import { expect, it } from 'vitest'
import { visibleContact, visibleText } from './visible-text.ts'

it('shows characters that hide or turn text by their code', () => {
  expect(visibleText('+44\u200B 20 \u202E7946')).toBe('+44[U+200B] 20 [U+202E]7946')
})

it('leaves names of every script as they are written', () => {
  for (const name of ['Zoë Ångström', 'محمد رضا', 'می‌خواهم', '山田 太郎', '👩‍⚕️']) expect(visibleText(name)).toBe(name)
})

it('shows letters of a contact that only look like those of their word by their code', () => {
  expect(visibleContact('security@h\u0430rb\u043eur.example')).toBe('security@h[U+0430]rb[U+043E]ur.example')
  expect(visibleContact('Be\u200Bn Lindqv\u0456st')).toBe('Be[U+200B]n Lindqv[U+0456]st')
  for (const name of ['Иван Harbour', 'дежурный@пример.рф', 'Zoë Ångström', 'محمد Reza', '山田 Tanaka'])
    expect(visibleContact(name)).toBe(name)
})
