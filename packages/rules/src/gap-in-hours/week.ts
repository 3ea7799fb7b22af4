import { addDays, type Clocks, type Instant, type OpeningHours, type PlainDate } from '@rolebook/model'

/** Hours with the zone in which they are meant. */
export interface WeeklyHours {
  readonly hours: OpeningHours
  readonly zone: string
}

/** A stretch of time in which nobody answers. */
export interface Gap {
  readonly from: Instant
  readonly until: Instant
}

/**
 * The gaps that several hours leave together in a week without holidays, longest first: those that begin in the seven
 * days from the given Monday on, of more than the given minutes. Nothing where any of them are open around the clock.
 */
export function gapsInWeek(all: readonly WeeklyHours[], monday: PlainDate, clocks: Clocks, longest: number): Gap[] {
  // the night before still runs, and the gap of the weekend ends in the week after
  const open = all.flatMap(({ hours, zone }) => openings(hours, zone, addDays(monday, -1), 16, clocks))
  open.sort((one, other) => one.from - other.from)
  const zone = all[0]?.zone ?? 'UTC'
  const [begin, end] = [monday, addDays(monday, 7)].map((day) => clocks(zone).instantOf(day, 0)) as [Instant, Instant]
  const gaps: Gap[] = []
  let until = open[0]?.until ?? end
  for (const next of open) {
    if (next.from - until > longest * 60_000 && until >= begin && until < end)
      gaps.push({ from: until, until: next.from })
    until = Math.max(until, next.until)
  }
  return gaps.sort((one, other) => other.until - other.from - (one.until - one.from) || one.from - other.from)
}

function openings(hours: OpeningHours, zone: string, first: PlainDate, days: number, clocks: Clocks): readonly Gap[] {
  const clock = clocks(zone)
  const daily = hours === 'always' ? [{ days: [0, 1, 2, 3, 4, 5, 6], from: 0, until: 1440 }] : hours
  return Array.from({ length: days }, (_, index) => addDays(first, index)).flatMap((date, index) =>
    daily
      // the first day is a Sunday, number 6
      .filter((opening) => opening.days.includes((index + 6) % 7))
      .map(({ from, until }) => ({
        from: clock.instantOf(date, from),
        until: clock.instantOf(date, until > from ? until : until + 1440),
      })),
  )
}
