import type { Node, ScalarNode } from './node.ts'
import { parseNode } from './parse-node.ts'
import type { Problem } from './problem.ts'
import { type Cut, type WholeReason as CutReason, firstCut, walkCuts } from './split.ts'

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
  readonly piece: Piece<Reading>
  readonly start: number
  readonly cut: Cut
}

export interface Pieces<Reading> {
  readonly pieces: readonly PlacedPiece<Reading>[]
  /** The text after the marker's colon; `undefined` where the text is no rolebook and nothing was parsed. */
  readonly marker: string | undefined
  readonly wholeBecause: WholeReason | undefined
}

/** What is reused: the text before the edit and its pieces. */
export interface Earlier<Reading> {
  readonly text: string
  readonly pieces: readonly PlacedPiece<Reading>[]
  readonly wholeBecause: WholeReason | undefined
}

/** Cuts a text into pieces and parses those that are new. */
export function parsePieces<Reading>(
  text: string,
  read: (node: Node | null, text: string) => Reading,
  earlier?: Earlier<Reading>,
): Pieces<Reading> {
  const { placed, whole } = cutAndParse(text, read, earlier?.wholeBecause === undefined ? earlier : undefined)
  if (whole) {
    // Only a text that has the marker somewhere can be a rolebook: everything else is not parsed at all.
    if (!/(?<![\w-])rolebook["']?\s*:/.test(text)) return { pieces: [], marker: undefined, wholeBecause: undefined }
    return parseWhole(text, read, whole)
  }
  const marker = markerIn(placed)
  if (marker === undefined) return { pieces: [], marker, wholeBecause: undefined }
  return shareAnchors(placed)
    ? parseWhole(text, read, 'shared-anchors')
    : { pieces: placed, marker, wholeBecause: undefined }
}

function cutAndParse<Reading>(
  text: string,
  read: (node: Node | null, text: string) => Reading,
  earlier: Earlier<Reading> | undefined,
) {
  const { kept, from, reuseFrom } = reusable(text, earlier)
  const cuts: Cut[] = [from]
  let tail: readonly PlacedPiece<Reading>[] = []
  const whole = walkCuts(text, from, (cut) => {
    const found = reuseFrom(cut)
    if (found) tail = found
    else cuts.push(cut)
    return !found
  })
  if (whole) return { placed: [], whole }
  const end = tail[0]?.start ?? text.length
  // Foreign files are recognised before anything of them is parsed.
  const isForeign = kept.length === 0 && tail.length === 0 && !cuts.some(({ section }) => section === 'rolebook')
  if (isForeign) return { placed: [], whole }
  const fresh = cuts.map((cut, index): PlacedPiece<Reading> => {
    const slice = text.slice(cut.start, cuts[index + 1]?.start ?? end)
    return { piece: parsePiece(slice, cut, read), start: cut.start, cut }
  })
  return { placed: [...kept, ...fresh, ...tail], whole }
}

/** The earlier pieces that stand before the edit, the cut to go on from, and how to find those that stand after it. */
function reusable<Reading>(text: string, earlier: Earlier<Reading> | undefined) {
  const fromScratch = { kept: [] as readonly PlacedPiece<Reading>[], from: firstCut, reuseFrom: () => undefined }
  if (!earlier || earlier.pieces.length === 0)
    return { ...fromScratch, reuseFrom: (_: Cut): readonly PlacedPiece<Reading>[] | undefined => undefined }
  const same = commonStart(earlier.text, text)
  const sameAtEnd = commonEnd(earlier.text, text, Math.min(earlier.text.length, text.length) - same)
  const shift = text.length - earlier.text.length
  // The piece before the edited one is cut again too: its end depends on the first characters that follow it.
  const edited = lastStartingBefore(earlier.pieces, same)
  const first = Math.max(0, edited - 1)
  const from = earlier.pieces[first]?.cut ?? firstCut
  const byStart = new Map<number, number>()
  const unchangedFrom = earlier.text.length - sameAtEnd
  for (let index = earlier.pieces.length - 1; index > edited; index -= 1) {
    const start = earlier.pieces[index]?.start ?? 0
    if (start < unchangedFrom) break
    byStart.set(start + shift, index)
  }
  const reuseFrom = (cut: Cut): readonly PlacedPiece<Reading>[] | undefined => {
    const index = byStart.get(cut.start)
    const old = index === undefined ? undefined : earlier.pieces[index]
    if (!old || old.cut.role !== cut.role || old.cut.section !== cut.section || old.cut.column !== cut.column)
      return undefined
    const rest = earlier.pieces.slice(index)
    return shift === 0
      ? rest
      : rest.map(({ piece, start, cut: at }) => ({ piece, start: start + shift, cut: { ...at, start: start + shift } }))
  }
  return { kept: earlier.pieces.slice(0, first), from, reuseFrom }
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
  const value = node?.kind === 'mapping' ? node.entries.find(({ key }) => key.text === 'rolebook')?.value : undefined
  const marker = value === null ? '' : value?.kind === 'scalar' ? value.text : undefined
  if (marker === undefined || !isMarkerValue(marker)) return { pieces: [], marker: undefined, wholeBecause: undefined }
  const piece = { text, section: '', item: '', node, problems, anchorNames, openAliasNames, reading: read(node, text) }
  return { pieces: [{ piece, start: 0, cut: firstCut }], marker, wholeBecause }
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

function markerIn<Reading>(placed: readonly PlacedPiece<Reading>[]): string | undefined {
  const index = placed.findIndex(({ piece }) => piece.section === 'rolebook')
  // After a quote or bracket that is still open, the marker may be part of somebody's text.
  if (placed.slice(0, Math.max(0, index)).some(({ piece }) => piece.problems.some(leavesOpen))) return undefined
  const node = placed[index]?.piece.node
  if (node?.kind !== 'mapping') return undefined
  const value = node.entries[0]?.value
  if (value === null) return ''
  return value?.kind === 'scalar' && isMarkerValue(value.text) ? value.text : undefined
}

/** Whether a quote or bracket is not closed; the parser says so in words only. */
function leavesOpen({ code, detail }: Problem): boolean {
  return code === 'syntax' && /^Missing closing|\bend with a [\]}]/.test(detail['message'] ?? '')
}

/** A number we do not know is a rolebook of another time; a name or a mapping is somebody else's key of that name. */
function isMarkerValue(text: string): boolean {
  return /^[\d.]*$/.test(text)
}

function lastStartingBefore(pieces: readonly { readonly start: number }[], offset: number): number {
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
