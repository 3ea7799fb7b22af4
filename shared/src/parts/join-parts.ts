import { assembleInSteps, type RolebookDocument } from '../document.ts'
import type { RolebookPiece, RolebookPieces } from '../sections.ts'
import { finish } from '../steps.ts'
import type { Range } from '../text/line-index.ts'
import { lastNotAfter, lineStartsIn } from '../text/line-index.ts'
import { PieceRow } from '../yaml/piece-row.ts'
import type { Problem } from '../yaml/problem.ts'
import type { GatheredParts, IncludeFault, Part } from './gather-parts.ts'

/** One of the files of a rolebook, and where its text begins in the text of all. */
export interface PlacedFile extends Part {
  readonly start: number
}

/** A rolebook of several files, read as one document: the texts stand one after the other, the first file's first. */
export interface JoinedRolebook {
  readonly document: RolebookDocument
  readonly files: readonly PlacedFile[]
}

/** Joins the files of a rolebook. Everything that holds for a document holds for it, places in the one text included. */
export function joinParts(main: Part, { parts, problems }: GatheredParts, before?: JoinedRolebook): JoinedRolebook {
  let end = 0
  const files = [main, ...parts].map((part): PlacedFile => {
    const start = end
    end += part.document.textLength + 1
    return { ...part, start }
  })
  const pieces = joinRows(files.map(({ document }) => document.pieces))
  const { wholeBecause } = main.document
  const faults = problems.flatMap((problem) => {
    const file = files.find(({ name }) => name === problem.within)
    const path = ['include', problem.index]
    const range = file?.document.rangeOf(path)
    if (!file || !range) return []
    const { why, file: named } = problem
    return [{ code: 'include', ...moved(range, file.start), path, detail: { why, file: named } } satisfies Problem]
  })
  const hasAllParts = problems.every(({ why }) => isReadElsewhere[why])
  const read = { pieces, isPart: false, wholeBecause }
  return {
    document: finish(
      assembleInSteps(undefined, main.document.lineage, read, before?.document, { problems: faults, hasAllParts }),
    ),
    files,
  }
}

/** All pieces in one row; a line break behind each file but the last keeps them apart. */
function joinRows(rows: readonly RolebookPieces[]): RolebookPieces {
  const starts: number[] = []
  const pieces = rows.flatMap(({ pieces: own }, file) => {
    starts.push(rows.slice(0, file).reduce((sum, { length }) => sum + length, 0))
    const last = own.at(-1)
    return file === rows.length - 1 || !last ? own : [...own.slice(0, -1), withLineBreak(last)]
  })
  return PieceRow.of(pieces, starts)
}

function withLineBreak(piece: RolebookPiece): RolebookPiece {
  const text = `${piece.text}\n`
  return { ...piece, text, lineStarts: lineStartsIn(text) }
}

/** Whether what a file that is no part would have added is in the rolebook all the same. */
const isReadElsewhere: Readonly<Record<IncludeFault, boolean>> = {
  loop: true,
  twice: true,
  missing: false,
  outside: false,
  'too-many': false,
  'too-deep': false,
  'no-part': false,
  whole: false,
}

/** The file in which a place of the joined text stands, and the place in that file. */
export function placeInFiles<File extends PlacedFile>(
  files: readonly File[],
  { start, end }: Range,
): { readonly file: File; readonly range: Range } | undefined {
  const starts = files.map((file) => file.start)
  const file = files[lastNotAfter(starts, start)]
  return (
    file && { file, range: moved({ start, end: Math.min(end, file.start + file.document.textLength) }, -file.start) }
  )
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}
