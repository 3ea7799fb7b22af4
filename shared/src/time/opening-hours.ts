/** When a contact point answers, in its own zone. */
export type OpeningHours = 'always' | readonly Opening[]

export interface Opening {
  /** 0 Monday to 6 Sunday: the day on which it starts. */
  readonly days: readonly number[]
  /** Minutes after midnight. */
  readonly from: number
  /**
   * Minutes after midnight; not later than `from` where it ends on the next day. 1440 is midnight at the end of the
   * day.
   */
  readonly until: number
}

/** The names of the days in the format, Monday first. */
export const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** Reads `always` or `Mon-Fri 08:00-18:00, Sat 09:00-12:00`; `undefined` where it is neither. */
export function readHours(text: string): OpeningHours | undefined {
  if (text === 'always') return 'always'
  const openings: Opening[] = []
  let days: readonly number[] | undefined
  for (const part of text.split(',')) {
    const match = /^\s*(?:([A-Z][a-z]{2})(?:-([A-Z][a-z]{2}))?\s+)?(\d{2}):(\d{2})-(\d{2}):(\d{2})\s*$/.exec(part)
    if (!match) return undefined
    // "Mon-Fri 08:00-12:00, 13:00-17:00": a part without days goes on with those before it
    if (match[1] !== undefined) days = readDays(match[1], match[2])
    const from = readMinutes(match[3], match[4])
    const until = readMinutes(match[5], match[6])
    if (!days || from === undefined || until === undefined || from === 1440 || from === until) return undefined
    openings.push({ days, from, until })
  }
  return openings
}

function readDays(first: string, last: string | undefined): readonly number[] | undefined {
  const from = (dayNames as readonly string[]).indexOf(first)
  const until = last === undefined ? from : (dayNames as readonly string[]).indexOf(last)
  if (from === -1 || until === -1) return undefined
  // "Sat-Mon" runs over the end of the week
  return Array.from({ length: ((until - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7)
}

function readMinutes(hours: string | undefined, minutes: string | undefined): number | undefined {
  const total = Number(hours) * 60 + Number(minutes)
  return Number(minutes) < 60 && total <= 1440 ? total : undefined
}
