import { describe, expect, it } from 'vitest'
import { nextDayIn, zonesOf } from './next-day.ts'

const at = (instant: string) => Date.parse(instant)

describe('the zones of a rolebook', () => {
  it('are those of the organisation, its sites, people and contact points', () => {
    const rolebook = {
      organisation: { timezone: 'Europe/Berlin' },
      sites: new Map([['auckland', { timezone: 'Pacific/Auckland' }]]),
      people: new Map([
        ['ben', { timezone: 'Asia/Kathmandu' }],
        ['mina', {}],
      ]),
      contactPoints: new Map([['desk', { timezone: 'Europe/Berlin' }]]),
    }
    expect(zonesOf(rolebook)).toEqual(['Europe/Berlin', 'Pacific/Auckland', 'Asia/Kathmandu'])
    expect(zonesOf({})).toEqual(['UTC'])
  })
})

describe('the next day', () => {
  it('begins at midnight, in whichever zone that is first', () => {
    const zones = ['Europe/London', 'Pacific/Auckland']
    expect(nextDayIn(['Europe/Berlin'], at('2026-11-23T10:00Z'))).toBe(at('2026-11-23T23:00Z'))
    expect(nextDayIn(zones, at('2026-11-23T10:00Z'))).toBe(at('2026-11-23T11:00Z'))
    expect(nextDayIn(zones, at('2026-11-23T11:00Z'))).toBe(at('2026-11-24T00:00Z'))
  })

  it('begins an hour later where summer time begins with it', () => {
    expect(nextDayIn(['Africa/Cairo'], at('2026-04-23T12:00Z'))).toBe(at('2026-04-23T22:00Z'))
  })
})
