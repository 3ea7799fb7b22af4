import { expect, test } from 'vitest'
import { diallable, isDialledFromAnywhere } from './phone-number.ts'

test.each([
  ['+44 (0)20 7946-0012', '0044 20 79460012'],
  ['(+49) 30/23125.200', '+49 30 23125 200'],
  ['+44 20 7946 0100 x 12', '+44 20 7946 0100 ext. 12'],
])('“%s” and “%s” are one number', (one, other) => {
  expect(diallable(one)).toBe(diallable(other))
})

test.each([
  ['+44 20 7946 0100 ext. 12', '+44 20 7946 0100 ext. 13'],
  ['+44 20 7946 0100', '020 7946 0100'],
])('“%s” and “%s” are two', (one, other) => {
  expect(diallable(one)).not.toBe(diallable(other))
})

test.each(['+44 20 7946 0100', '0049 30 23125 200', '(+44) 20 7946 0100', '112', '911', '999', '17', '116 117'])(
  '“%s” needs no code of a country',
  (number) => {
    expect(isDialledFromAnywhere(number)).toBe(true)
  },
)

test.each(['37777', '201', '020 7946 0100', '(020) 7946 0101 ext. 4', '030 23125', '1166'])(
  '“%s” reaches nobody from abroad',
  (number) => {
    expect(isDialledFromAnywhere(number)).toBe(false)
  },
)
