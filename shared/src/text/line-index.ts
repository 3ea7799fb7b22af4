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
  positionAt(offset: number): Position
  offsetAt(position: Position): number
}

/** Indexes the lines of a text; `\n`, `\r\n` and `\r` end a line, as LSP has it. */
export function indexLines(text: string): LineIndex {
  return createIndex(text, [0, ...lineStartsIn(text)])
}

/** Where the lines of a text begin, except the first. */
export function lineStartsIn(text: string): readonly number[] {
  if (loneReturn.test(text))
    return Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: found, index }) => index + found.length)
  const starts: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const loneReturn = /\r(?!\n)/

function createIndex(text: string, starts: Ascending): LineIndex {
  return {
    count: starts.length,
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
