import { onlyItem, type Shape } from '@rolebook/model'
import { writeText } from '../words/written-text.ts'
import type { Candidate } from './candidate.ts'
import type { Cursor } from './cursor.ts'

/**
 * The text that replaces the word at the cursor when a suggestion is accepted, with whatever its place needs around it:
 * a new line, a dash, brackets. `wanted` is the shape of the place.
 */
export function insertionOf(candidate: Candidate, cursor: Cursor, wanted: Shape<unknown>): string {
  if (candidate.snippet) return snippetInsertion(candidate.snippet, cursor, wanted)
  return candidate.keyOf
    ? keyInsertion(candidate.text, candidate.keyOf, cursor, wanted)
    : valueInsertion(candidate.text, cursor, wanted)
}

/** Whether a suggestion continues below its key, so that the space after the colon has to go. */
export function goesBelow({ keyOf, snippet }: Candidate, cursor: Cursor): boolean {
  return (keyOf !== undefined || snippet !== undefined) && isBehindKey(cursor)
}

function isBehindKey({ on, layout }: Cursor): boolean {
  return on === 'value' && layout === 'after-key'
}

/** Lines of their own, starting at the column of the cursor, or two columns after the key they belong to. */
function snippetInsertion(lines: readonly string[], cursor: Cursor, wanted: Shape<unknown>): string {
  const isBelow = isBehindKey(cursor)
  const dash = cursor.on === 'value' && wanted.form.is === 'list' ? '- ' : ''
  const newLine = `\n${' '.repeat(cursor.column + (isBelow ? 2 : 0))}`
  return `${isBelow ? newLine : ''}${dash}${lines.join(`${newLine}${' '.repeat(dash.length)}`)}`
}

function keyInsertion(key: string, shape: Shape<unknown>, cursor: Cursor, wanted: Shape<unknown>): string {
  const written = writeText(key, cursor.quote)
  const dash = cursor.on === 'value' && wanted.form.is === 'list' ? '- ' : ''
  if (cursor.hasColon) return written
  if (cursor.layout === 'flow-mapping' || cursor.layout === 'flow-list') {
    const opening = cursor.on === 'key' ? '' : dash && cursor.layout === 'flow-mapping' ? '[{ ' : '{ '
    return `${opening}${written}: `
  }
  const isBelow = isBehindKey(cursor)
  const column = cursor.column + (isBelow ? 2 : 0)
  const text = `${dash}${written}${afterKey(shape, column + dash.length)}`
  return isBelow ? `\n${' '.repeat(column)}${text}` : text
}

/** What follows a key in block style: a mapping or list on lines of its own, anything shorter on the same line. */
function afterKey(shape: Shape<unknown>, column: number): string {
  const below = `:\n${' '.repeat(column + 2)}`
  const { form } = shape
  if (form.is === 'map') return form.kind === 'language' ? ': ' : below
  if (form.is === 'record') return form.shorthand === undefined ? below : ': '
  return form.is === 'list' && !form.single && form.of.form.is === 'record' ? `${below}- ` : ': '
}

function valueInsertion(text: string, cursor: Cursor, wanted: Shape<unknown>): string {
  const written = writeText(text, cursor.quote)
  if (wanted.form.is !== 'list' || typeof cursor.path.at(-1) === 'number') return written
  if (cursor.layout === 'own-line') return `- ${written}`
  // a list of one may be written without brackets, but most lists grow; only the one of who is accountable never does
  const isOne = wanted !== onlyItem(wanted) && (cursor.path.at(-1) === 'accountable' || !isListOfIds(wanted))
  return isOne ? written : `[${written}]`
}

function isListOfIds({ form }: Shape<unknown>): boolean {
  return form.is === 'list' && (form.of.form.is === 'reference' || form.of.form.is === 'record')
}
