import type { OpeningHours } from './opening-hours.ts'
import { addDays, daysBetween, type PlainDate, weekdayOf } from './plain-date.ts'
import { type Clocks, clockOf, type Instant, type ZoneClock } from './zone.ts'

/** Opening hours in their zone, and the days on which they do not apply. */
export interface Timetable {
  readonly hours: OpeningHours
  readonly closed: readonly PlainDate[]
  readonly zone: string
}

/** Whether a timetable is open at an instant, and when that changes. */
export interface Opened {
  readonly open: boolean
  /** The end of the present opening, or the start of the next; `undefined` where there is none within the horizon. */
  readonly changesAt: Instant | undefined
}

/** How far ahead the next opening is looked for, in days: longer than any works holiday. */
const horizon = 60

/** What people’s hours are where the organisation states none. */
export const usualHours: OpeningHours = [{ days: [0, 1, 2, 3, 4], from: 540, until: 1020 }]

/**
 * Whether a timetable is open at an instant, by the wall clock of its zone: summer time moves it as it moves the clock.
 * A closed day beats hours; an opening that runs past midnight belongs to the day on which it starts.
 */
export function openedAt(timetable: Timetable, at: Instant, clocks: Clocks = clockOf): Opened {
  const clock = clocks(timetable.zone)
  const { date } = clock.wallClockAt(at)
  let current: { from: Instant; until: Instant } | undefined
  for (const day of daysToLookAt(timetable, date)) {
    for (const opening of openingsOn(timetable, day, clock)) {
      if (opening.until <= at) continue
      if (current && opening.from > current.until) return { open: true, changesAt: current.until }
      if (opening.from > at && !current) return { open: false, changesAt: opening.from }
      current = { from: opening.from, until: Math.max(opening.until, current?.until ?? opening.until) }
    }
  }
  // Open on every day that was looked at: around the clock, until further notice.
  return { open: current !== undefined, changesAt: undefined }
}

/** From yesterday, whose night may still be running, to the horizon; for `always` only up to the last closed day. */
function* daysToLookAt({ hours, closed }: Timetable, date: PlainDate): Iterable<PlainDate> {
  const last =
    hours === 'always' ? closed.reduce((latest, day) => (day > latest ? day : latest), date) : addDays(date, horizon)
  const days = Math.min(horizon, daysBetween(date, last) + 1)
  // yielded one by one, because the first or second day usually has the answer
  for (let index = -1; index <= days; index += 1) yield addDays(date, index)
}

function openingsOn(
  { hours, closed }: Timetable,
  date: PlainDate,
  clock: ZoneClock,
): readonly { from: Instant; until: Instant }[] {
  if (closed.includes(date)) return []
  const openings = hours === 'always' ? [{ days: [weekdayOf(date)], from: 0, until: 1440 }] : hours
  return openings
    .filter(({ days }) => days.includes(weekdayOf(date)))
    .map(({ from, until }) => ({
      from: instantReaching(date, from, clock),
      until: instantReaching(date, until > from ? until : until + 1440, clock),
    }))
    .filter(({ from, until }) => from < until) // what lies in an hour that clocks skip is not there
    .sort((one, other) => one.from - other.from)
}

/** When the wall clock reaches a time; where clocks skip it in spring, the instant at which they do: 03:00 for 02:30. */
function instantReaching(date: PlainDate, minute: number, clock: ZoneClock): Instant {
  const at = clock.instantOf(date, minute)
  const shown = clock.wallClockAt(at).minute
  if (shown === minute % 1440) return at
  // clocks only ever change on a full quarter of an hour
  let reached = at - (shown % 15) * 60_000
  while ((clock.wallClockAt(reached - quarter).minute + 15) % 1440 === clock.wallClockAt(reached).minute)
    reached -= quarter
  return reached
}

/** In milliseconds. */
const quarter = 900_000
