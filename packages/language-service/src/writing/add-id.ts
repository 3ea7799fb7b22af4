import type { Edit, Path, RolebookDocument } from '@rolebook/model'
import { intoBrackets } from './add-entry.ts'
import { insert, lineBefore, lineEndAfter, newLineOf } from './layout.ts'

/**
 * The edit that adds an id at the end of an existing list, in brackets or on a line of its own; a single id becomes a
 * list of two. `undefined` where the layout would be a guess.
 */
export function addId(document: RolebookDocument, list: Path, id: string): Edit | undefined {
  const { text, rangeOf } = document
  const key = rangeOf(list, 'key')
  const range = rangeOf(list)
  if (!key || !range) return undefined
  if (range.start === key.start) {
    const colon = text.indexOf(':', key.end) + 1
    return insert(colon, ` [${id}]`)
  }
  if (text[range.start] === '[') return intoBrackets(text, range, id)
  const last = lastItem(document, list)
  if (!last) return { range, text: `[${text.slice(range.start, range.end)}, ${id}]` }
  const [dash] = /^ *- +$/.exec(lineBefore(text, last.start)) ?? []
  return dash === undefined ? undefined : insert(lineEndAfter(text, last.end), newLineOf(text) + dash + id)
}

function lastItem(
  { rangeOf }: RolebookDocument,
  list: Path,
): { readonly start: number; readonly end: number } | undefined {
  for (let index = 0; ; index += 1) if (!rangeOf([...list, index + 1])) return rangeOf([...list, index])
}
