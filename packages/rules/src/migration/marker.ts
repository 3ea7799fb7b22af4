import type { Edit, RolebookDocument } from '@rolebook/model'

/** The edit that writes the number of a format behind the marker; `undefined` where there is no marker. */
export function writeMarker({ text, rangeOf }: RolebookDocument, format: string): Edit | undefined {
  const key = rangeOf(['rolebook'], 'key')
  const value = rangeOf(['rolebook'])
  if (!key || !value) return undefined
  if (value.start > key.start) return { range: value, text: format }
  const colon = text.indexOf(':', key.end) + 1
  return { range: { start: colon, end: colon }, text: ` ${format}` }
}

/** The known format that a marker can only mean: “1.0” and “01” are 1; of “9” nobody but its author knows what it means. */
export function meantFormat(written: string, formats: readonly string[]): string | undefined {
  if (formats.includes(written)) return written
  return /^\d+(?:\.\d+)?$/.test(written) ? formats.find((format) => Number(format) === Number(written)) : undefined
}
