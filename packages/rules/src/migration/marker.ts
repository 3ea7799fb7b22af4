import type { Edit, RolebookDocument } from '@rolebook/model'

/** The edit that writes the number of a format after the marker; `undefined` where there is no marker. */
export function writeMarker({ text, rangeOf }: RolebookDocument, format: string): Edit | undefined {
  const key = rangeOf(['rolebook'], 'key')
  const value = rangeOf(['rolebook'])
  if (!key || !value) return undefined
  if (value.start > key.start) return { range: value, text: format }
  const colon = text.indexOf(':', key.end) + 1
  return { range: { start: colon, end: colon }, text: ` ${format}` }
}

/**
 * The known format that a marker must mean: “1.0” and “01” mean 1. `undefined` for a number such as “9”, which could
 * mean anything.
 */
export function meantFormat(written: string, formats: readonly string[]): string | undefined {
  if (formats.includes(written)) return written
  return /^\d+(?:\.\d+)?$/.test(written) ? formats.find((format) => Number(format) === Number(written)) : undefined
}
