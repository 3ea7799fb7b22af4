import { expect, it } from 'vitest'
import { addDuration } from './due-date.ts'

it.each([
  ['2026-05-11', { count: 12, unit: 'month' }, '2027-05-11'],
  ['2026-01-31', { count: 1, unit: 'month' }, '2026-02-28'],
  ['2028-02-29', { count: 1, unit: 'year' }, '2029-02-28'],
  ['2026-12-28', { count: 2, unit: 'week' }, '2027-01-11'],
  ['2026-12-31', { count: 36, unit: 'hour' }, '2027-01-01'],
] as const)('%s and %o is %s', (date, duration, due) => {
  expect(addDuration(date, duration)).toBe(due)
})
