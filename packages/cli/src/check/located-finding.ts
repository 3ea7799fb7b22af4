import { type Path, type Position, placeInFiles, type Range } from '@rolebook/model'
import type { Finding, Severity } from '@rolebook/rules'
import type { NamedPath } from '../files/configuration-file.ts'
import type { RolebookFile, RolebookFiles } from '../files/rolebook-files.ts'

/** A stretch of a text; `end` is the first place after it. Lines and characters from 0. */
export interface Stretch {
  readonly start: Position
  readonly end: Position
}

/** A finding with places instead of offsets: plain data that needs no document, and that a worker can send. */
export interface LocatedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly url: string
  readonly path: Path
  readonly place: Stretch
  /** What is underlined. */
  readonly text: string
  readonly related: readonly { readonly file: NamedPath; readonly place: Stretch; readonly message: string }[]
  /** Empty unless asked for. */
  readonly fixes: readonly LocatedFix[]
}

export interface LocatedFix {
  readonly title: string
  readonly edits: readonly { readonly file: NamedPath; readonly place: Stretch; readonly text: string }[]
}

/** One file of a rolebook, and the findings that stand in it. */
export interface FileFindings extends NamedPath {
  readonly findings: readonly LocatedFinding[]
  /** Whether it is a part of a rolebook, and not the main file. */
  readonly isPart: boolean
}

/** Sorts findings by the file of the rolebook they are in. Fixes take time to make, and so are made only on request. */
export function locateFindings(
  { files, document }: RolebookFiles,
  findings: readonly Finding[],
  { withFixes = false }: { readonly withFixes?: boolean } = {},
): readonly FileFindings[] {
  const located = new Map(files.map((file): [RolebookFile, LocatedFinding[]] => [file, []]))
  const locate = (range: Range) => stretchIn(files, range)
  for (const { rule, severity, message, url, path, range, related, fixes } of findings) {
    const { file, place } = locate(range)
    located.get(file)?.push({
      rule,
      severity,
      message,
      url,
      path,
      place,
      text: document.text.slice(range.start, range.end),
      related: related.map((one) => ({ ...inFile(locate(one.range)), message: one.message })),
      fixes: withFixes
        ? fixes
            .filter(({ preferred }) => preferred !== false)
            .map((fix) => ({
              title: fix.title,
              edits: fix.edits.map((edit) => ({ ...inFile(locate(edit.range)), text: edit.text })),
            }))
        : [],
    })
  }
  return [...located].map(
    (
      [
        {
          place: { name, path },
        },
        own,
      ],
      index,
    ) => ({ name, path, findings: own, isPart: index > 0 }),
  )
}

function inFile({ file, place }: ReturnType<typeof stretchIn>) {
  return { file: file.place, place }
}

/** The stretch of its file for a range of the joined text. */
export function stretchIn(
  files: readonly RolebookFile[],
  range: Range,
): { readonly file: RolebookFile; readonly place: Stretch } {
  const there = placeInFiles(files, range)
  if (!there) throw new RangeError('The range stands in no file.')
  const { lines } = there.file.document
  const { start, end } = there.range
  return { file: there.file, place: { start: lines.positionAt(start), end: lines.positionAt(end) } }
}
