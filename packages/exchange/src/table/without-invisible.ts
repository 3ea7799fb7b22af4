import { findInvisible } from '@rolebook/model'

/**
 * A text without the invisible characters that would be findings in a rolebook; spreadsheets carry them along
 * unnoticed.
 */
export function withoutInvisible(text: string): string {
  const [first, ...others] = findInvisible(text)
  if (!first) return text
  const ends = [first, ...others]
  const kept = ends.map(({ start }, index) => text.slice(ends[index - 1]?.end ?? 0, start))
  // removing one changes the neighbours of the next, which may then be a finding too
  return withoutInvisible(kept.join('') + text.slice(ends.at(-1)?.end))
}
