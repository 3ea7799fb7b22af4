import type { Node, Path, Range, RolebookDocument } from '@rolebook/model'

/** A value as written, with its path in the rolebook and its range in the text. */
export interface WrittenScalar {
  readonly text: string
  readonly path: Path
  readonly range: Range
}

/** The values that overlap a stretch of the text, in its order. The cost depends only on that stretch. */
export function* scalarsIn({ pieces }: RolebookDocument, within: Range): Iterable<WrittenScalar> {
  for (let index = pieces.indexAt(within.start); index < pieces.length; index += 1) {
    const placed = pieces.at(index)
    if (!placed || placed.start > within.end) return
    const { piece, start } = placed
    yield* scalarsOf(piece.node, [], start, within)
  }
}

function* scalarsOf(node: Node | null, path: Path, start: number, within: Range): Iterable<WrittenScalar> {
  if (!node || start + node.end < within.start || start + node.start > within.end) return
  if (node.kind === 'scalar') {
    yield { text: node.text, path, range: { start: start + node.start, end: start + node.end } }
    return
  }
  const below: readonly (readonly [string | number, Node | null])[] =
    node.kind === 'sequence'
      ? node.items.map((item, index) => [index, item])
      : node.entries.map(({ key, value }) => [key.text, value])
  for (const [step, child] of below) {
    // the value of an alias is written elsewhere
    if (child && child.start >= node.start && child.end <= node.end)
      yield* scalarsOf(child, [...path, step], start, within)
  }
}
