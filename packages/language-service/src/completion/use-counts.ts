import type { PieceReading, RolebookDocument, RolebookPieces } from '@rolebook/model'

/** How often each id is named in a document. The map is valid until another document is asked about. */
export type CountUses = (document: RolebookDocument) => ReadonlyMap<string, number>

/**
 * Makes a count that carries over from a document to the one after an edit, as long as somebody holds one of them, so
 * that it costs only what the edit touched. The result is always that of counting the whole document.
 */
export function createUseCounts(): CountUses {
  const kept = new WeakMap<object, { readonly pieces: RolebookPieces; readonly uses: Map<string, number> }>()
  return ({ lineage, pieces }) => {
    const before = kept.get(lineage)
    const uses = before?.uses ?? new Map<string, number>()
    const all = { from: 0, until: 0, untilNext: pieces.length }
    const { from, until, untilNext } = before?.pieces.differenceTo(pieces) ?? all
    for (let index = from; index < until; index += 1) count(before?.pieces.pieces[index]?.reading, -1, uses)
    for (let index = from; index < untilNext; index += 1) count(pieces.pieces[index]?.reading, 1, uses)
    kept.set(lineage, { pieces, uses })
    return uses
  }
}

function count(reading: PieceReading | undefined, step: 1 | -1, uses: Map<string, number>): void {
  for (const { id } of reading?.references ?? []) {
    const times = (uses.get(id) ?? 0) + step
    if (times === 0) uses.delete(id)
    else uses.set(id, times)
  }
}
