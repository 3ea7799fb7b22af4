import { expect, it } from 'vitest'
import { parse } from '../document.ts'
import { emergencyNumbersOf } from './emergency-numbers.ts'

const { rolebook } = parse(`rolebook: 1
organisation: { name: Example Ltd, emergency-number: 999 }
sites:
  leeds: { name: Leeds }
  bonn: { name: Bonn, emergency-number: 112 }
  lyon: { name: Lyon, emergency-number: 112 }
`)

it('names each other number once, with all its sites', () => {
  expect(emergencyNumbersOf(rolebook, undefined)).toEqual([
    { number: '999', place: undefined },
    { number: '112', place: 'Bonn, Lyon' },
  ])
})

it('knows the number of the reader’s site, and the organisation’s where the site has none', () => {
  expect(emergencyNumbersOf(rolebook, 'lyon')).toEqual([{ number: '112', place: undefined }])
  expect(emergencyNumbersOf(rolebook, 'leeds')).toEqual([{ number: '999', place: undefined }])
})
