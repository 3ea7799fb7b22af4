import type { Edit, Finding } from './finding.ts'

/**
 * Applies the first fix of each finding, unless that is one to be chosen by somebody. Of two fixes that touch the same text the earlier wins, and the later is
 * left for another run.
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const chosen: Edit[] = []
  for (const { fixes } of findings) {
    const [first] = fixes
    const edits = first?.preferred === false ? [] : (first?.edits ?? [])
    const clashes = edits.some((edit) => chosen.some((other) => overlap(edit, other)))
    if (!clashes) chosen.push(...edits)
  }
  return applyEdits(text, chosen)
}

/** Applies edits that do not overlap; their offsets are those of the text before any of them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const { range, text: inserted } of edits.toSorted((one, other) => other.range.start - one.range.start)) {
    result = result.slice(0, range.start) + inserted + result.slice(range.end)
  }
  return result
}

function overlap(one: Edit, other: Edit): boolean {
  if (one.range.start === other.range.start) return true
  return one.range.start < other.range.end && other.range.start < one.range.end
}
