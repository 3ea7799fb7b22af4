import type { Node, Range, RolebookDocument } from '@rolebook/model'
import type { SelectionRange } from 'vscode-languageserver-types'
import { toLspRange } from './place/lsp-range.ts'

/**
 * What an expanding selection covers, step by step, from an offset on: the value, its container, the item, the section,
 * everything.
 */
export function selectionRangeAt(document: RolebookDocument, offset: number): SelectionRange {
  const all: SelectionRange = { range: toLspRange(document, { start: 0, end: document.textLength }) }
  return rangesAround(document, offset).reduce((parent, range): SelectionRange => {
    const next = toLspRange(document, range)
    return isSame(next, parent.range) ? parent : { range: next, parent }
  }, all)
}

/** From the widest to the narrowest. */
function rangesAround(document: RolebookDocument, offset: number): readonly Range[] {
  const { pieces, text } = document
  const placed = pieces.at(pieces.indexAt(offset))
  if (!placed) return []
  const { piece, start } = placed
  const section = piece.role === 'item' ? document.rangeOf([piece.section], 'entry') : undefined
  const inside = [...around(piece.node, offset - start)].map((range) => ({
    start: start + range.start,
    end: start + range.end,
  }))
  const narrowest = inside.at(-1)
  return [...(section ? [section] : []), ...inside, ...(narrowest ? withinQuotes(text, narrowest, offset) : [])]
}

function* around(node: Node | null, offset: number): Iterable<Range> {
  if (node?.kind === 'mapping')
    for (const { key, value } of node.entries) {
      const entry = { start: key.start, end: Math.max(key.end, value?.end ?? key.end) }
      if (key.start < 0) return yield* around(value, offset)
      if (!contains(entry, offset)) continue
      yield entry
      if (contains(key, offset)) yield key
      else if (value && contains(value, offset)) {
        yield value
        yield* around(value, offset)
      }
      return
    }
  if (node?.kind === 'sequence')
    for (const item of node.items) {
      if (!item || !contains(item, offset)) continue
      yield item
      return yield* around(item, offset)
    }
}

/** The text between quotes, and the word in a text of several. */
function withinQuotes(text: string, { start, end }: Range, offset: number): readonly Range[] {
  const isQuoted = /["']/.test(text[start] ?? '') && text[end - 1] === text[start]
  const inner = isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
  const before = /[\p{Letter}\p{Number}]*$/u.exec(text.slice(inner.start, offset))?.[0] ?? ''
  const after = /^[\p{Letter}\p{Number}]*/u.exec(text.slice(offset, inner.end))?.[0] ?? ''
  const word = { start: offset - before.length, end: offset + after.length }
  return [...(isQuoted ? [inner] : []), ...(word.end > word.start && offset >= inner.start ? [word] : [])]
}

function contains({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end
}

function isSame(one: SelectionRange['range'], other: SelectionRange['range']): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  )
}
