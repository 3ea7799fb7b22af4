import type { PieceReading } from './sections.ts'
import type { Range } from './text/line-index.ts'
import type { PlacedPiece } from './yaml/piece.ts'

type Placed = PlacedPiece<PieceReading>

/** Where in a row of pieces the entries stand, by section and item. Holds for every row that is made of the same keys. */
export interface PieceIndex {
  /** The pieces in which an entry may stand, the likeliest first, out of a row that the index holds for. */
  find(pieces: readonly Placed[], section: string, item: string): Iterable<Placed>
}

/** Indexes a row of pieces. */
export function indexPieces(pieces: readonly Placed[]): PieceIndex {
  const firsts = new Map<string, Map<string, number>>()
  const repeated: number[] = []
  for (const [index, { piece }] of pieces.entries()) {
    const { section, item } = piece
    const items = firsts.get(section)
    if (!items) firsts.set(section, new Map([[item, index]]))
    else if (items.has(item)) repeated.push(index)
    else items.set(item, index)
  }
  return {
    *find(row, section, item) {
      const items = firsts.get(section)
      for (const index of [items?.get(item), items?.get(''), firsts.get('')?.get('')]) {
        const first = index === undefined ? undefined : row[index]
        if (first) yield first
      }
      for (const index of repeated) {
        const again = row[index]
        if (again?.piece.section === section) yield again
      }
    },
  }
}

/** Whether an index of one row of pieces holds for another: the same keys stand in the same order. */
export function haveSameKeys(one: readonly Placed[], other: readonly Placed[]): boolean {
  return one.length === other.length && one.every(({ piece }, index) => isSameKey(piece, other[index]?.piece))
}

function isSameKey(one: Placed['piece'], other: Placed['piece'] | undefined): boolean {
  return one === other || (one.section === other?.section && one.item === other.item)
}

/** From the first to the last item of a section that was cut at its items. */
export function itemsAfter(pieces: readonly Placed[], head: Placed): Range | undefined {
  const first = pieces.indexOf(head) + 1
  let items: Range | undefined
  for (let index = first; pieces[index]?.cut.role === 'item'; index += 1) {
    const { piece, start } = pieces[index] as Placed
    if (piece.node) items = { start: items?.start ?? start + piece.node.start, end: start + piece.node.end }
  }
  return items
}
