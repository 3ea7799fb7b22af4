import type { Path, Range, RolebookDocument } from '@rolebook/model'
import type { Edit } from '@rolebook/rules'
import { lineEndAfter } from '../writing/layout.ts'

/** The edit that replaces one id by another, keeping quotes; `undefined` where something else is written there. */
export function replaceId({ text, rangeOf }: RolebookDocument, path: Path, id: string, by: string): Edit | undefined {
  const range = rangeOf(path)
  const written = range && text.slice(range.start, range.end)
  if (!range || written === undefined) return undefined
  if (written === id) return { range, text: by }
  return /^(["']).*\1$/.test(written) && written.slice(1, -1) === id
    ? { range: { start: range.start + 1, end: range.end - 1 }, text: by }
    : undefined
}

/**
 * The edits that remove an id from a list, with its line where it has one of its own; an only item leaves an empty
 * list. `undefined` where the edit would be a guess.
 */
export function removeItem(document: RolebookDocument, path: Path): readonly Edit[] | undefined {
  const { text, rangeOf } = document
  const item = rangeOf(path)
  const listPath = path.slice(0, -1)
  if (!item) return undefined
  if (typeof path.at(-1) !== 'number') return [{ range: item, text: '[]' }]
  const list = rangeOf(listPath)
  if (!list) return undefined
  if (text[list.start] === '[') return [removeBetweenCommas(text, item)]
  const line = removeLine(text, item, /^ *- +$/)
  if (!line) return undefined
  if (rangeOf([...listPath, 1])) return [line]
  const key = rangeOf(listPath, 'key')
  if (!key) return undefined
  const colon = text.indexOf(':', key.end) + 1
  // at the end of a file the line is removed with the line break before it, and so may begin right here
  if (line.range.start === colon) return [{ range: line.range, text: ' []' }]
  return [{ range: { start: colon, end: colon }, text: ' []' }, line]
}

/** The edit that removes an entry from a mapping, with its line where it has one of its own. */
export function removeEntry({ text, rangeOf }: RolebookDocument, path: Path): Edit | undefined {
  const entry = rangeOf(path, 'entry')
  const mapping = rangeOf(path.slice(0, -1))
  if (!entry || !mapping) return undefined
  return text[mapping.start] === '{' ? removeBetweenCommas(text, entry) : removeLine(text, entry, /^ *$/)
}

function removeBetweenCommas(text: string, { start, end }: Range): Edit {
  const before = text.slice(0, start).trimEnd()
  const line = before.slice(before.lastIndexOf('\n') + 1)
  // a comma at the end of a comment separates nothing
  if (before.endsWith(',') && !line.includes('#')) return { range: { start: before.length - 1, end }, text: '' }
  // the space before a comment stays, because without it the comment would not be one
  const after = /^\s*,(?: *(?!#|\s))?/.exec(text.slice(end))
  return { range: { start, end: end + (after?.[0].length ?? 0) }, text: '' }
}

function removeLine(text: string, { start, end }: Range, before: RegExp): Edit | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = lineEndAfter(text, end)
  if (!before.test(text.slice(lineStart, start)) || !/^\s*(?:#.*)?$/.test(text.slice(end, lineEnd))) return undefined
  const next = text.indexOf('\n', lineEnd)
  if (next !== -1) return { range: { start: lineStart, end: next + 1 }, text: '' }
  // the last line of a file is removed with the line break before it
  const breakBefore = text.slice(0, lineStart).replace(/\r?\n$/, '').length
  return { range: { start: breakBefore, end: text.length }, text: '' }
}
