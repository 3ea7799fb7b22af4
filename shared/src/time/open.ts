import type { OpeningHours } from './opening-hours.ts'
import { addDays, type PlainDate, weekdayOf } from './plain-date.ts'
import { type Instant, instantOf, wallClockAt } from './zone.ts'

/** Hours with the days on which they do not count, in their zone. */
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
export function openedAt(timetable: Timetable, at: Instant): Opened {
  const { date } = wallClockAt(at, timetable.zone)
  let current: { from: Instant; until: Instant } | undefined
  for (let day = -1; day <= horizon; day += 1) {
    for (const opening of openingsOn(timetable, addDays(date, day))) {
      if (opening.until <= at) continue
      if (current && opening.from > current.until) return { open: true, changesAt: current.until }
      if (opening.from > at && !current) return { open: false, changesAt: opening.from }
      current = { from: opening.from, until: Math.max(opening.until, current?.until ?? opening.until) }
    }
  }
  return { open: current !== undefined, changesAt: undefined }
}

function openingsOn({ hours, closed, zone }: Timetable, date: PlainDate): readonly { from: Instant; until: Instant }[] {
  if (closed.includes(date)) return []
  const openings = hours === 'always' ? [{ days: [weekdayOf(date)], from: 0, until: 1440 }] : hours
  return openings
    .filter(({ days }) => days.includes(weekdayOf(date)))
    .map(({ from, until }) => ({
      from: instantOf(date, from, zone),
      until: instantOf(date, until > from ? until : until + 1440, zone),
    }))
    .sort((one, other) => one.from - other.from)
}
