import type { Node, RolebookDocument } from '@rolebook/model'
import type { FoldingRange } from 'vscode-languageserver-types'

/** What can be folded away: sections, items, lists and texts of several lines, and comments that fill several lines. */
export function foldingRanges(document: RolebookDocument): FoldingRange[] {
  if (document.pieces.length === 0) return []
  const { pieces, lines } = document
  const lastLines = linesWithContent(document)
  const ranges = new Map<number, FoldingRange>()
  const lineOf = (offset: number) => lines.positionAt(offset).line
  const add = (from: number, until: number) => {
    const [startLine, endLine] = [lineOf(from), lastLines(lineOf(until))]
    const known = ranges.get(startLine)
    if (endLine > startLine && (known?.endLine ?? startLine) < endLine) ranges.set(startLine, { startLine, endLine })
  }
  const walk = (node: Node | null, start: number): void => {
    if (node?.kind === 'mapping')
      for (const { key, value } of node.entries) {
        // the content of an anchor is in another place than its alias
        if (!value || value.start < key.start) continue
        if (key.start >= 0) add(start + key.start, start + value.end)
        walk(value, start)
      }
    else if (node?.kind === 'sequence')
      for (const item of node.items) {
        if (!item) continue
        add(start + item.start, start + item.end)
        walk(item, start)
      }
  }
  let head: number | undefined
  for (const { piece, start } of pieces) {
    walk(piece.node, start)
    if (piece.role !== 'item') head = piece.node?.kind === 'mapping' ? piece.node.entries[0]?.key.start : undefined
    if (piece.role !== 'item' && head !== undefined) head += start
    if (piece.role === 'item' && head !== undefined && piece.node) add(head, start + piece.node.end)
  }
  return [...ranges.values(), ...comments(document)].sort((one, other) => one.startLine - other.startLine)
}

/** Finds the last line with content at or above a line: empty lines and comments at the end are not folded. */
function linesWithContent({ lines, slice }: RolebookDocument): (line: number) => number {
  const startOf = (line: number) => lines.offsetAt({ line, character: 0 })
  const isWithout = (line: number) =>
    /^[ \t]*(?:#.*)?\r?$/.test(slice(startOf(line), startOf(line + 1)).replace(/\n$/, ''))
  return (line) => {
    let last = line
    while (last > 0 && isWithout(last)) last -= 1
    return last
  }
}

function comments({ text, lines }: RolebookDocument): readonly FoldingRange[] {
  // almost no line of a large file is a comment, so only lines that look like one are examined
  const found: FoldingRange[] = []
  for (const { 0: block, index } of text.matchAll(/^[ \t]*#.*(?:\r?\n[ \t]*#.*)+/gm)) {
    const startLine = lines.positionAt(index).line
    found.push({ startLine, endLine: startLine + block.split('\n').length - 1, kind: 'comment' })
  }
  return found
}
