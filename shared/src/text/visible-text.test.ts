import { expect, it } from 'vitest'
import { visibleText } from './visible-text.ts'

it('shows characters that hide or turn text by their code', () => {
  expect(visibleText('+44\u200B 20 \u202E7946')).toBe('+44[U+200B] 20 [U+202E]7946')
})

it('leaves names of every script as they are written', () => {
  for (const name of ['Zoë Ångström', 'محمد رضا', 'می‌خواهم', '山田 太郎', '👩‍⚕️']) expect(visibleText(name)).toBe(name)
})
