import type { Steps } from '../steps.ts'
import { detached } from '../text/detached.ts'
import type { Untouched } from '../text/line-index.ts'
import type { Entry, Node, ScalarNode } from './node.ts'
import { parseNode } from './parse-node.ts'
import type { Problem } from './problem.ts'
import { type Cut, type CutKind, type WholeReason as CutReason, firstCut, walkCuts } from './split.ts'

/** Why a text was parsed whole: it cannot be cut, or an alias in one piece needs an anchor in another. */
export type WholeReason = CutReason | 'shared-anchors'

/** A stretch of text that is parsed alone and kept while it is unchanged. `Reading` is what the format makes of it. */
export interface Piece<Reading> {
  readonly text: string
  /** The top-level key it belongs to; empty for what stands before the first, and where the text was parsed whole. */
  readonly section: string
  /** The item it is, as a key below the section; empty for whole sections and their heads. */
  readonly item: string
  /** A mapping down from the top level: `{people: {ben: …}}`, whatever the piece. Offsets count from the piece's start. */
  readonly node: Node | null
  readonly problems: readonly Problem[]
  readonly anchorNames: readonly string[]
  readonly openAliasNames: readonly string[]
  readonly reading: Reading
}

export interface PlacedPiece<Reading> {
  /** Which of several files it stands in; the first unless given. */
  readonly file?: number
  readonly piece: Piece<Reading>
  readonly start: number
  readonly cut: CutKind
}

export interface Pieces<Reading> {
  readonly pieces: readonly PlacedPiece<Reading>[]
  /** The text after the marker's colon; `undefined` where the text is no rolebook and nothing was parsed. */
  readonly marker: string | undefined
  /** Which of the two markers it has: a whole rolebook, or a part of one. */
  readonly isPart: boolean
  readonly wholeBecause: WholeReason | undefined
  /** What the edit left as it was; `undefined` where there was nothing to reuse. */
  readonly untouched: Untouched | undefined
}

/** What is reused: the text before the edit and its pieces. */
export interface Earlier<Reading> {
  readonly text: string
  readonly pieces: readonly PlacedPiece<Reading>[]
  readonly wholeBecause: WholeReason | undefined
}

