import type { Rolebook } from '../format/rolebook-format.ts'
import { ofMembers } from '../members/with-members.ts'
import { type Clocks, clockOf, type Instant } from '../time/zone.ts'
import { zoneOf } from './holders.ts'

/** The time zones that a rolebook names, those of its members included: its dates are days in one of these zones. */
export function zonesOf(rolebook: Rolebook): readonly string[] {
  const { sites, people, contactPoints } = rolebook
  const all = [sites, people, contactPoints].flatMap((things) => [
    ...(things?.values() ?? []),
    ...ofMembers<{ readonly timezone?: string }>(things).values(),
  ])
  return [...new Set([zoneOf(rolebook), ...all.flatMap(({ timezone }) => timezone ?? [])])]
}

/**
 * When the next day begins in any of some zones. Until then nothing that depends on days changes, unless somebody
 * edits.
 */
export function nextDayIn(zones: readonly string[], now: Instant, clocks: Clocks = clockOf): Instant {
  return Math.min(
    ...zones.map((zone) => {
      const clock = clocks(zone)
      return clock.instantOf(clock.wallClockAt(now).date, 24 * 60)
    }),
  )
}
