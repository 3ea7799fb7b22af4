import { type Ascending, type LineIndex, lastNotAfter } from '../text/line-index.ts'
import type { Piece } from './piece.ts'

/** A piece with the offset at which it begins. */
export interface PlacedPiece<Reading> {
  readonly piece: Piece<Reading>
  readonly start: number
}

/** Where two rows differ: they are the same before `from`, and behind `until` of the one and `untilNext` of the other. */
export interface RowDifference {
  readonly from: number
  readonly until: number
  readonly untilNext: number
}

/**
 * The pieces of a text in their order; together they are all of it. Where one begins, and how many lines stand before it,
 * is kept beside them as plain numbers: an edit moves the numbers behind it and touches no piece but those that it is in.
 */
export class PieceRow<Reading> implements Iterable<PlacedPiece<Reading>> {
  readonly pieces: readonly Piece<Reading>[]
  /** The indices of those in which there is something to look at in every document: problems, anchors, comments to us. */
  readonly remarkable: readonly number[]
  /** Where each piece begins, and finally where the text ends. */
  readonly #starts: Uint32Array
  /** How many line breaks come before each piece, and finally their total. */
  readonly #breaks: Uint32Array
  /** The index of the piece at which each file begins. */
  readonly #files: Ascending
  /** Identifies this row for the rows made from it, without keeping it in memory. */
  readonly #mark = {}
  #origin: { readonly mark: object; readonly difference: RowDifference } | undefined

  private constructor(
    pieces: readonly Piece<Reading>[],
    remarkable: readonly number[],
    starts: Uint32Array,
    breaks: Uint32Array,
    files: Ascending,
  ) {
    this.pieces = pieces
    this.remarkable = remarkable
    this.#starts = starts
    this.#breaks = breaks
    this.#files = files
  }

  /** Makes a row. Where the pieces come from several files, `files` says at which piece each file begins. */
  static of<Reading>(pieces: readonly Piece<Reading>[], files: Ascending = [0]): PieceRow<Reading> {
    const starts = new Uint32Array(pieces.length + 1)
    const breaks = new Uint32Array(pieces.length + 1)
    const remarkable: number[] = []
    for (const [index, piece] of pieces.entries()) {
      starts[index + 1] = (starts[index] ?? 0) + piece.text.length
      breaks[index + 1] = (breaks[index] ?? 0) + piece.lineStarts.length
      if (piece.isRemarkable) remarkable.push(index)
    }
    return new PieceRow(pieces, remarkable, starts, breaks, files)
  }

