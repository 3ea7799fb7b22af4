import { lastStartingBefore, type Node, type Range, type RolebookDocument } from '@rolebook/model'

/** The word by which a comment silences what is found on the line below it. */
export const suppressionWord = 'rolebook-disable-next-line'

/** A comment that wants to silence findings: `# rolebook-disable-next-line hard-to-read: our staff know the word`. */
export interface SuppressionComment {
  readonly range: Range
  /** The rules it names, as written, each with its place. */
  readonly rules: readonly { readonly id: string; readonly range: Range }[]
  /** Why; without a reason it silences nothing. */
  readonly reason: string | undefined
  /** The line it is about, from 0: the next that is not such a comment itself. */
  readonly line: number
}

/** The suppression comments of a text, in its order. */
export function readSuppressions(document: RolebookDocument): readonly SuppressionComment[] {
  const { text } = document
  // nearly always there is none, and then this costs nothing at any size
  if (!text.includes(suppressionWord)) return []
  const found: SuppressionComment[] = []
  for (const match of text.matchAll(new RegExp(`#[ \\t]*${suppressionWord}(?![\\w-])([^\\r\\n]*)`, 'g'))) {
    const [whole, said = ''] = match
    const range = { start: match.index, end: match.index + whole.trimEnd().length }
    if (!isComment(document, range.start)) continue
    const line = document.lines.positionAt(range.start).line + 1
    found.push({ range, line, ...readSaid(said, match.index + whole.length - said.length) })
  }
  const lines = new Set(found.map(({ line }) => line - 1))
  return found.map((comment) => {
    let { line } = comment
    while (lines.has(line)) line += 1
    return { ...comment, line }
  })
}

/** Whether what stands at an offset is in the middle of somebody's text, in which a comment cannot begin. */
export function isInText({ pieces }: RolebookDocument, offset: number): boolean {
  const placed = pieces[lastStartingBefore(pieces, offset)]
  return placed !== undefined && isInScalar(placed.piece.node, offset - placed.start)
}

/** A number sign begins a comment only behind white space and outside of texts. */
function isComment(document: RolebookDocument, offset: number): boolean {
  return /(?:^|\s)$/.test(document.text.slice(Math.max(0, offset - 1), offset)) && !isInText(document, offset)
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
