import type { PlainDate, Range, RolebookDocument } from '@rolebook/model'
import type { Edit } from '../finding.ts'

/** The part of an exception that is known before somebody fills it in. */
export interface Begun {
  readonly rule: string
  readonly about: string
  readonly from: PlainDate
}

/** Makes the edits that write such an exception into a file; none where the layout of the file leaves a doubt. */
export type WriteException = (begun: Begun) => readonly Edit[]

const nowhere: WriteException = () => []

/**
 * Where another exception goes: below the last item of the block list, into the empty list, or under a key at the end of
 * the file. A list in brackets, a section given twice and a file that is not cut into pieces are left alone.
 */
export function placeForException(document: RolebookDocument): WriteException {
  const { text, pieces, problems, wholeBecause } = document
  const sections = pieces.pieces.filter(({ section }) => section === 'exceptions')
  const isDamaged = problems.some(({ code, path }) => code === 'syntax' || path[0] === 'exceptions')
  if (wholeBecause !== undefined || sections.length > 1 || isDamaged) return nowhere
  const key = document.rangeOf(['exceptions'], 'key')
  if (!key) return atEndOf(document)
  const value = document.rangeOf(['exceptions'], 'value')
  if (!value || value.start === key.start) return insertAfterLine(text, key, '  ')
  if (/^\[ *\]$/.test(text.slice(value.start, value.end))) return intoEmptyList(text, value)
  return afterLastItem(document)
}

function atEndOf(document: RolebookDocument): WriteException {
  const { text } = document
  const marker = document.rangeOf(['rolebook'], 'key')
  // what follows the end of a document is not part of it
  if (!marker || /^(?:\.\.\.|---)(?:\s|$)/m.test(text.slice(marker.start))) return nowhere
  const end = text.length
  const newLine = newLineOf(text)
  const before = text === '' || text.endsWith('\n') ? '' : newLine
  return (begun) => [
    { range: { start: end, end }, text: `${before}exceptions:${newLine}${skeleton(begun, '  ', newLine)}${newLine}` },
  ]
}

function intoEmptyList(text: string, { start, end }: Range): WriteException {
  const space = text.slice(0, start).search(/ +$/)
  const removed: Edit = { range: { start: space < 0 ? start : space, end }, text: '' }
  const insert = insertAfterLine(text, { start, end }, '  ')
  return (begun) => {
    const [inserted] = insert(begun)
    if (!inserted) return []
    // a single edit where nothing lies between them, since edits must not touch
    return inserted.range.start === end ? [{ range: removed.range, text: inserted.text }] : [removed, inserted]
  }
}

function afterLastItem(document: RolebookDocument): WriteException {
  const { text } = document
  let last: Range | undefined
  for (let index = 0; ; index += 1) {
    const item = document.rangeOf(['exceptions', index])
    if (!item) break
    last = item
  }
  if (!last) return nowhere
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1
  const indent = /^( *)- +$/.exec(text.slice(lineStart, last.start))?.[1]
  if (indent === undefined) return nowhere
  const end = last.start + withoutWhatFollows(text.slice(last.start, last.end), indent.length).length
  return insertAfterLine(text, { start: last.start, end }, indent)
}

/**
 * The item without empty lines and comments at its end that are not indented below it: those belong to what comes next.
 */
function withoutWhatFollows(item: string, indent: number): string {
  const lines = item.trimEnd().split('\n')
  while (lines.length > 1 && /^ *(?:#|\r?$)/.test(lines.at(-1) ?? '') && (lines.at(-1) ?? '').search(/\S|$/) <= indent)
    lines.pop()
  return lines.join('\n').trimEnd()
}

/** Puts the exception below the line on which a range ends, behind its comment. */
function insertAfterLine(text: string, { end }: Range, indent: string): WriteException {
  const newLine = newLineOf(text)
  const lineEnd = text.indexOf('\n', end)
  let at = lineEnd < 0 ? text.length : lineEnd
  if (text[at - 1] === '\r') at -= 1
  return (begun) => [{ range: { start: at, end: at }, text: newLine + skeleton(begun, indent, newLine) }]
}

function skeleton({ rule, about, from }: Begun, indent: string, newLine: string): string {
  const lines = ['because:', 'compensated-by:', 'approved-by:', `from: ${from}`, 'until:']
  return [`${indent}- rule: ${rule}`, ...[`about: [${about}]`, ...lines].map((line) => `${indent}  ${line}`)].join(
    newLine,
  )
}

function newLineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
