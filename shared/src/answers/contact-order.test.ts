import { describe, expect, it } from 'vitest'
import { ask, base } from './testing.ts'

describe('order, any, all', () => {
  const desks = `contact-points:
  one: { hours: always }
  two: { hours: "Mon-Fri 09:00-17:00" }
  three: { hours: always }
`
  it('keep groups together and say how they are meant', () => {
    expect(ask(base(desks, '{ order: [{ any: [one, two] }, three] }'), '2026-11-23T10:00')).toEqual([
      'any of one, two',
      'three',
    ])
    expect(ask(base(desks, '{ order: [{ all: [one, three] }, ann] }'), '2026-11-23T10:00')).toEqual([
      'all of one, three',
      'ann',
    ])
  })
  it('name first in a group who can be expected to answer', () => {
    expect(ask(base(desks, '{ order: [{ any: [ann, one] }, three] }'), '2026-11-22T10:00')).toEqual([
      'any of one, ann?',
      'three',
    ])
    expect(ask(base(desks, '{ any: [ann, two, one] }'), '2026-11-22T10:00')).toEqual([
      'one',
      'ann?',
      'later two 2026-11-23T09:00',
    ])
  })
  it('are empty where everybody in a group is closed or away', () => {
    const text = base(desks.replace('hours: always', 'hours: "Mon 09:00-10:00"'), '{ order: [{ all: [one, two] }] }')
    expect(ask(text, '2026-11-22T10:00')).toEqual(['later one 2026-11-23T09:00', 'later two 2026-11-23T09:00'])
  })
  it('keep the line manager, whom no rolebook knows, in their place', () => {
    expect(ask(base(desks, '{ order: [ann, line-manager, two, one] }'), '2026-11-22T10:00')).toEqual([
      'line-manager',
      'one',
      'ann?',
      'later two 2026-11-23T09:00',
    ])
  })
  it('leave out of a group who is closed, and say when they open', () => {
    expect(ask(base(desks, '{ order: [{ any: [one, two] }] }'), '2026-11-22T10:00')).toEqual([
      'one',
      'later two 2026-11-23T09:00',
    ])
  })
  it('name the same desk once', () => {
    expect(ask(base(desks, '{ order: [one, three, one] }'), '2026-11-23T10:00')).toEqual(['one', 'three'])
  })
})

describe('the reception', () => {
  const text = `rolebook: 1
organisation: { timezone: Europe/London, default-contact: "site:reception" }
sites: { london: { reception: front-desk }, berlin: { reception: "site:reception" } }
contact-points: { front-desk: { hours: always } }`
  it('is that of the site where the reader is', () => {
    expect(ask(text, '2026-11-23T10:00', undefined, { site: 'london' })).toEqual(['front-desk'])
    expect(ask(text, '2026-11-23T10:00')).toEqual(['reception'])
  })
  it('keeps whether any or all are meant', () => {
    const both = text
      .replace('{ reception: front-desk }', '{ reception: { all: [front-desk, guard] } }')
      .replace('front-desk: { hours: always }', 'front-desk: { hours: always }, guard: { hours: always }')
    expect(ask(both, '2026-11-23T10:00', undefined, { site: 'london' })).toEqual(['all of front-desk, guard'])
  })
  it('does not send anybody in circles', () => {
    expect(ask(text, '2026-11-23T10:00', undefined, { site: 'berlin' })).toEqual([])
  })
})

describe('a desk at a site that is closed', () => {
  const text = `rolebook: 1
organisation: { timezone: Europe/London, default-contact: { order: [desk, guard, porter, night] } }
sites: { berlin: { timezone: Europe/Berlin, closed: [2026-12-25] } }
contact-points:
  desk: { site: berlin, hours: "Mon-Sat 08:00-18:00" }
  guard: { site: berlin, hours: always }
  porter: { site: berlin }
  night: { hours: always }
`
  it('is closed too, unless it says that it always answers; one that states no hours may not answer', () => {
    expect(ask(text, '2026-12-24T10:00')).toEqual(['desk', 'guard', 'porter', 'night'])
    expect(ask(text, '2026-12-25T10:00')).toEqual(['guard', 'night', 'porter?', 'later desk 2026-12-26T07:00'])
  })
})

describe('clocks', () => {
  const night = (zone: string) => `rolebook: 1
organisation: { timezone: ${zone}, default-contact: { order: [early, late] } }
contact-points: { early: { hours: "Mon-Sun 00:00-02:30" }, late: { hours: "Mon-Sun 02:30-24:00" } }
`
  it.each([
    // half an hour, and three quarters, off
    ['Asia/Kolkata', '2026-11-22T20:59Z', 'early'],
    ['Asia/Kolkata', '2026-11-22T21:00Z', 'late'],
    ['Asia/Kathmandu', '2026-11-22T20:44Z', 'early'],
    ['Asia/Kathmandu', '2026-11-22T20:45Z', 'late'],
    // midnight, to the minute
    ['Europe/Berlin', '2026-11-22T22:59Z', 'late'],
    ['Europe/Berlin', '2026-11-22T23:00Z', 'early'],
    // 02:30 is skipped when summer time begins: at 01:00Z the clock jumps to 03:00
    ['Europe/Berlin', '2026-03-29T00:59Z', 'early'],
    ['Europe/Berlin', '2026-03-29T01:30Z', 'late'],
    // and comes twice when it ends: the desk opens at the first
    ['Europe/Berlin', '2026-10-25T00:29Z', 'early'],
    ['Europe/Berlin', '2026-10-25T00:30Z', 'late'],
    // Lord Howe moves its clock by half an hour, at 02:00
    ['Australia/Lord_Howe', '2026-10-03T15:29Z', 'early'],
    ['Australia/Lord_Howe', '2026-10-03T15:30Z', 'late'],
    ['Europe/London', '2027-01-01T00:00Z', 'early'],
  ])('in %s at %s: %s', (zone, at, desk) => {
    expect(ask(night(zone), at)[0]).toBe(desk)
  })
})

describe('a desk that states no hours', () => {
  const text = base(
    'contact-points: { desk: { phone: "+44 20 7946 0100" }, night: { hours: always } }\n',
    '{ order: [desk, night] }',
  )
  it('comes after those that are sure to answer, outside working hours', () => {
    expect(ask(text, '2026-11-23T10:00')).toEqual(['desk', 'night'])
    expect(ask(text, '2026-11-23T03:00')).toEqual(['night', 'desk?'])
  })
})
