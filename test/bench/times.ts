/** The value at this share of them from the smallest on: 0.95 for the one that 95 percent do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Milliseconds as a table has them: with decimals only where they say something. */
export function writeTime(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)
}

/** What half of them do not exceed, and 95 percent. */
export function writeTimes(times: readonly number[]): string {
  return `${writeTime(median(times))} / ${writeTime(quantile(times, 0.95))}`
}
