import { dayNames, readHours } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { gapsInWeek } from './week.ts'

/** Gaps of more than an hour. Each entry has opening hours, and by how many hours their clock is ahead. */
function gapsOf(...all: readonly (readonly [hours: string, ahead: number])[]): readonly string[] {
  const weekly = all.map(([hours, ahead]) => ({ hours: readHours(hours) ?? 'always', ahead: ahead * 60 }))
  const shown = (minute: number) => `${dayNames[Math.floor(minute / 1440) % 7]} ${(minute % 1440) / 60}`
  return gapsInWeek(weekly, 60).map(({ from, until }) => `${shown(from)} – ${shown(until)}`)
}

describe('the gaps of a week', () => {
  it('are the nights and the weekend of a desk, the longest first', () => {
    expect(gapsOf(['Mon-Fri 08:00-18:00', 0])).toEqual([
      'Fri 18 – Mon 8',
      'Mon 18 – Tue 8',
      'Tue 18 – Wed 8',
      'Wed 18 – Thu 8',
      'Thu 18 – Fri 8',
    ])
  })

  it('are almost the whole week where a desk opens once', () => {
    expect(gapsOf(['Wed 10:00-12:00', 0])).toEqual(['Wed 12 – Wed 10'])
  })

  it('are none around the clock, whoever shares it', () => {
    expect(gapsOf(['always', 0])).toEqual([])
    expect(gapsOf(['Mon-Sun 00:00-24:00', 0])).toEqual([])
    expect(gapsOf(['Mon-Sun 20:00-06:00', 0], ['Mon-Sun 06:00-20:00', 0])).toEqual([])
    expect(gapsOf(['Mon-Sun 08:00-20:00', 0], ['Mon-Sun 09:00-21:00', 13])).toEqual([])
  })

  it('are not a break of an hour, nor the minute before midnight', () => {
    expect(gapsOf(['Mon-Sun 00:00-12:00, 13:00-23:59', 0])).toEqual([])
    expect(gapsOf(['Mon-Sun 00:00-12:00, 13:01-24:00', 0])).toHaveLength(7)
  })

  it('are told by one clock', () => {
    expect(gapsOf(['Mon-Sun 00:00-20:00', 1])[0]).toBe('Mon 19 – Mon 23')
    expect(gapsOf(['Mon-Sun 00:00-20:00', 1], ['Mon-Sun 19:00-23:00', 0])).toEqual([])
    expect(gapsOf(['Mon-Fri 09:00-17:00', 13])[0]).toBe('Fri 4 – Sun 20')
    expect(gapsOf(['Mon-Fri 09:00-17:00', -8])[0]).toBe('Sat 1 – Mon 17')
  })

  it('end in the week after, where the weekend is empty', () => {
    expect(gapsOf(['Mon-Fri 00:00-24:00, Sat 00:00-12:00', 0])).toEqual(['Sat 12 – Mon 0'])
  })
})
