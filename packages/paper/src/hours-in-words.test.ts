import { readHours } from '@rolebook/model'
import { expect, it } from 'vitest'
import { hoursInWords } from './hours-in-words.ts'

const inWords = (text: string, language: 'en' | 'de' | 'fr') => hoursInWords(readHours(text) ?? 'always', language)

it('writes hours out in each language, the same days once', () => {
  expect(inWords('Mon-Fri 08:00-12:00, 13:00-17:00, Sat 09:00-12:00', 'en')).toBe(
    'Mon–Fri 08:00–12:00, 13:00–17:00, Sat 09:00–12:00',
  )
  expect(inWords('Sat-Sun 22:00-06:00', 'de')).toBe('Sa, So 22:00–06:00')
  expect(inWords('Mon-Sun 00:00-24:00', 'fr')).toBe('tous les jours 00:00–24:00')
  expect(inWords('Fri-Mon 10:00-11:00', 'de')).toBe('Fr–Mo 10:00–11:00')
  expect(inWords('always', 'de')).toBe('rund um die Uhr')
})
