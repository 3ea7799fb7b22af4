import { applyEdits, type Edit } from '@rolebook/model'
import type { Finding } from './finding.ts'

/**
 * Applies the first fix of each finding, unless somebody has to choose that one. Of two fixes that touch the same text
 * the earlier wins, and the later is left for another run.
 */
export function applyFixes(text: string, findings: readonly Pick<Finding, 'fixes'>[]): string {
  return applyEdits(text, chooseFixes(text, findings))
}

/** The edits of `applyFixes`, for a host that makes them itself. */
export function chooseFixes(text: string, findings: readonly Pick<Finding, 'fixes'>[]): readonly Edit[] {
  const chosen: Edit[] = []
  for (const { fixes } of findings) {
    const [first] = fixes
    const edits = first?.preferred === false ? [] : (first?.edits ?? [])
    const clashes = edits.some((edit) => chosen.some((other) => overlap(edit, other)))
    if (!clashes) chosen.push(...edits)
  }
  // inserted lines end as the lines of the text do
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  return chosen.map(({ range, text: written }) => ({ range, text: written.replace(/\r?\n/g, lineEnd) }))
}

function overlap(one: Edit, other: Edit): boolean {
  if (one.range.start === other.range.start) return true
  return one.range.start < other.range.end && other.range.start < one.range.end
}
