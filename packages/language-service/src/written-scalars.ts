import { lastStartingBefore, type Node, type Path, type Range, type RolebookDocument } from '@rolebook/model'

/** A value as it is written, with its place in the rolebook and in the text. */
export interface WrittenScalar {
  readonly text: string
  readonly path: Path
  readonly range: Range
}

/** The values that stand at least in part in a stretch of the text, in its order. Costs what that stretch costs. */
export function* scalarsIn({ pieces }: RolebookDocument, within: Range): Iterable<WrittenScalar> {
  for (let index = lastStartingBefore(pieces, within.start); index < pieces.length; index += 1) {
    const placed = pieces[index]
    if (!placed || placed.start > within.end) return
    const { piece, start } = placed
    yield* scalarsOf(piece.node, [], start, within)
  }
}

function* scalarsOf(node: Node | null, path: Path, start: number, within: Range): Iterable<WrittenScalar> {
  if (!node || start + node.end < within.start || start + node.start > within.end) return
  if (node.kind === 'scalar')
    yield { text: node.text, path, range: { start: start + node.start, end: start + node.end } }
  else if (node.kind === 'sequence')
    for (const [index, item] of node.items.entries()) yield* scalarsOf(item, [...path, index], start, within)
  else for (const { key, value } of node.entries) yield* scalarsOf(value, [...path, key.text], start, within)
}
