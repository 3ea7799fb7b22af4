/** A place in a text: line and character from 0, characters counted in UTF-16 units, as LSP does. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** A stretch of text by offsets in UTF-16 units; `end` is the first offset after it. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Numbers that grow from each to the next. */
export type Ascending = ArrayLike<number>

/** Where lines begin, to turn offsets into positions and back. */
export interface LineIndex {
  readonly count: number
  /** The offset at which each line begins. */
  readonly starts: Ascending
  positionAt(offset: number): Position
  offsetAt(position: Position): number
}

/** What an edit left as it was: so many characters at the start of the text, and so many at its end. */
export interface Untouched {
  readonly atStart: number
  readonly atEnd: number
}

/** Indexes the lines of a text; `\n` and `\r\n` end a line. */
export function indexLines(text: string): LineIndex {
  return createIndex(text, Uint32Array.from([0].concat(lineStarts(text, 0, text.length))))
}

/** Indexes the lines of an edited text, given the index of the text before: looks only at what is new. */
export function reindexLines(
  text: string,
  { starts }: LineIndex,
  lengthBefore: number,
  { atStart, atEnd }: Untouched,
): LineIndex {
  // a line that begins right behind the untouched start may begin behind a character that is no more
  const kept = lastNotAfter(starts, atStart) + 1
  const movedFrom = lastNotAfter(starts, lengthBefore - atEnd) + 1
  const fresh = lineStarts(text, atStart, text.length - atEnd)
  const shift = text.length - lengthBefore
  // plain numbers in one block: half a megabyte less to collect at every key in a very large file
  const next = new Uint32Array(kept + fresh.length + starts.length - movedFrom)
  for (let index = 0; index < kept; index += 1) next[index] = starts[index] ?? 0
  next.set(fresh, kept)
  const behind = kept + fresh.length - movedFrom
  for (let index = movedFrom; index < starts.length; index += 1) next[behind + index] = (starts[index] ?? 0) + shift
  return createIndex(text, next)
}

/** Where lines begin whose line break stands from one offset to before another. */
function lineStarts(text: string, from: number, until: number): number[] {
  const starts: number[] = []
  for (let at = text.indexOf('\n', from); at !== -1 && at < until; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function createIndex(text: string, starts: Ascending): LineIndex {
  return {
    count: starts.length,
    starts,
    positionAt(offset) {
      const within = Math.max(0, Math.min(offset, text.length))
      const line = lastNotAfter(starts, within)
      return { line, character: within - (starts[line] ?? 0) }
    },
    offsetAt({ line, character }) {
      const start = starts[line]
      if (start === undefined) return line < 0 ? 0 : text.length
      const end = starts[line + 1] ?? text.length + 1
      return Math.max(start, Math.min(start + character, end - 1))
    },
  }
}

/** Index of the last of the ascending numbers that is not greater than the wanted one; 0 where all are greater. */
export function lastNotAfter(ascending: Ascending, wanted: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
