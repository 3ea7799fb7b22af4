import { describe, expect, it } from 'vitest'
import { openedAt } from './open.ts'
import { readHours } from './opening-hours.ts'
import { readInstant } from './zone.ts'

/** "open until …" or "closed until …", in the zone's own offset-free UTC, as a desk would put it on its door. */
function door(hours: string, at: string, { closed = [] as string[], zone = 'Europe/Berlin' } = {}): string {
  const read = readHours(hours)
  const instant = readInstant(at, zone)
  if (!read || instant === undefined) throw new Error('not readable')
  const { open, changesAt } = openedAt({ hours: read, closed, zone }, instant)
  return `${open ? 'open' : 'closed'} until ${changesAt === undefined ? 'further notice' : new Date(changesAt).toISOString().slice(0, 16)}`
}

describe('ordinary hours', () => {
  it.each([
    ['2026-11-23T07:59', 'closed until 2026-11-23T07:00'],
    ['2026-11-23T08:00', 'open until 2026-11-23T17:00'],
    ['2026-11-23T17:59', 'open until 2026-11-23T17:00'],
    ['2026-11-23T18:00', 'closed until 2026-11-24T07:00'],
    ['2026-11-27T18:00', 'closed until 2026-11-30T07:00'],
  ])('at %s: %s', (at, expected) => expect(door('Mon-Fri 08:00-18:00', at)).toBe(expected))

  it('goes on over a break of no length', () => {
    expect(door('Mon 08:00-12:00, 12:00-17:00', '2026-11-23T09:00')).toBe('open until 2026-11-23T16:00')
  })
})

describe('closed days', () => {
  it('beat hours, one after the other', () => {
    const closed = ['2026-12-25', '2026-12-28']
    expect(door('Mon-Fri 08:00-18:00', '2026-12-26T03:00', { closed, zone: 'Europe/London' })).toBe(
      'closed until 2026-12-29T08:00',
    )
  })
  it('beat “always” too', () => {
    expect(door('always', '2026-12-25T12:00', { closed: ['2026-12-25'] })).toBe('closed until 2026-12-25T23:00')
    expect(door('always', '2026-12-24T12:00', { closed: ['2026-12-25'] })).toBe('open until 2026-12-24T23:00')
  })
  it('count for the day on which a night begins', () => {
    expect(door('Mon-Sun 22:00-06:00', '2026-12-26T03:00', { closed: ['2026-12-25'] })).toBe(
      'closed until 2026-12-26T21:00',
    )
    expect(door('Mon-Sun 22:00-06:00', '2026-12-25T03:00', { closed: ['2026-12-25'] })).toBe(
      'open until 2026-12-25T05:00',
    )
  })
})

describe('nights', () => {
  it('belong to the day on which they start', () => {
    expect(door('Fri 22:00-06:00', '2026-11-28T05:59')).toBe('open until 2026-11-28T05:00')
    expect(door('Fri 22:00-06:00', '2026-11-27T05:59')).toBe('closed until 2026-11-27T21:00')
  })
  it('are an hour shorter or longer when clocks change', () => {
    expect(door('Sat 22:00-06:00', '2026-03-29T05:00')).toBe('open until 2026-03-29T04:00')
    expect(door('Sat 22:00-06:00', '2026-10-25T05:00')).toBe('open until 2026-10-25T05:00')
  })
  it('begin and end when clocks skip the time at which they would', () => {
    expect(door('Sat 22:00-02:30', '2026-03-29T03:15')).toBe('closed until 2026-04-04T20:00')
    expect(door('Sat 22:00-02:40', '2026-03-29T01:59')).toBe('open until 2026-03-29T01:00')
    expect(door('Sun 02:30-06:00', '2026-03-29T03:15')).toBe('open until 2026-03-29T04:00')
    expect(door('Sat 22:00-00:30', '2026-03-29T01:15', { zone: 'Asia/Beirut' })).toBe('closed until 2026-04-04T19:00')
    expect(door('Sun 00:00-00:30', '2026-03-29T01:15', { zone: 'Asia/Beirut' })).toBe('closed until 2026-04-04T21:00')
  })
  it('may end at midnight', () => {
    expect(door('Mon-Fri 18:00-24:00', '2026-11-23T23:59')).toBe('open until 2026-11-23T23:00')
  })
})

describe('always', () => {
  it('has no end', () => expect(door('always', '2026-11-23T03:00')).toBe('open until further notice'))
})

describe('readHours', () => {
  it.each([
    '',
    'Mon-Fri',
    '08:00-18:00',
    'Mon 8:00-18:00',
    'Mon 18:00-18:00',
    'Mon 24:00-06:00',
    'Mo 08:00-18:00',
    'Mon 08:00-25:00',
    'mon 08:00-18:00',
  ])('does not read %j', (text) => expect(readHours(text)).toBeUndefined())
  it('lets days run over the end of the week', () => {
    expect(readHours('Sat-Mon 08:00-12:00')).toEqual([{ days: [5, 6, 0], from: 480, until: 720 }])
  })
})
