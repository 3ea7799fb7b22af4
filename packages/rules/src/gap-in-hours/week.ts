import { openingsOf, type WeeklyHours, week } from '../contacts/weekly-hours.ts'

/** A stretch of time in which nobody answers, in minutes after Monday 00:00; its end may lie in the following week. */
export interface Gap {
  readonly from: number
  readonly until: number
}

/**
 * The gaps longer than `longestBreak` minutes that remain in a week without holidays when all these hours are taken
 * together, longest first.
 */
export function gapsInWeek(all: readonly WeeklyHours[], longestBreak: number): readonly Gap[] {
  const openings = all.flatMap(openingsOf)
  // an opening of the previous week may run on into this one, and the weekend's gap ends in the next
  const open = [-week, 0, week]
    .flatMap((by) => openings.map(({ from, until }) => ({ from: from + by, until: until + by })))
    .sort((one, other) => one.from - other.from)
  const gaps: Gap[] = []
  let last = open[0]?.until ?? 0
  for (const { from, until } of open) {
    if (from - last > longestBreak && last >= 0 && last < week) gaps.push({ from: last, until: from })
    last = Math.max(last, until)
  }
  return gaps.sort((one, other) => lengthOf(other) - lengthOf(one) || one.from - other.from)
}

function lengthOf({ from, until }: Gap): number {
  return until - from
}
