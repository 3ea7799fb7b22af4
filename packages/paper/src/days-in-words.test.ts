import { expect, it } from 'vitest'
import { daysInWords } from './days-in-words.ts'

it('writes days out in each language, in their order, each month once', () => {
  const days = ['2027-01-01', '2026-12-25', '2026-12-28', '2026-12-24']
  expect(daysInWords(days, 'en')).toBe('24, 25 and 28 December 2026, 1 January 2027')
  expect(daysInWords(days, 'de')).toBe('24., 25. und 28. Dezember 2026, 1. Januar 2027')
  expect(daysInWords(days, 'fr')).toBe('24, 25 et 28 décembre 2026, 1er janvier 2027')
  expect(daysInWords(['2026-12-25'], 'en')).toBe('25 December 2026')
})
