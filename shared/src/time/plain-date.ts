/** A calendar day without zone, as `2026-12-25`. Compares as text. */
export type PlainDate = string

/** The day a text names, or `undefined` where it is no real date. */
export function readDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const made = new Date(Date.UTC(year, month - 1, day))
  made.setUTCFullYear(year)
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? text : undefined
}

/** The day so many days later (earlier for a negative count). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** How many days from one date to another; negative where the second is earlier. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return Math.round((Date.parse(`${until}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)
}

/** The weekday, 0 Monday to 6 Sunday. */
export function weekdayOf(date: PlainDate): number {
  return (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7
}

/** Whether a day lies in a period of whole days, first and last included; an open end has no limit. */
export function covers(
  period: { readonly from?: PlainDate | undefined; readonly until?: PlainDate | undefined },
  date: PlainDate,
): boolean {
  return (period.from === undefined || period.from <= date) && (period.until === undefined || date <= period.until)
}
