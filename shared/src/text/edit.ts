import type { Range } from './line-index.ts'

/** Text that takes the place of a stretch of text; an empty range inserts. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** Applies edits that do not overlap; their offsets are those of the text before any of them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const { range, text: inserted } of edits.toSorted((one, other) => other.range.start - one.range.start)) {
    result = result.slice(0, range.start) + inserted + result.slice(range.end)
  }
  return result
}
