import { findInvisible } from '@rolebook/model'

/** A text without the characters that nobody sees and that would be found in a rolebook; spreadsheets carry them along unnoticed. */
export function withoutInvisible(text: string): string {
  const [first, ...others] = findInvisible(text)
  if (!first) return text
  const ends = [first, ...others]
  const kept = ends.map(({ start }, index) => text.slice(ends[index - 1]?.end ?? 0, start))
  // without them what stood around one may stand around the next
  return withoutInvisible(kept.join('') + text.slice(ends.at(-1)?.end))
}
