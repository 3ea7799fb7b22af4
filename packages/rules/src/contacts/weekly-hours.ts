import { type Opening, type OpeningHours, type PlainDate, type RoleModel, zoneOf } from '@rolebook/model'

export const day = 1440
export const week = 7 * day
const always: readonly Opening[] = [{ days: [0, 1, 2, 3, 4, 5, 6], from: 0, until: day }]

/** Hours by the clock of some zone. */
export interface WeeklyHours {
  readonly hours: OpeningHours
  /** By how many minutes that clock is ahead of the organisation’s. */
  readonly ahead: number
}

/**
 * When something is open by the organisation’s clock, in minutes after Monday 00:00; an end may lie in the following
 * week.
 */
export function openingsOf({
  hours,
  ahead,
}: WeeklyHours): readonly { readonly from: number; readonly until: number }[] {
  const written = hours === 'always' ? always : hours
  return written.flatMap(({ days, from, until }) =>
    days.map((weekday) => {
      const start = (weekday * day + from - ahead + week) % week
      return { from: start, until: start + (until > from ? until - from : until + day - from) }
    }),
  )
}

/** By how many minutes the clock of a zone is ahead of the organisation’s at noon of a day. */
export function clocksAhead({ rolebook, clocks }: RoleModel, date: PlainDate): (zone: string) => number {
  const own = zoneOf(rolebook)
  const noon = 720
  return (zone) =>
    zone === own ? 0 : (clocks(own).instantOf(date, noon) - clocks(zone).instantOf(date, noon)) / 60_000
}
