import { describe, expect, it } from 'vitest'
import { dueOn, readDuration } from './duration.ts'

describe('a length of time', () => {
  it.each([
    ['1 hour', { count: 1, unit: 'hour' }],
    ['72 hours', { count: 72, unit: 'hour' }],
    ['1 days', { count: 1, unit: 'day' }],
    ['2 week', { count: 2, unit: 'week' }],
    ['12 months', { count: 12, unit: 'month' }],
    ['3 years', { count: 3, unit: 'year' }],
  ])('is read from %s', (text, duration) => expect(readDuration(text)).toEqual(duration))

  it.each([
    '',
    '12',
    'months',
    '0 days',
    '-1 day',
    '1.5 hours',
    '012 months',
    '12  months',
    ' 1 day',
    'one day',
    '1 Day',
    '30 minutes',
    '999999 days',
  ])('is not read from %j', (text) => expect(readDuration(text)).toBeUndefined())
})

describe('what was last done is due again', () => {
  it.each([
    ['2026-05-11', '12 months', '2027-05-11'],
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2028-02-29', '1 year', '2029-02-28'],
    ['2026-12-28', '2 weeks', '2027-01-11'],
    ['2026-12-31', '36 hours', '2027-01-01'],
    ['2026-12-31', '99999 years', '9999-12-31'],
  ])('after %s and %s on %s', (date, every, due) => {
    expect(dueOn(date, readDuration(every) ?? { count: 0, unit: 'day' })).toBe(due)
  })
})
