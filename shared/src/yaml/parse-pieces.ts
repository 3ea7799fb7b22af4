import type { Steps } from '../steps.ts'
import { detached } from '../text/detached.ts'
import type { Edit } from '../text/edit.ts'
import { isMarkerKey, markerIn, markerOf } from './marker.ts'
import { type Piece, parsePiece, parseWhole, type ReadPiece } from './piece.ts'
import { PieceRow } from './piece-row.ts'
import { type Cut, type CutKind, type CutObstacle, firstCut, walkCuts } from './split.ts'

/** Why a text was parsed whole: it cannot be cut, or an alias in one piece needs an anchor in another. */
export type WholeReason = CutObstacle | 'shared-anchors'

export interface Pieces<Reading> {
  readonly pieces: PieceRow<Reading>
  /** The text after the marker's colon; `undefined` where the text is no rolebook and nothing was parsed. */
  readonly marker: string | undefined
  /** Which of the two markers it has: a whole rolebook, or a part of one. */
  readonly isPart: boolean
  readonly wholeBecause: WholeReason | undefined
}

/** How many cuts are looked for in one step; finding them is fast. */
const cutsInAStep = 256

/** Cuts a text into pieces and parses them, one a step. Only a text that has to be parsed whole is one step. */
export function* parsePieces<Reading>(text: string, read: ReadPiece<Reading>): Steps<Pieces<Reading>> {
  const cuts: Cut[] = [firstCut]
  let whole: CutObstacle | undefined
  for (let isPaused = true; isPaused; ) {
    isPaused = false
    whole = walkCuts(text, cuts.at(-1) ?? firstCut, (cut) => {
      cuts.push(cut)
      isPaused = cuts.length % cutsInAStep === 0
      return !isPaused
    })
    yield
  }
  if (whole) return readWhole(text, read, whole)
  // Foreign files are recognised before anything of them is parsed.
  if (!cuts.some(({ section }) => isMarkerKey(section))) return noRolebook
  const pieces = yield* parseCuts(text, cuts, read)
  yield
  return judge(PieceRow.of(pieces), () => text, read)
}

/**
 * Parses a text after an edit, given its pieces before it, which must not be a text that was parsed whole. Only what the
 * edit touches is cut and parsed again.
 */
export function* reparsePieces<Reading>(
  before: PieceRow<Reading>,
  edit: Edit,
  read: ReadPiece<Reading>,
): Steps<Pieces<Reading>> {
  const textAfter = () => textOf(before, edit, 0, before.textLength)
  // The piece before the edited one is cut again too: its end depends on the first characters that follow it.
  const edited = before.indexAt(edit.range.start)
  const first = Math.max(0, edited - 1)
  const begin = before.pieces[first]
  if (!begin) return yield* parsePieces(textAfter(), read)
  const start = before.startOf(first)
  const last = before.indexAt(edit.range.end)
  const shift = edit.text.length - (edit.range.end - edit.range.start)
  // usually the cuts are the same as before from the next piece on; where they are not, look further and further
  for (let reach = 2; ; reach *= 8) {
    const until = Math.min(last + reach, before.length)
    const text = textOf(before, edit, start, before.startOf(until))
    const { role, section, item, column } = begin
    const cuts: Cut[] = [{ start: 0, role, section, item, column }]
    let met: number | undefined
    const whole = walkCuts(text, cuts[0] ?? firstCut, (cut) => {
      const startBefore = start + cut.start - shift
      const index = startBefore < edit.range.end ? edited : before.indexAt(startBefore)
      const old = index > edited ? before.pieces[index] : undefined
      if (old && before.startOf(index) === startBefore && isCutAlike(cut, old)) met = index
      else cuts.push(cut)
      return met === undefined
    })
    yield
    if (whole) return readWhole(textAfter(), read, whole)
    if (met === undefined && until < before.length) continue
    const end = met === undefined ? text.length : before.startOf(met) + shift - start
    const old = before.pieces.slice(first, edited + 1)
    const fresh = yield* parseCuts(text.slice(0, end), cuts, read, old)
    return judge(before.splice(first, met ?? before.length, fresh), textAfter, read)
  }
}

/** A stretch of the text after an edit, given by two offsets in the text before it; the edit lies between them. */
function textOf(before: PieceRow<unknown>, { range, text }: Edit, from: number, until: number): string {
  return before.slice(from, range.start) + text + before.slice(range.end, until)
}

function isCutAlike(cut: Cut, piece: Piece<unknown>): boolean {
  return (
    cut.role === piece.role && cut.section === piece.section && cut.item === piece.item && cut.column === piece.column
  )
}

/**
 * Parses what lies between cuts, one piece a step. Where cut and text are those of an old piece, that piece is reused.
 */
function* parseCuts<Reading>(
  text: string,
  cuts: readonly Cut[],
  read: ReadPiece<Reading>,
  old: readonly Piece<Reading>[] = [],
): Steps<readonly Piece<Reading>[]> {
  const pieces: Piece<Reading>[] = []
  for (const [index, cut] of cuts.entries()) {
    const cutOut = text.slice(cut.start, cuts[index + 1]?.start ?? text.length)
    const same = old.find((piece) => piece.text === cutOut && isCutAlike(cut, piece) && !pieces.includes(piece))
    pieces.push(same ?? parsePiece(cutOut, detachedKind(cut, pieces.at(-1)), read))
    yield
  }
  return pieces
}

/**
 * The kind of a cut, without a reference to the text in which it was found. Neighbours are usually in the same section.
 */
function detachedKind({ role, section, item, column }: Cut, before: CutKind | undefined): CutKind {
  return {
    role,
    section: section === before?.section ? before.section : detached(section),
    item: detached(item),
    column,
  }
}

function judge<Reading>(pieces: PieceRow<Reading>, text: () => string, read: ReadPiece<Reading>): Pieces<Reading> {
  const marker = markerIn(pieces)
  if (marker === undefined) return noRolebook
  if (shareAnchors(pieces)) return readWhole(text(), read, 'shared-anchors')
  return { pieces, ...marker, wholeBecause: undefined }
}

function readWhole<Reading>(text: string, read: ReadPiece<Reading>, wholeBecause: WholeReason): Pieces<Reading> {
  // Only a text that has the marker somewhere can be a rolebook: everything else is not parsed at all.
  if (!/(?<![\w-])rolebook(?:-part)?["']?\s*:/.test(text)) return noRolebook
  const piece = parseWhole(text, read)
  const marker = markerOf(piece.node)
  return marker === undefined ? noRolebook : { pieces: PieceRow.of([piece]), ...marker, wholeBecause }
}

/** Whether an alias in one piece means an anchor in a piece before it. */
function shareAnchors({ pieces, remarkable }: PieceRow<unknown>): boolean {
  const known = new Set<string>()
  for (const index of remarkable) {
    const { openAliasNames = [], anchorNames = [] } = pieces[index] ?? {}
    if (openAliasNames.some((name) => known.has(name))) return true
    for (const name of anchorNames) known.add(name)
  }
  return false
}

/** A text that is none of ours. */
const noRolebook: Pieces<never> = {
  pieces: PieceRow.of<never>([]),
  marker: undefined,
  isPart: false,
  wholeBecause: undefined,
}
