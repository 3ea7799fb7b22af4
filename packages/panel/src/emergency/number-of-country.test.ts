import { expect, it } from 'vitest'
import { emergencyNumberOfCountry } from './emergency-number.ts'

it('trusts a language’s country only where the clock agrees', () => {
  expect(emergencyNumberOfCountry('en-AU', 'Australia/Sydney')).toEqual({ number: '000', place: 'Australia' })
  expect(emergencyNumberOfCountry('en-AU', 'Europe/Paris')).toBeUndefined()
  expect(emergencyNumberOfCountry('en-GB', undefined)).toBeUndefined()
  expect(emergencyNumberOfCountry('de', 'Europe/Berlin')).toBeUndefined()
})
