import { describe, expect, it } from 'vitest'
import { groupedNumber } from './grouped-number.ts'

describe('a phone number', () => {
  it.each([
    ['+442079460100', '+44 207 946 0100'],
    ['+12025550143', '+1 202 555 0143'],
    ['+35312345678', '+353 123 456 78'],
    ['02079460100', '020 794 601 00'],
    ['0301234567', '030 123 4567'],
    ['123456', '123 456'],
  ])('without any gap is shown in groups: %s', (number, grouped) => {
    expect(groupedNumber(number)).toBe(grouped)
    expect(grouped.replaceAll(' ', '')).toBe(number)
  })

  it.each(['+44 20 7946 0100', '(020) 7946-0100', '112', '0800 FLOWERS', 'ext. 12345678'])(
    'that somebody has grouped, or that is none, stays as it is: %s',
    (number) => {
      expect(groupedNumber(number)).toBe(number)
    },
  )
})
