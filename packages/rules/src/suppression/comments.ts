import type { Node, Range, RolebookDocument, RolebookPiece } from '@rolebook/model'

/** The word by which a comment silences what is found on the line below it. */
export const suppressionWord = 'rolebook-disable-next-line'

/** A comment that wants to silence findings: `# rolebook-disable-next-line hard-to-read: our staff know the word`. */
export interface SuppressionComment {
  readonly range: Range
  /** The rules it names, as written, each with its place. */
  readonly rules: readonly { readonly id: string; readonly range: Range }[]
  /** Why; without a reason it silences nothing. */
  readonly reason: string | undefined
  /** The line it is about, from 0: the next line that is not such a comment itself. */
  readonly line: number
}

const comment = new RegExp(`#[ \\t]*${suppressionWord}(?![\\w-])([^\\r\\n]*)`, 'g')

/** The suppression comments of a text, in its order. */
export function readSuppressions(document: RolebookDocument): readonly SuppressionComment[] {
  const { pieces, lines } = document
  const found: SuppressionComment[] = []
  for (const index of pieces.remarkable) {
    const placed = pieces.at(index)
    if (!placed?.piece.reading.addressesUs) continue
    const { piece, start } = placed
    for (const match of piece.text.matchAll(comment)) {
      if (!isComment(piece, match.index)) continue
      const [whole, said = ''] = match
      const range = { start: start + match.index, end: start + match.index + whole.trimEnd().length }
      const line = lines.positionAt(range.start).line + 1
      found.push({ range, line, ...readSaid(said, start + match.index + whole.length - said.length) })
    }
  }
  const ownLines = new Set(found.map(({ line }) => line - 1))
  return found.map((comment) => {
    let { line } = comment
    while (ownLines.has(line)) line += 1
    return { ...comment, line }
  })
}

/** Whether an offset is inside a text value, where no comment can begin. */
export function isInText({ pieces }: RolebookDocument, offset: number): boolean {
  const placed = pieces.at(pieces.indexAt(offset))
  return placed !== undefined && isInScalar(placed.piece.node, offset - placed.start)
}

/** A number sign begins a comment only after white space and outside of text values. */
function isComment({ text, node }: RolebookPiece, offset: number): boolean {
  return /(?:^|\s)$/.test(text.slice(Math.max(0, offset - 1), offset)) && !isInScalar(node, offset)
}

function isInScalar(node: Node | null, offset: number): boolean {
  if (!node || offset < node.start || offset >= node.end) return false
  if (node.kind === 'scalar') return offset > node.start
  if (node.kind === 'sequence') return node.items.some((item) => isInScalar(item, offset))
  return node.entries.some(({ key, value }) => isInScalar(key, offset) || isInScalar(value, offset))
}

function readSaid(said: string, start: number): Pick<SuppressionComment, 'rules' | 'reason'> {
  const colon = said.indexOf(':')
  const named = colon < 0 ? said : said.slice(0, colon)
  const reason = colon < 0 ? '' : said.slice(colon + 1).trim()
  const rules = [...named.matchAll(/[^\s,][^,]*/g)].map(({ 0: id, index }) => {
    const written = id.trimEnd()
    return { id: written, range: { start: start + index, end: start + index + written.length } }
  })
  return { rules, reason: reason === '' ? undefined : reason }
}
