import { createClocks, readHours } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { gapsInWeek } from './week.ts'

const monday = '2026-11-23'

/** Gaps of more than an hour, as a clock in UTC shows them. */
function gapsOf(...all: readonly (readonly [hours: string, zone: string])[]): readonly string[] {
  const weekly = all.map(([hours, zone]) => ({ hours: readHours(hours) ?? 'always', zone }))
  const shown = (instant: number) => new Date(instant).toISOString().slice(0, 16)
  return gapsInWeek(weekly, monday, createClocks(), 60).map(({ from, until }) => `${shown(from)} – ${shown(until)}`)
}

describe('the gaps of a week', () => {
  it('are the nights and the weekend of a desk, the longest first', () => {
    expect(gapsOf(['Mon-Fri 08:00-18:00', 'UTC'])).toEqual([
      '2026-11-27T18:00 – 2026-11-30T08:00',
      '2026-11-23T18:00 – 2026-11-24T08:00',
      '2026-11-24T18:00 – 2026-11-25T08:00',
      '2026-11-25T18:00 – 2026-11-26T08:00',
      '2026-11-26T18:00 – 2026-11-27T08:00',
    ])
  })

  it('are none around the clock, whoever shares it', () => {
    expect(gapsOf(['always', 'UTC'])).toEqual([])
    expect(gapsOf(['Mon-Sun 00:00-24:00', 'UTC'])).toEqual([])
    expect(gapsOf(['Mon-Sun 20:00-06:00', 'UTC'], ['Mon-Sun 06:00-20:00', 'UTC'])).toEqual([])
    expect(gapsOf(['Mon-Sun 08:00-20:00', 'Europe/London'], ['Mon-Sun 09:00-21:00', 'Pacific/Auckland'])).toEqual([])
  })

  it('are not a break of an hour, nor the minute before midnight', () => {
    expect(gapsOf(['Mon-Sun 00:00-12:00, 13:00-23:59', 'UTC'])).toEqual([])
    expect(gapsOf(['Mon-Sun 00:00-12:00, 13:01-24:00', 'UTC'])).toHaveLength(7)
  })

  it('are counted by the clock of each zone', () => {
    const gaps = gapsOf(['Mon-Sun 00:00-20:00', 'Europe/Berlin'])
    expect(gaps[0]).toBe('2026-11-23T19:00 – 2026-11-23T23:00')
    expect(gapsOf(['Mon-Sun 00:00-20:00', 'Europe/Berlin'], ['Mon-Sun 19:00-23:00', 'Europe/London'])).toEqual([])
  })

  it('end in the week after, where the weekend is empty', () => {
    expect(gapsOf(['Mon-Fri 00:00-24:00, Sat 00:00-12:00', 'UTC'])).toEqual(['2026-11-28T12:00 – 2026-11-30T00:00'])
  })
})
