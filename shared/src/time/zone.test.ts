import { describe, expect, it } from 'vitest'
import { createClocks, instantOf, isTimeZone, readInstant, wallClockAt } from './zone.ts'

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

  it.each([
    '',
    'tomorrow',
    '2026-02-30T10:00',
    '2026-12-26T25:00',
    '2026-12-26T10:61',
    '26.12.2026',
    '2026-12-26T10:00+25:00',
  ])('does not read %j', (text) => {
    expect(readInstant(text, 'Europe/London')).toBeUndefined()
  })
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

describe('unusual clocks', () => {
  it('move by half an hour on Lord Howe', () => {
    const zone = 'Australia/Lord_Howe'
    expect(iso(instantOf('2026-10-04', 2 * 60 + 15, zone))).toBe('2026-10-03T15:45:00.000Z')
    expect(wallClockAt(Date.parse('2026-10-03T15:45Z'), zone)).toEqual({ date: '2026-10-04', minute: 2 * 60 + 45 })
    expect(iso(instantOf('2026-04-05', 1 * 60 + 45, zone))).toBe('2026-04-04T14:45:00.000Z')
  })
  it('skipped a day on Samoa: what was to be on it is a day later', () => {
    const zone = 'Pacific/Apia'
    expect(wallClockAt(Date.parse('2011-12-30T09:59Z'), zone)).toEqual({ date: '2011-12-29', minute: 23 * 60 + 59 })
    expect(wallClockAt(Date.parse('2011-12-30T10:00Z'), zone)).toEqual({ date: '2011-12-31', minute: 0 })
    expect(iso(instantOf('2011-12-30', 10 * 60, zone))).toBe('2011-12-30T20:00:00.000Z')
    expect(wallClockAt(instantOf('2011-12-31', 10 * 60, zone), zone)).toEqual({ date: '2011-12-31', minute: 600 })
  })
  it('have no midnight on the day on which Cairo begins summer time', () => {
    expect(wallClockAt(instantOf('2026-04-24', 0, 'Africa/Cairo'), 'Africa/Cairo')).toEqual({
      date: '2026-04-24',
      minute: 60,
    })
  })
  it('lead back from what they show to the instant, at every hour and in every zone', () => {
    const zones = ['Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns', 'Asia/Kathmandu', 'UTC']
    for (const zone of zones) {
      for (let at = Date.parse('2026-01-01T00:15Z'); at < Date.parse('2027-01-01'); at += 7 * 3_600_000) {
        const { date, minute } = wallClockAt(at, zone)
        expect([zone, wallClockAt(instantOf(date, minute, zone), zone)]).toEqual([zone, { date, minute }])
      }
    }
  })
})

describe('createClocks', () => {
  it('makes the clock of a zone once', () => {
    const clocks = createClocks()
    expect(clocks('Europe/Berlin')).toBe(clocks('Europe/Berlin'))
    expect(clocks('Europe/Berlin').wallClockAt(Date.parse('2026-11-23T10:00Z')).minute).toBe(11 * 60)
    expect(clocks('UTC').wallClockAt(Date.parse('2026-11-23T10:00Z')).minute).toBe(10 * 60)
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
