import { addDays, type PlainDate } from './plain-date.ts'

export type DurationUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** A length of time as people state it: `12 months`, `1 hour`. */
export interface Duration {
  readonly count: number
  readonly unit: DurationUnit
}

/** Reads `12 months`; `undefined` where the text is not a positive whole number and a unit. */
export function readDuration(text: string): Duration | undefined {
  const match = /^([1-9]\d{0,4}) (hour|day|week|month|year)s?$/.exec(text)
  return match ? { count: Number(match[1]), unit: match[2] as DurationUnit } : undefined
}

/**
 * The day on which something is due again that was last done on another. A month that is too short ends on its last day:
 * a month after 31 January is 28 February.
 */
export function dueOn(date: PlainDate, { count, unit }: Duration): PlainDate {
  if (unit === 'hour') return addDays(date, Math.floor(count / 24))
  if (unit === 'day' || unit === 'week') return addDays(date, count * (unit === 'week' ? 7 : 1))
  const months = count * (unit === 'year' ? 12 : 1)
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()))
  return lastOfMonth.getUTCFullYear() > 9999 ? lastDate : lastOfMonth.toISOString().slice(0, 10)
}

/** Dates compare as text, so the year has four digits. */
const lastDate: PlainDate = '9999-12-31'
