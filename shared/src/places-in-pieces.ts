import type { Reference } from './format/read.ts'
import type { PieceReading, RolebookPieces } from './sections.ts'
import type { Range } from './text/line-index.ts'
import { follow, type Node, type Part, type Path, pathToOffset } from './yaml/node.ts'
import type { PlacedPiece } from './yaml/piece-row.ts'

type Placed = PlacedPiece<PieceReading>

/** Where a part of the entry of a path stands, which is in one of the pieces `near` it; `undefined` where there is none. */
export function rangeIn(near: Iterable<Placed>, pieces: RolebookPieces, path: Path, part: Part): Range | undefined {
  for (const placed of near) {
    const found = follow(placed.piece.node, path)
    const range = found && rangeOfPart(found, part)
    if (!range) continue
    const items = path.length === 1 && part !== 'key' ? itemsAfter(pieces, placed) : undefined
    if (!items) return { start: placed.start + range.start, end: placed.start + range.end }
    return part === 'value' ? items : { start: placed.start + range.start, end: items.end }
  }
  return undefined
}

/** The ids that are written at a path or below it, which are in the pieces `near` it. */
export function referencesIn(near: Iterable<Placed>, path: Path): readonly Reference[] {
  const found: Reference[] = []
  for (const { piece } of near) {
    for (const reference of piece.reading.references)
      if (path.every((step, index) => reference.path[index] === step)) found.push(reference)
  }
  return found
}

/** The way to the innermost entry at an offset, and whether the offset is on its key. */
export function pathIn(pieces: RolebookPieces, offset: number): { readonly path: Path; readonly onKey: boolean } {
  const index = pieces.indexAt(offset)
  const placed = pieces.at(index)
  if (!placed) return { path: [], onKey: false }
  const { piece, start } = placed
  const found = pathToOffset(piece.node, offset - start)
  if (found.path.length > 0 || piece.role !== 'item' || !piece.node) return found
  // between two items an offset is still inside their section
  const neighbour = pieces.at(offset - start < piece.node.start ? index - 1 : index + 1)
  return neighbour?.piece.role === 'item' ? { path: [piece.section], onKey: false } : found
}

/** From the first to the last item of a section that was cut at its items. */
function itemsAfter(pieces: RolebookPieces, head: Placed): Range | undefined {
  let items: Range | undefined
  for (let index = pieces.indexAt(head.start) + 1; pieces.pieces[index]?.role === 'item'; index += 1) {
    const { node } = pieces.pieces[index] ?? {}
    const start = pieces.startOf(index)
    if (node) items = { start: items?.start ?? start + node.start, end: start + node.end }
  }
  return items
}

function rangeOfPart({ key, value }: { key?: Range; value: Node | null }, part: Part): Range | undefined {
  if (part === 'key') return key
  if (part === 'value') return value ?? key
  return key && { start: key.start, end: value?.end ?? key.end }
}
