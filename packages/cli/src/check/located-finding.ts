import type { Path, Position, Range, RolebookDocument } from '@rolebook/model'
import type { Finding, Severity } from '@rolebook/rules'

/** A stretch of a text; `end` is the first place after it. Lines and characters from 0. */
export interface Stretch {
  readonly start: Position
  readonly end: Position
}

/** A finding with places instead of offsets: plain data that needs no document any more and may leave a worker. */
export interface LocatedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly url: string
  readonly path: Path
  readonly place: Stretch
  /** What is underlined. */
  readonly text: string
  readonly related: readonly { readonly place: Stretch; readonly message: string }[]
  /** Empty unless they were asked for. */
  readonly fixes: readonly LocatedFix[]
}

export interface LocatedFix {
  readonly title: string
  readonly edits: readonly { readonly place: Stretch; readonly text: string }[]
}

/** Finds the places of findings in the document they are about; fixes, which take time to make, only where wanted. */
export function locateFindings(
  document: RolebookDocument,
  findings: readonly Finding[],
  { withFixes = false }: { readonly withFixes?: boolean } = {},
): readonly LocatedFinding[] {
  const { lines, text } = document
  const stretch = ({ start, end }: Range): Stretch => ({ start: lines.positionAt(start), end: lines.positionAt(end) })
  return findings.map(({ rule, severity, message, url, path, range, related, fixes }) => ({
    rule,
    severity,
    message,
    url,
    path,
    place: stretch(range),
    text: text.slice(range.start, range.end),
    related: related.map((one) => ({ place: stretch(one.range), message: one.message })),
    fixes: withFixes
      ? fixes
          .filter(({ preferred }) => preferred !== false)
          .map((fix) => ({
            title: fix.title,
            edits: fix.edits.map((edit) => ({ place: stretch(edit.range), text: edit.text })),
          }))
      : [],
  }))
}
