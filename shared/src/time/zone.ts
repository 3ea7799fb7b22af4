import type { PlainDate } from './plain-date.ts'

/** Milliseconds since 1970-01-01T00:00Z. "Now" is always an argument. */
export type Instant = number

/** What a clock on the wall of a zone shows. */
export interface WallClock {
  readonly date: PlainDate
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number
}

/** Whether the platform knows a zone of that name. Offsets (`+01:00`) are no zones: they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    // a formatter with fewer fields is faster to make
    new Intl.DateTimeFormat('en', { timeZone: name, year: 'numeric' })
    return true
  } catch {
    return false
  }
}

/** The clock of one zone, to be kept by whoever reads it often: making one is what takes time. */
export interface ZoneClock {
  /** What the wall clock shows at an instant. */
  wallClockAt(instant: Instant): WallClock
  /**
   * The instant at which the wall clock shows a time; minutes past 1440 run into the next days. Where clocks go back it
   * is the first of the two; a time that clocks skip is moved by what they skip, so 02:30 becomes 03:30.
   */
  instantOf(date: PlainDate, minute: number): Instant
}

/** Gives the clock of a zone: `clockOf`, or a function that keeps the clocks it has made. */
export type Clocks = (zone: string) => ZoneClock

/** Clocks that are made once for each zone. Keep them as long as what they serve: one question, or a role model. */
export function createClocks(): Clocks {
  const made = new Map<string, ZoneClock>()
  return (zone) => {
    const clock = made.get(zone) ?? clockOf(zone)
    made.set(zone, clock)
    return clock
  }
}

/** The clock of a zone. Throws a RangeError for an unknown zone. */
export function clockOf(zone: string): ZoneClock {
  const formatter = formatterOf(zone)
  const offsets = new Map<number, number>()
  const offsetAt = (instant: Instant) => {
    // clocks only ever change on a full quarter of an hour, and asking the platform is slow
    const quarter = Math.floor(instant / 900_000)
    const known = offsets.get(quarter)
    if (known !== undefined) return known
    const offset = offsetOf(formatter, quarter * 900_000)
    offsets.set(quarter, offset)
    return offset
  }
  return {
    wallClockAt(instant) {
      const shifted = new Date(instant + offsetAt(instant))
      return { date: shifted.toISOString().slice(0, 10), minute: shifted.getUTCHours() * 60 + shifted.getUTCMinutes() }
    },
    instantOf(date, minute) {
      const naive = Date.parse(`${date}T00:00Z`) + minute * 60_000
      const before = offsetAt(naive - 86_400_000)
      const after = offsetAt(naive + 86_400_000)
      if (before === after) return naive - before
      return [before, after].map((offset) => naive - offset).find((at) => at + offsetAt(at) === naive) ?? naive - before
    },
  }
}

/** What the wall clock of a zone shows at an instant. Throws a RangeError for an unknown zone. */
export function wallClockAt(instant: Instant, zone: string): WallClock {
  return clockOf(zone).wallClockAt(instant)
}

/** The instant at which the wall clock of a zone shows a time, as `ZoneClock` says. */
export function instantOf(date: PlainDate, minute: number, zone: string): Instant {
  return clockOf(zone).instantOf(date, minute)
}

/**
 * Reads an instant as people and programs write it: `2026-12-26T03:00`, with seconds, `Z` or an offset, or only a day
 * (its start). Without offset it is in the given zone. `undefined` where it is none.
 */
export function readInstant(text: string, zone: string): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    text,
  )
  if (!match) return undefined
  const [, date = '', hour = '00', minute = '00', second = '00', offset] = match
  const naive = Date.parse(`${date}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(naive) || new Date(naive).toISOString().slice(0, 10) !== date) return undefined
  if (offset === undefined) return instantOf(date, Number(hour) * 60 + Number(minute), zone) + Number(second) * 1000
  if (offset === 'Z') return naive
  const sign = offset.startsWith('-') ? -1 : 1
  const shift = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  if (shift > 14 * 60 || Number(offset.slice(-2)) > 59) return undefined
  return naive - sign * shift * 60_000
}

/** The city that a zone is named after: known everywhere, where the names of zones are not. */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

/** Milliseconds by which a zone is ahead of UTC at an instant. */
function offsetOf(formatter: Intl.DateTimeFormat, instant: Instant): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatter.formatToParts(instant)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}