/** Cuts a text into pieces and parses those that are new, one a step. Only a text that has to be parsed whole is one step. */
export function* parsePieces<Reading>(
  text: string,
  read: (node: Node | null, text: string) => Reading,
  earlier?: Earlier<Reading>,
): Steps<Pieces<Reading>> {
  const { placed, whole, untouched } = yield* cutAndParse(
    text,
    read,
    earlier?.wholeBecause === undefined ? earlier : undefined,
  )
  if (whole) {
    // Only a text that has the marker somewhere can be a rolebook: everything else is not parsed at all.
    if (!/(?<![\w-])rolebook(?:-part)?["']?\s*:/.test(text)) return noRolebook
    return parseWhole(text, read, whole)
  }
  const marker = markerIn(placed)
  if (marker === undefined) return noRolebook
  return shareAnchors(placed)
    ? parseWhole(text, read, 'shared-anchors')
    : { pieces: placed, ...marker, wholeBecause: undefined, untouched }
}

/** Looking for cuts is quick: so many are found in a step. */
const cutsInAStep = 256

function* cutAndParse<Reading>(
  text: string,
  read: (node: Node | null, text: string) => Reading,
  earlier: Earlier<Reading> | undefined,
) {
  const { kept, from, reuseFrom, untouched } = reusable(text, earlier)
  const cuts: Cut[] = [from]
  let tail: readonly PlacedPiece<Reading>[] = []
  let whole: CutReason | undefined
  for (let isPaused = true; isPaused; ) {
    isPaused = false
    whole = walkCuts(text, cuts.at(-1) ?? from, (cut) => {
      const found = reuseFrom(cut)
      if (found) tail = found
      else cuts.push(detachedCut(cut, cuts.at(-1)))
      isPaused = !found && cuts.length % cutsInAStep === 0
      return !found && !isPaused
    })
    yield
  }
  if (whole) return { placed: [], whole, untouched }
  const end = tail[0]?.start ?? text.length
  // Foreign files are recognised before anything of them is parsed.
  const isForeign = kept.length === 0 && tail.length === 0 && !cuts.some(({ section }) => isMarkerKey(section))
  if (isForeign) return { placed: [], whole, untouched }
  const fresh: PlacedPiece<Reading>[] = []
  for (const [index, cut] of cuts.entries()) {
    const slice = detached(text.slice(cut.start, cuts[index + 1]?.start ?? end))
    fresh.push({ piece: parsePiece(slice, cut, read), start: cut.start, cut })
    yield
  }
  return { placed: [...kept, ...fresh, ...tail], whole, untouched }
}

/** A cut that holds nothing of the text it was found in. Neighbours mostly stand in the same section. */
function detachedCut(cut: Cut, before: Cut | undefined): Cut {
  const section = cut.section === before?.section ? before.section : detached(cut.section)
  return { ...cut, section, item: detached(cut.item) }
}

/** The earlier pieces that stand before the edit, the cut to go on from, and how to find those that stand after it. */
function reusable<Reading>(text: string, earlier: Earlier<Reading> | undefined) {
  const nothing: readonly PlacedPiece<Reading>[] = []
  const noReuse = (_: Cut): readonly PlacedPiece<Reading>[] | undefined => undefined
  if (!earlier || earlier.pieces.length === 0)
    return { kept: nothing, from: firstCut, reuseFrom: noReuse, untouched: undefined }
  const same = commonStart(earlier.text, text)
  const sameAtEnd = commonEnd(earlier.text, text, Math.min(earlier.text.length, text.length) - same)
  const shift = text.length - earlier.text.length
  // The piece before the edited one is cut again too: its end depends on the first characters that follow it.
  const edited = lastStartingBefore(earlier.pieces, same)
  const first = Math.max(0, edited - 1)
  const begin = earlier.pieces[first]
  const from = begin ? { ...begin.cut, start: begin.start } : firstCut
  const unchangedFrom = earlier.text.length - sameAtEnd
  const reuseFrom = (cut: Cut): readonly PlacedPiece<Reading>[] | undefined => {
    const startBefore = cut.start - shift
    if (startBefore < unchangedFrom) return undefined
    const index = lastStartingBefore(earlier.pieces, startBefore)
    const old = index > edited ? earlier.pieces[index] : undefined
    if (
      old?.start !== startBefore ||
      old.cut.role !== cut.role ||
      old.cut.section !== cut.section ||
      old.cut.column !== cut.column
    )
      return undefined
    const rest = earlier.pieces.slice(index)
    return shift === 0 ? rest : rest.map(({ piece, start, cut: kind }) => ({ piece, start: start + shift, cut: kind }))
  }
  const untouched = { atStart: same, atEnd: sameAtEnd }
  return { kept: earlier.pieces.slice(0, first), from, reuseFrom, untouched }
}

function parsePiece<Reading>(
  text: string,
  cut: Cut,
  read: (node: Node | null, text: string) => Reading,
): Piece<Reading> {
  const parsed = parseNode(text)
  const isSecond = cut.role === 'rest'
  const problems = isSecond
    ? [{ code: 'several-documents' as const, start: 0, end: 3, path: [], detail: {} }]
    : parsed.problems
  const node = isSecond ? null : cut.role === 'item' ? below(cut.section, parsed.node) : parsed.node
  const { anchorNames, openAliasNames } = parsed
  return {
    text,
    section: cut.section,
    item: cut.item,
    node,
    problems,
    anchorNames,
    openAliasNames,
    reading: read(node, text),
  }
}

/** Items are parsed without their section's key; it is put around them, so that paths lead down from the top everywhere. */
function below(section: string, node: Node | null): Node | null {
  if (!node) return null
  const key: ScalarNode = { kind: 'scalar', text: section, style: 'plain', start: -1, end: -1 }
  return { kind: 'mapping', entries: [{ key, value: node }], start: node.start, end: node.end }
}

function parseWhole<Reading>(
  text: string,
  read: (node: Node | null, text: string) => Reading,
  wholeBecause: WholeReason,
): Pieces<Reading> {
  const { node, problems, anchorNames, openAliasNames } = parseNode(text)
  const marker =
    node?.kind === 'mapping' ? readMarker(node.entries.find(({ key }) => isMarkerKey(key.text))) : undefined
  if (marker === undefined) return noRolebook
  const piece = { text, section: '', item: '', node, problems, anchorNames, openAliasNames, reading: read(node, text) }
  return { pieces: [{ piece, start: 0, cut: firstCut }], ...marker, wholeBecause, untouched: undefined }
}

/** Whether an alias in one piece means an anchor in a piece before it. */
function shareAnchors<Reading>(placed: readonly PlacedPiece<Reading>[]): boolean {
  if (placed.every(({ piece }) => piece.openAliasNames.length === 0)) return false
  const known = new Set<string>()
  for (const { piece } of placed) {
    if (piece.openAliasNames.some((name) => known.has(name))) return true
    for (const name of piece.anchorNames) known.add(name)
  }
  return false
}

/** A text that is none of ours. */
const noRolebook = {
  pieces: [],
  marker: undefined,
  isPart: false,
  wholeBecause: undefined,
  untouched: undefined,
} satisfies Pieces<never>

function isMarkerKey(key: string): boolean {
  return key === 'rolebook' || key === 'rolebook-part'
}

type Marker = Pick<Pieces<never>, 'isPart'> & { readonly marker: string }

function markerIn<Reading>(placed: readonly PlacedPiece<Reading>[]): Marker | undefined {
  const index = placed.findIndex(({ piece }) => isMarkerKey(piece.section))
  // After a quote or bracket that is still open, the marker may be part of somebody's text.
  if (placed.slice(0, Math.max(0, index)).some(({ piece }) => piece.problems.some(leavesOpen))) return undefined
  const node = placed[index]?.piece.node
  return node?.kind === 'mapping' ? readMarker(node.entries[0]) : undefined
}

function readMarker(entry: Entry | undefined): Marker | undefined {
  if (!entry) return undefined
  const { key, value } = entry
  const isPart = key.text === 'rolebook-part'
  if (value === null) return { marker: '', isPart }
  return value.kind === 'scalar' && isMarkerValue(value.text) ? { marker: value.text, isPart } : undefined
}

/** Whether a quote or bracket is not closed; the parser says so in words only. */
function leavesOpen({ code, detail }: Problem): boolean {
  return code === 'syntax' && /^Missing closing|\bend with a [\]}]/.test(detail['message'] ?? '')
}

/** A number we do not know is a rolebook of another time; a name or a mapping is somebody else's key of that name. */
function isMarkerValue(text: string): boolean {
  return /^[\d.]*$/.test(text)
}

/** Index of the last of the pieces that does not begin behind an offset; 0 where all do. */
export function lastStartingBefore(pieces: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Compared in blocks first: whole slices compare as fast as memory. */
const block = 4096

function commonStart(one: string, other: string): number {
  const limit = Math.min(one.length, other.length)
  let at = 0
  while (at + block <= limit && one.slice(at, at + block) === other.slice(at, at + block)) at += block
  while (at < limit && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

function commonEnd(one: string, other: string, limit: number): number {
  let length = 0
  const [oneEnd, otherEnd] = [one.length, other.length]
  while (
    length + block <= limit &&
    one.slice(oneEnd - length - block, oneEnd - length) === other.slice(otherEnd - length - block, otherEnd - length)
  )
    length += block
  while (length < limit && one.charCodeAt(oneEnd - length - 1) === other.charCodeAt(otherEnd - length - 1)) length += 1
  return length
}
