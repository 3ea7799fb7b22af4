import { describe, expect, it } from 'vitest'
import { betterValue } from './better-value.ts'

describe('a value that can mean only one thing gets the form that is wanted', () => {
  it.each([
    ['date', '2026/12/5', '2026-12-05'],
    ['date', '24.12.2026', '2026-12-24'],
    ['duration', '1h', '1 hour'],
    ['duration', '12 Monate', '12 months'],
    ['duration', 'quarterly', '3 months'],
    ['hours', '24/7', 'always'],
    ['hours', 'Mon – Fri 8:00 – 18:00', 'Mon-Fri 08:00-18:00'],
    ['hours', 'lun-ven 9-17, sam 9-12', 'Mon-Fri 09:00-17:00, Sat 09:00-12:00'],
    ['hours', 'Monday-Friday 22-6', 'Mon-Fri 22:00-06:00'],
    ['time-zone', 'europe/paris', 'Europe/Paris'],
    ['time-zone', 'New York', 'America/New_York'],
    ['language', 'DE', 'de'],
    ['language', 'en_GB', 'en-GB'],
    ['language', 'français', 'fr'],
    ['language', 'jp', 'ja'],
    ['flag', 'True', 'yes'],
    ['mail', 'mailto:help@example.org', 'help@example.org'],
    ['phone', 'tel:+442079460100', '+442079460100'],
    ['catalogue-reference', 'Annex A.5.2', 'A.5.2'],
    ['catalogue-reference', 'a5.18', 'A.5.18'],
  ])('%s: %s becomes %s', (wanted, written, better) => {
    expect(betterValue(wanted, written)).toBe(better)
  })
})

describe('a value that may mean several things, or none, is left to its writer', () => {
  it.each([
    ['date', '03/04/2026'],
    ['date', '31.02.2026'],
    ['date', 'tomorrow'],
    ['duration', '5m'],
    ['duration', '0 days'],
    ['duration', 'often'],
    ['duration', '1 constructor'],
    ['hours', 'mornings'],
    ['hours', '25-30'],
    ['time-zone', '+01:00'],
    ['language', 'Klingon'],
    ['language', 'ge'],
    ['flag', 'maybe'],
    ['mail', 'ben'],
    ['phone', 'tel:DENTAL'],
    ['catalogue-reference', 'chapter five'],
    ['web-address', 'javascript:alert(1)'],
    ['constructor', 'x'],
  ])('%s: %s', (wanted, written) => {
    expect(betterValue(wanted, written)).toBeUndefined()
  })
})
