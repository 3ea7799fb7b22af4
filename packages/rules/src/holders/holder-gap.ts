import { compareTexts, type HolderNow, type PlainDate } from '@rolebook/model'

/** Somebody, and the day on which they begin to hold a role or last held it. */
export interface Turn {
  readonly id: string
  readonly date: PlainDate
}

/** Of those who do not hold a role yet, the one who begins first. */
export function nextToBegin(holders: readonly HolderNow[]): Turn | undefined {
  return holders
    .flatMap((holder) => (holder.state === 'not-yet' ? turnOf(holder, holder.assignment.from) : []))
    .toSorted(byDate)[0]
}

/**
 * Of those who held a role, the last one and their last day: that of the assignment, or of their time with the
 * organisation.
 */
export function lastToEnd(holders: readonly HolderNow[]): Turn | undefined {
  return holders
    .flatMap((holder) => turnOf(holder, [holder.person?.left, holder.assignment.until].filter(isDay).toSorted()[0]))
    .toSorted(byDate)
    .at(-1)
}

function turnOf({ id }: HolderNow, date: PlainDate | undefined): readonly Turn[] {
  return date === undefined ? [] : [{ id, date }]
}

function isDay(day: PlainDate | undefined): day is PlainDate {
  return day !== undefined
}

function byDate(one: Turn, other: Turn): number {
  return compareTexts(one.date, other.date)
}
