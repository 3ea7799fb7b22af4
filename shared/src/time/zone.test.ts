import { describe, expect, it } from 'vitest'
import { instantOf, isTimeZone, readInstant, wallClockAt } from './zone.ts'

const iso = (instant: number | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString())

describe('readInstant', () => {
  it.each([
    ['2026-12-26T03:00', 'Europe/London', '2026-12-26T03:00:00.000Z'],
    ['2026-12-26T03:00', 'Europe/Berlin', '2026-12-26T02:00:00.000Z'],
    ['2026-06-26 03:00', 'Europe/Berlin', '2026-06-26T01:00:00.000Z'],
    ['2026-12-26T03:00Z', 'Europe/Berlin', '2026-12-26T03:00:00.000Z'],
    ['2026-12-26T03:00+05:30', 'Europe/Berlin', '2026-12-25T21:30:00.000Z'],
    ['2026-12-26T03:00:15.250Z', 'Europe/Berlin', '2026-12-26T03:00:15.000Z'],
    ['2026-12-26', 'America/New_York', '2026-12-26T05:00:00.000Z'],
  ])('reads %s in %s', (text, zone, expected) => {
    expect(iso(readInstant(text, zone))).toBe(expected)
  })

  it.each(['', 'tomorrow', '2026-02-30T10:00', '2026-12-26T25:00', '2026-12-26T10:61', '26.12.2026'])(
    'does not read %j',
    (text) => {
      expect(readInstant(text, 'Europe/London')).toBeUndefined()
    },
  )
})

describe('summer time', () => {
  it('moves a time that clocks skip by what they skip', () => {
    expect(iso(instantOf('2026-03-29', 2 * 60 + 30, 'Europe/Berlin'))).toBe('2026-03-29T01:30:00.000Z')
  })
  it('takes the first of two when clocks go back', () => {
    expect(iso(instantOf('2026-10-25', 2 * 60 + 30, 'Europe/Berlin'))).toBe('2026-10-25T00:30:00.000Z')
  })
  it('counts minutes past midnight into the next day, across the change', () => {
    expect(iso(instantOf('2026-03-28', 1440 + 6 * 60, 'Europe/Berlin'))).toBe('2026-03-29T04:00:00.000Z')
  })
})

describe('wallClockAt', () => {
  it('shows another day east and west of Greenwich', () => {
    const instant = Date.parse('2026-12-31T23:30Z')
    expect(wallClockAt(instant, 'Pacific/Auckland')).toEqual({ date: '2027-01-01', minute: 750 })
    expect(wallClockAt(instant, 'America/Los_Angeles')).toEqual({ date: '2026-12-31', minute: 930 })
  })
})

describe('isTimeZone', () => {
  it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'])('knows %s', (zone) =>
    expect(isTimeZone(zone)).toBe(true),
  )
  it.each(['Berlin', '+01:00', 'Europe/Atlantis', ''])('does not know %j', (zone) =>
    expect(isTimeZone(zone)).toBe(false),
  )
})
