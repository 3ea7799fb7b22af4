import type { Path, RolebookDocument } from '@rolebook/model'
import type { Edit } from '../finding.ts'

/**
 * The edit that removes an entry from its mapping and nothing else: with its comma in braces, with its lines in a
 * block. `undefined` where it shares a line with something that would be lost, such as a comment.
 */
export function removeEntry({ text, rangeOf }: RolebookDocument, path: Path): Edit | undefined {
  const entry = rangeOf(path, 'entry')
  const mapping = rangeOf(path.slice(0, -1))
  if (!entry || !mapping) return undefined
  const { start, end } = entry
  const [before, after] = [text.slice(mapping.start, start), text.slice(end, mapping.end)]
  if (before.startsWith('{')) {
    const next = /^\s*,[ \t]*/.exec(after)
    if (next) return { range: { start, end: end + next[0].length }, text: '' }
    const last = /,?\s*$/.exec(before)?.[0].length ?? 0
    return { range: { start: start - last, end }, text: '' }
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))
  const endsLine = text[end - 1] === '\n'
  if (text.slice(lineStart, start).trim() !== '' || !(rest || endsLine)) return undefined
  return { range: { start: lineStart, end: endsLine ? end : end + (rest?.[0].length ?? 0) }, text: '' }
}
