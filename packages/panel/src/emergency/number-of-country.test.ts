import { expect, it } from 'vitest'
import { emergencyNumberOfCountry } from './number-of-country.ts'

it('trusts a language’s country only where the clock agrees', () => {
  expect(emergencyNumberOfCountry('en-AU', 'Australia/Sydney')).toEqual({ number: '000', place: 'Australia' })
  expect(emergencyNumberOfCountry('en-AU', 'Europe/Paris')).toBeUndefined()
  expect(emergencyNumberOfCountry('en-GB', undefined)).toBeUndefined()
  expect(emergencyNumberOfCountry('en-US', 'America/Indiana/Knox')).toMatchObject({ number: '911' })
  expect(emergencyNumberOfCountry('fr-CA', 'America/Toronto')).toMatchObject({ number: '911' })
  for (const elsewhere of ['America/Sao_Paulo', 'America/Bogota', 'America/Argentina/Buenos_Aires', 'America/Cayenne'])
    expect(emergencyNumberOfCountry('en-US', elsewhere)).toBeUndefined()
  expect(emergencyNumberOfCountry('es-419', 'America/New_York')).toBeUndefined()
  expect(emergencyNumberOfCountry('de-u-ca-gregory', 'America/Toronto')).toBeUndefined()
  expect(emergencyNumberOfCountry('de', 'Europe/Berlin')).toBeUndefined()
})
