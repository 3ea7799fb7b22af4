import {
  follow,
  lineAround,
  type Node,
  type Path,
  type PlacedPiece,
  parseNode,
  type Range,
  type RolebookDocument,
} from '@rolebook/model'

/** What somebody is writing at the cursor, however unfinished the text around it is. */
export interface Cursor {
  /** Whether a key is being written into a mapping, or a value. */
  readonly on: 'key' | 'value'
  /** For a key, the path of the mapping it is written into; for a value, its own path. */
  readonly path: Path
  /** The part of it before the cursor, without an opening quote. */
  readonly typed: string
  /** What accepting a suggestion replaces: the word under the cursor, quotes included. */
  readonly range: Range
  /** The quote that it begins with. */
  readonly quote: '' | '"' | "'"
  /** Whether a colon follows, so that only the key itself is exchanged. */
  readonly hasColon: boolean
  /** Where in the layout it stands: on a line of its own (a list’s dash may stand before it), behind its key, or in `{ }` or `[ ]`. */
  readonly layout: 'own-line' | 'after-key' | 'flow-mapping' | 'flow-list'
  /** The column at which keys of the mapping around it begin. */
  readonly column: number
  /** The keys that the mapping already has, or the items of the list, which need not be offered again. */
  readonly present: ReadonlySet<string>
}

/** A private-use character that is inserted at the cursor: wherever the parser finds it, the cursor is. */
const mark = '\ue000'

/**
 * Finds what is being written at an offset. Reads only the piece around it, and only what comes before the cursor, so
 * that a bracket or quote that is still open swallows nothing that follows. `undefined` in comments and in prose of
 * several lines.
 */
export function cursorAt(document: RolebookDocument, offset: number): Cursor | undefined {
  const { start, text } = lineAround(document, offset)
  const isTopLevel = /^[\w-]*$/.test(text.slice(0, offset - start))
  return isTopLevel ? topLevelCursor(document, start, offset) : innerCursor(document, offset, '')
}

/** The indent of a value below its key. */
export const step = '  '

/**
 * What would be written one step further in, where the line above is a key without a value and the cursor is at that
 * key’s column: editors leave it there, and what belongs below the key is wanted most.
 */
