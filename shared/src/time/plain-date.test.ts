import { describe, expect, it } from 'vitest'
import { addDays, covers, daysBetween, readDate, weekdayOf } from './plain-date.ts'

describe('a day', () => {
  it.each(['2026-01-01', '2026-12-31', '2028-02-29', '2000-02-29', '9999-12-31'])('is %s', (text) =>
    expect(readDate(text)).toBe(text),
  )

  it.each([
    '',
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '31.12.2026',
    ' 2026-01-01',
  ])('is not %j', (text) => expect(readDate(text)).toBeUndefined())

  it('is counted on over months, years and changes of the clock', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1)
  })

  it('has a weekday, Monday first', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual([0, 5, 6])
  })

  it('lies in a period from the first to the last day, both included', () => {
    const period = { from: '2026-12-20', until: '2027-01-03' }
    expect(['2026-12-19', '2026-12-20', '2027-01-03', '2027-01-04'].map((day) => covers(period, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(covers({ from: '2026-12-20' }, '9999-12-31')).toBe(true)
    expect(covers({ until: '2026-12-20' }, '0001-01-01')).toBe(true)
  })
})
