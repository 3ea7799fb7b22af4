import { type Edit, type Path, type Range, type RolebookDocument, rolebookShape } from '@rolebook/model'
import { endOfBlock, indentAt, insert, isParted, lineBefore, lineEndAfter, newLineOf } from './layout.ts'
import { afterColon, inBlock, inFlow, isFacts, type Value } from './value.ts'

/**
 * The edit that adds an entry at the end of a mapping, in the layout of its neighbours: in braces or a block, on one
 * line or several. `undefined` where there is no such mapping, or where the layout would be a guess.
 */
export function addEntry(document: RolebookDocument, mapping: Path, key: string, value: Value): Edit | undefined {
  if (mapping.length === 0) return addSection(document, key, (newLine) => sectionBody(value, newLine))
  const { text, rangeOf } = document
  const range = rangeOf(mapping)
  const own = rangeOf(mapping, 'key')
  if (!range) return undefined
  const newLine = newLineOf(text)
  if (own && range.start === own.start) {
    const indent = `${newLine}${indentAt(document, own.start)}  `
    return insert(lineEndAfter(text, own.end), indent + entry(key, value, indent, 'block'))
  }
  if (text[range.start] === '{') return intoBrackets(text, range, `${key}: ${inFlow(value)}`)
  const indent = newLine + indentAt(document, range.start)
  const last = lastEntryIn(text, range, indent.slice(newLine.length))
  const between = last.start !== range.start && isParted(text, last.start) ? newLine : ''
  return insert(endOfBlock(text, range), between + indent + entry(key, value, indent, last.style))
}

/** The edit that writes something before a closing bracket; `undefined` where it would land in a comment. */
export function intoBrackets(text: string, { start, end }: Range, written: string): Edit | undefined {
  const inside = text.slice(start + 1, end - 1).trimEnd()
  const at = start + 1 + inside.length
  const isEmpty = inside.trim() === ''
  if (isEmpty) {
    const space = text[start] === '{' ? ' ' : ''
    return { range: { start, end }, text: `${text[start]}${space}${written}${space}${text[end - 1]}` }
  }
  const outsideQuotes = lineBefore(text, at).replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, '')
  if (/\s#/.test(outsideQuotes)) return undefined
  return insert(at, inside.endsWith(',') ? ` ${written}` : `, ${written}`)
}

/** The edit that writes a new section, after the one that people usually write before it. */
export function addSection(
  document: RolebookDocument,
  section: string,
  bodyOf: (newLine: string) => string,
): Edit | undefined {
  const { text, rangeOf } = document
  if (rolebookShape.form.is !== 'record') return undefined
  const order = Object.keys(rolebookShape.form.fields)
  const before = order.slice(0, order.indexOf(section)).findLast((key) => rangeOf([key], 'key'))
  const range = before === undefined ? undefined : rangeOf([before], 'entry')
  if (!range) return undefined
  const newLine = newLineOf(text)
  const body = bodyOf(newLine)
  const between = body.startsWith(newLine) ? newLine : ''
  return insert(endOfBlock(text, range), `${between}${newLine}${section}:${body}`)
}

/** The body of a section, with its entries one below the other. */
function sectionBody(value: Value, newLine: string): string {
  if (!isFacts(value)) return afterColon(value, newLine)
  const indent = `${newLine}  `
  return Object.entries(value)
    .map(([key, item]) => indent + entry(key, item, indent, 'block'))
    .join('')
}

/** How the last entry of a block mapping is written, and where. */
function lastEntryIn(
  text: string,
  { start, end }: Range,
  indent: string,
): { readonly start: number; readonly style: 'block' | 'flow' } {
  let last = start
  for (const { index } of text.slice(start, end).matchAll(new RegExp(`(?<=\\n)${indent}(?=[^\\s#-])`, 'g')))
    last = start + index + indent.length
  const written = text.slice(last, end)
  return { start: last, style: /^[^\n]*?:\s*(?:#[^\n]*)?\r?\n/.test(written) ? 'block' : 'flow' }
}

function entry(key: string, value: Value, newLine: string, style: 'block' | 'flow'): string {
  if (isFacts(value) && style === 'block' && Object.keys(value).length > 0)
    return `${key}:${newLine}  ${inBlock(value, `${newLine}  `)}`
  return `${key}:${isFacts(value) ? ` ${inFlow(value)}` : afterColon(value, newLine)}`
}