export function cursorBelowKey(document: RolebookDocument, offset: number): Cursor | undefined {
  const { start, text } = lineAround(document, offset)
  const column = /^( *)[\w-]*$/.exec(text.slice(0, offset - start))?.[1]
  if (start === 0 || column === undefined) return undefined
  const above = /^( *)[\w-]+:\s*(?:#.*)?$/.exec(lineAround(document, start - 1).text)?.[1]
  return above === column ? innerCursor(document, offset, step) : undefined
}

/** Reads the text as if `indent` stood at the beginning of the line. */
function innerCursor(document: RolebookDocument, offset: number, indent: '' | typeof step): Cursor | undefined {
  const { pieces } = document
  const { start: lineStart, text: line } = lineAround(document, offset)
  const before = indent + line.slice(0, offset - lineStart)
  // a word at the column of a key may be a piece of its own
  const placed = pieces.at(pieces.indexAt(indent === '' ? offset : lineStart - 1))
  if (!placed || placed.piece.role === 'rest') return undefined
  // a text that was parsed whole is one piece; what comes before its last top-level key does not matter
  const start = document.wholeBecause === undefined ? placed.start : startOfSection(document.text, offset)
  // twice, because the parser takes the last character of an open quote for the closing one
  const read = document.slice(start, lineStart) + before
  const { node } = parseNode(read + mark + mark)
  const above = placed.piece.role === 'item' ? [placed.piece.section] : []
  const found = node && findMark(node, above, [])
  if (!found) return undefined
  const raw = read.slice(found.scalar.start)
  if (raw.includes('\n')) return undefined
  const quote = (/^["']/.exec(raw)?.[0] ?? '') as Cursor['quote']
  const dashes = /^ *(?:- +)*/.exec(before)?.[0] ?? ''
  const isAlone = lineStart + dashes.length >= start + found.scalar.start
  const rest = restOfLine(document, offset)
  const word = wordAtStart(rest, found.on, quote)
  const end = offset + word.length
  const hasColon = (found.on === 'key' || isAlone) && isColonNext(rest.slice(word.length))
  // nothing can be inserted before existing text or within a longer text
  if (!hasColon && !isEndNext(rest.slice(word.length))) return undefined
  return {
    on: found.on,
    path: found.path,
    typed: raw.slice(quote.length),
    range: { start: start + found.scalar.start - indent.length, end },
    quote,
    hasColon,
    layout: layoutIn(read, found.around) ?? (isAlone ? 'own-line' : 'after-key'),
    column: dashes.length,
    present: presentAround(placed, found, offset),
  }
}

interface Found {
  readonly on: 'key' | 'value'
  readonly path: Path
  readonly scalar: Range
  /** The mappings and lists around it, from the outside in. */
  readonly around: readonly Exclude<Node, { kind: 'scalar' }>[]
}

/** Whether a cursor is within braces or brackets; `undefined` where it is in neither. */
function layoutIn(read: string, around: Found['around']): 'flow-list' | 'flow-mapping' | undefined {
  if (!around.some(({ start }) => /[[{]/.test(read[start] ?? ''))) return undefined
  return around.at(-1)?.kind === 'sequence' ? 'flow-list' : 'flow-mapping'
}

/** The mark ends the last thing written, so it is found down the last branch. */
function findMark(node: Node, path: Path, around: Found['around']): Found | undefined {
  if (node.kind === 'scalar')
    return node.style !== 'block' && node.text.includes(mark) ? { on: 'value', path, scalar: node, around } : undefined
  const within = [...around, node]
  if (node.kind === 'sequence') {
    const last = node.items.at(-1)
    return last ? findMark(last, [...path, node.items.length - 1], within) : undefined
  }
  const last = node.entries.at(-1)
  if (!last) return undefined
  if (last.key.text.includes(mark)) {
    // `who:` at the cursor is a finished key whose value has not begun
    return last.key.text.includes(':') ? undefined : { on: 'key', path, scalar: last.key, around: within }
  }
  return last.value ? findMark(last.value, [...path, last.key.text], within) : undefined
}

function topLevelCursor(document: RolebookDocument, lineStart: number, offset: number): Cursor | undefined {
  const rest = restOfLine(document, offset)
  const word = wordAtStart(rest, 'key', '')
  const end = offset + word.length
  const hasColon = isColonNext(rest.slice(word.length))
  if (!hasColon && !isEndNext(rest.slice(word.length))) return undefined
  const entries = [...document.pieces].flatMap(({ piece, start }) =>
    piece.role !== 'item' && piece.node?.kind === 'mapping'
      ? piece.node.entries.map((entry) => ({ entry, start }))
      : [],
  )
  return {
    on: 'key',
    path: [],
    typed: document.slice(lineStart, offset),
    range: { start: lineStart, end },
    quote: '',
    hasColon,
    layout: 'own-line',
    column: 0,
    present: new Set(
      entries.flatMap(({ entry: { key }, start }) => (start + key.start === lineStart ? [] : [key.text])),
    ),
  }
}

/** Keys or items around the cursor: those before it as just parsed, those after it as the piece was read. */
function presentAround(
  { piece, start: placedAt }: PlacedPiece<unknown>,
  { on, path, around }: Found,
  offset: number,
): ReadonlySet<string> {
  const innermost = around.at(-1)
  const isItem = on === 'value' && typeof path.at(-1) === 'number'
  const whole = follow(piece.node, isItem ? path.slice(0, -1) : path)?.value
  const isApart = (base: number, { start, end }: Range) => base + end < offset || offset < base + start
  const texts = [innermost, whole].flatMap((node) => {
    // what comes before the cursor was parsed again; the mark tells it from what is being written
    const base = node === whole ? placedAt : Number.POSITIVE_INFINITY
    if (node?.kind === 'mapping' && !isItem)
      return node.entries.flatMap(({ key }) => (isApart(base, key) ? [key.text] : []))
    if (node?.kind !== 'sequence' || !isItem) return []
    return node.items.flatMap((item) => (item && isApart(base, item) ? textsOf(item) : []))
  })
  return new Set(texts.filter((text) => !text.includes(mark)))
}

/** An item, or what stands in it where it is a short mapping: `{ who: ben }`. */
function textsOf(item: Node): readonly string[] {
  if (item.kind === 'scalar') return [item.text]
  return item.kind === 'mapping'
    ? item.entries.flatMap(({ value }) => (value?.kind === 'scalar' ? [value.text] : []))
    : []
}

/** The line on which the last key of the top level begins before an offset. */
function startOfSection(text: string, offset: number): number {
  for (let line = text.lastIndexOf('\n', offset - 1); line !== -1; line = text.lastIndexOf('\n', line - 1))
    if (/[\w"']/.test(text[line + 1] ?? '')) return line + 1
  return 0
}

/** The beginning of the rest of the line that still belongs to the word being written. */
function wordAtStart(rest: string, on: Cursor['on'], quote: Cursor['quote']): string {
  const word =
    quote !== ''
      ? /^[\w./:+-]*["']?/.exec(rest)
      : on === 'key'
        ? /^[\w-]*/.exec(rest)
        : /^(?:[^\s,[\]{}:#"']|:(?=\S))*/.exec(rest)
  return word?.[0] ?? ''
}

function isColonNext(rest: string): boolean {
  return /^[ \t]*:(?=\s|$)/.test(rest)
}

/** Whether a value or key ends here: at the end of the line, or before a comment, a comma or a closing bracket. */
function isEndNext(rest: string): boolean {
  return /^\s*(?:$|#|[,\]}])/.test(rest)
}

function restOfLine(document: RolebookDocument, offset: number): string {
  const { start, text } = lineAround(document, offset)
  return text.slice(offset - start)
}
