import { describe, expect, it } from 'vitest'
import { delayUntilNextCheck, isDueOnline, isDueOnOpening } from './schedule.ts'
import type { Trouble } from './trouble.ts'

const now = Date.parse('2026-11-23T10:00Z')
const minute = 60_000

describe('the next check', () => {
  it('comes after four hours, give or take one', () => {
    expect([0, 0.5, 1].map((chance) => delayUntilNextCheck(0, chance) / minute)).toEqual([180, 240, 300])
  })

  it('comes soon after a failure, and ever later, up to a day', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 50].map((failures) => delayUntilNextCheck(failures, 0.5) / minute)
    expect(delays).toEqual([5, 15, 45, 135, 405, 1215, 1440, 1440])
    expect([0, 1].map((chance) => delayUntilNextCheck(1, chance) / minute)).toEqual([3.75, 6.25])
  })
})

describe('opening the panel', () => {
  const ago = (minutes: number, failures = 0) => ({ at: now - minutes * minute, failures })

  it('asks where nothing was asked yet, or not for a quarter of an hour', () => {
    expect(isDueOnOpening(undefined, now)).toBe(true)
    expect(isDueOnOpening(ago(14), now)).toBe(false)
    expect(isDueOnOpening(ago(15), now)).toBe(true)
  })

  it('asks sooner after a failure, for somebody is waiting', () => {
    expect(isDueOnOpening(ago(0.5, 3), now)).toBe(false)
    expect(isDueOnOpening(ago(1, 3), now)).toBe(true)
  })

  it('or a network that has come back asks at once for what failed for want of one, and otherwise no sooner', () => {
    const failed = (trouble: Trouble) => ({ ...ago(0.1, 1), trouble })
    expect(isDueOnline(failed({ in: 'fetch', problem: 'unreachable' }), now)).toBe(true)
    expect(isDueOnline(failed({ in: 'directory', problem: 'malformed' }), now)).toBe(false)
    expect(isDueOnline(ago(14), now)).toBe(false)
    expect(isDueOnline(ago(15), now)).toBe(true)
  })

  it('asks where the last time lies in the future, for then a clock was wrong', () => {
    expect(isDueOnOpening(ago(-600), now)).toBe(true)
  })
})
