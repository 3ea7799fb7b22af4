import type { Path, Range, RolebookDocument } from '@rolebook/model'
import type { Edit } from '../finding.ts'

/**
 * The edit that removes an entry from its mapping and nothing else: with its comma in braces, with its lines in a
 * block. `undefined` where it shares a line with something that would be lost, such as a comment.
 */
export function removeEntry({ text, rangeOf }: RolebookDocument, path: Path): Edit | undefined {
  return cutOut(text, rangeOf(path, 'entry'), rangeOf(path.slice(0, -1)), '')
}

/** The same for an item of a list, be it the only one and written without one: with the last item its key goes. */
export function removeItem(document: RolebookDocument, path: Path): Edit | undefined {
  const { text, rangeOf } = document
  if (typeof path.at(-1) !== 'number') return removeEntry(document, path)
  const list = path.slice(0, -1)
  return rangeOf([...list, 1]) ? cutOut(text, rangeOf(path), rangeOf(list), '-') : removeEntry(document, list)
}

/** `lead` is what stands before it on a line of its own. */
function cutOut(text: string, part: Range | undefined, around: Range | undefined, lead: '' | '-'): Edit | undefined {
  if (!part || !around) return undefined
  const { start, end } = part
  const [before, after] = [text.slice(around.start, start), text.slice(end, around.end)]
  if (/^[{[]/.test(before)) {
    const next = /^\s*,[ \t]*/.exec(after)
    if (next) return { range: { start, end: end + next[0].length }, text: '' }
    const last = /,?\s*$/.exec(before)?.[0].length ?? 0
    return { range: { start: start - last, end }, text: '' }
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))
  const endsLine = text[end - 1] === '\n'
  if (text.slice(lineStart, start).trim() !== lead || !(rest || endsLine)) return undefined
  return { range: { start: lineStart, end: endsLine ? end : end + (rest?.[0].length ?? 0) }, text: '' }
}
