import type { PieceReading, RolebookPiece, RolebookPieces } from './sections.ts'
import type { PlacedPiece, RowDifference } from './yaml/piece-row.ts'

/** A row of pieces, and where in it the entries stand. */
interface Indexed {
  readonly row: RolebookPieces
  /** By section and item the first piece of that key. */
  readonly firsts: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly repeated: readonly number[]
}

/**
 * The most pieces whose keys differ from the indexed ones that are searched one by one; with more, the index is made
 * anew.
 */
const mostStrangers = 64

/**
 * Where in a row of pieces the entries stand, by section and item. An index serves all rows that follow from the one it
 * was made of, until many of their keys differ.
 */
export class PieceIndex {
  readonly #indexed: Indexed
  readonly #row: RolebookPieces
  /** Where the keys of the row differ from those that were indexed. */
  readonly #strange: RowDifference

  private constructor(indexed: Indexed, row: RolebookPieces, strange: RowDifference) {
    this.#indexed = indexed
    this.#row = row
    this.#strange = strange
  }

  static of(row: RolebookPieces): PieceIndex {
    const firsts = new Map<string, Map<string, number>>()
    const repeated: number[] = []
    for (const [index, { section, item }] of row.pieces.entries()) {
      const items = firsts.get(section)
      if (!items) firsts.set(section, new Map([[item, index]]))
      else if (items.has(item)) repeated.push(index)
      else items.set(item, index)
    }
    const { length } = row
    return new PieceIndex({ row, firsts, repeated }, row, { from: length, until: length, untilNext: length })
  }

  /** The index of another row. */
  for(row: RolebookPieces): PieceIndex {
    if (row === this.#row) return this
    const strange = withOtherKeys(this.#indexed.row, row, this.#mayBeStrange(row))
    const { from, until, untilNext } = strange
    return Math.max(until, untilNext) - from > mostStrangers
      ? PieceIndex.of(row)
      : new PieceIndex(this.#indexed, row, strange)
  }

  /** Where the keys of another row may differ from those that were indexed. */
  #mayBeStrange(row: RolebookPieces): RowDifference {
    const { from, until, untilNext } = this.#strange
    const edited = this.#row.differenceTo(row)
    if (from === until && from === untilNext) return edited
    // the number of pieces at the end that are the same in both
    const behind = Math.min(this.#row.length - untilNext, this.#row.length - edited.until)
    return {
      from: Math.min(from, edited.from),
      until: this.#indexed.row.length - behind,
      untilNext: row.length - behind,
    }
  }

  /** The pieces in which an entry may stand, in the order of the row. */
  find(section: string, item: string): readonly PlacedPiece<PieceReading>[] {
    const { firsts, repeated } = this.#indexed
    const { from, until, untilNext } = this.#strange
    const items = firsts.get(section)
    const found: number[] = []
    for (const index of [items?.get(item), items?.get(''), firsts.get('')?.get(''), ...repeated]) {
      // a piece that was replaced is looked for among those that differ, if it is still there
      if (index === undefined || (index >= from && index < until)) continue
      found.push(index < from ? index : index + untilNext - until)
    }
    for (let index = from; index < untilNext; index += 1) found.push(index)
    return [...new Set(found)]
      .sort((one, other) => one - other)
      .flatMap((index) => {
        const placed = this.#row.at(index)
        return placed && mayHold(placed.piece, section, item) ? [placed] : []
      })
  }
}

/** Whether an entry may stand in a piece: its own, the head of its section, or one that belongs to no section. */
function mayHold(piece: RolebookPiece, section: string, item: string): boolean {
  return piece.section === '' || (piece.section === section && (piece.item === item || piece.item === ''))
}

/** Narrows the stretch in which the keys of two rows may differ down to where they do differ. */
function withOtherKeys(
  { pieces: before }: RolebookPieces,
  { pieces: next }: RolebookPieces,
  { from: first, until: last, untilNext: lastOfNext }: RowDifference,
): RowDifference {
  const isSame = (one: RolebookPiece | undefined, other: RolebookPiece | undefined) =>
    one === other || (one?.section === other?.section && one?.item === other?.item)
  let [from, until, untilNext] = [first, last, lastOfNext]
  while (from < Math.min(until, untilNext) && isSame(before[from], next[from])) from += 1
  while (until > from && untilNext > from && isSame(before[until - 1], next[untilNext - 1])) {
    until -= 1
    untilNext -= 1
  }
  return { from, until, untilNext }
}