  /** The row with `fresh` pieces in place of those from `from` up to `until`. */
  splice(from: number, until: number, fresh: readonly Piece<Reading>[]): PieceRow<Reading> {
    const middle = PieceRow.of(fresh)
    const more = fresh.length - (until - from)
    const next = new PieceRow(
      splicePieces(this.pieces, from, until, fresh),
      [
        ...this.remarkable.filter((index) => index < from),
        ...middle.remarkable.map((index) => from + index),
        ...this.remarkable.filter((index) => index >= until).map((index) => index + more),
      ],
      spliceSums(this.#starts, from, until, middle.#starts),
      spliceSums(this.#breaks, from, until, middle.#breaks),
      this.#files,
    )
    next.#origin = { mark: this.#mark, difference: { from, until, untilNext: from + fresh.length } }
    return next
  }

  get length(): number {
    return this.pieces.length
  }

  get textLength(): number {
    return this.#starts[this.length] ?? 0
  }

  *[Symbol.iterator](): Iterator<PlacedPiece<Reading>> {
    for (const [index, piece] of this.pieces.entries()) yield { piece, start: this.startOf(index) }
  }

  at(index: number): PlacedPiece<Reading> | undefined {
    const piece = this.pieces[index]
    return piece && { piece, start: this.startOf(index) }
  }

  /** Where a piece begins; behind the last, where the text ends. */
  startOf(index: number): number {
    return this.#starts[Math.min(index, this.length)] ?? 0
  }

  /** Index of the piece in which an offset stands; the last one where the text is over. */
  indexAt(offset: number): number {
    return Math.min(lastNotAfter(this.#starts, offset), Math.max(0, this.length - 1))
  }

  /** Which of several files a piece stands in, counted from 0. */
  fileOf(index: number): number {
    return lastNotAfter(this.#files, index)
  }

  /** The text from one offset to before another, put together of the pieces in which it stands. */
  slice(start: number, end: number): string {
    if (start >= end) return ''
    const [first, last] = [this.indexAt(start), this.indexAt(end)]
    const whole = this.pieces.slice(first, last + 1).map(({ text }) => text)
    const from = this.startOf(first)
    return whole.join('').slice(start - from, end - from)
  }

  /**
   * How another row differs from this one, by the identity of pieces. Already known where it was spliced from this one.
   */
  differenceTo(row: PieceRow<Reading>): RowDifference {
    if (row.#origin?.mark === this.#mark) return row.#origin.difference
    const [before, next] = [this.pieces, row.pieces]
    const shorter = Math.min(before.length, next.length)
    let from = 0
    while (from < shorter && before[from] === next[from]) from += 1
    let same = 0
    while (same < shorter - from && before[before.length - 1 - same] === next[next.length - 1 - same]) same += 1
    return { from, until: before.length - same, untilNext: next.length - same }
  }

  /** The lines of the text, found by the pieces in which they stand. */
  get lines(): LineIndex {
    return {
      count: (this.#breaks[this.length] ?? 0) + 1,
      positionAt: (offset) => {
        const within = Math.max(0, Math.min(offset, this.textLength))
        const index = this.indexAt(within)
        const start = this.startOf(index)
        const { lineStarts = [] } = this.pieces[index] ?? {}
        const local = lastNotAfter(lineStarts, within - start)
        const breaks = (lineStarts[local] ?? Number.POSITIVE_INFINITY) <= within - start ? local + 1 : 0
        const line = (this.#breaks[index] ?? 0) + breaks
        return { line, character: within - this.#startOfLine(line) }
      },
      offsetAt: ({ line, character }) => {
        if (line < 0) return 0
        if (line > (this.#breaks[this.length] ?? 0)) return this.textLength
        const start = this.#startOfLine(line)
        const isLast = line === this.#breaks[this.length]
        const end = isLast ? this.textLength + 1 : this.#startOfLine(line + 1)
        return Math.max(start, Math.min(start + character, end - 1))
      },
    }
  }

  /** Where a line begins: behind the line break of that number. */
  #startOfLine(line: number): number {
    if (line === 0) return 0
    const index = lastNotAfter(this.#breaks, line - 1)
    return this.startOf(index) + (this.pieces[index]?.lineStarts[line - 1 - (this.#breaks[index] ?? 0)] ?? 0)
  }
}

function splicePieces<Item>(
  pieces: readonly Item[],
  from: number,
  until: number,
  fresh: readonly Item[],
): readonly Item[] {
  if (fresh.length !== until - from) return pieces.slice(0, from).concat(fresh, pieces.slice(until))
  // nearly every keystroke leaves as many as there were
  const next = pieces.slice()
  for (const [index, piece] of fresh.entries()) next[from + index] = piece
  return next
}

/** Running sums, with those of other numbers in place of the ones from `from` up to `until`. */
function spliceSums(sums: Uint32Array, from: number, until: number, middle: Uint32Array): Uint32Array {
  const fresh = middle.length - 1
  const next = new Uint32Array(sums.length + fresh - (until - from))
  next.set(sums.subarray(0, from + 1))
  const base = sums[from] ?? 0
  for (let index = 1; index <= fresh; index += 1) next[from + index] = base + (middle[index] ?? 0)
  const shift = base + (middle[fresh] ?? 0) - (sums[until] ?? 0)
  const moved = from + fresh - until
  for (let index = until + 1; index < sums.length; index += 1) next[index + moved] = (sums[index] ?? 0) + shift
  return next
}
