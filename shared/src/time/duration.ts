export type DurationUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** A length of time as people state it: `12 months`, `1 hour`. */
export interface Duration {
  readonly count: number
  readonly unit: DurationUnit
}

/** Reads `12 months`; `undefined` where the text is no number and unit, or the number is not a positive whole one. */
export function readDuration(text: string): Duration | undefined {
  const match = /^([1-9]\d{0,4}) (hour|day|week|month|year)s?$/.exec(text)
  return match ? { count: Number(match[1]), unit: match[2] as DurationUnit } : undefined
}
