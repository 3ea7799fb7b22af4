import { describe, expect, it } from 'vitest'
import { readDuration } from './duration.ts'

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
