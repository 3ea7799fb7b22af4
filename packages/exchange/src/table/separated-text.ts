import { withoutInvisible } from './without-invisible.ts'

/** A table as a spreadsheet would show it: rows from the top, blank ones included, so that row numbers match. */
export interface Table {
  readonly rows: readonly Row[]
  /** Cells whose opening quote is never closed; they were read up to the end of their line. */
  readonly openQuotes: readonly Cell[]
}

export interface Row {
  /** Counted from 1, as in spreadsheets; line breaks within a cell do not start a new row. */
  readonly number: number
  readonly cells: readonly string[]
}

/** A place in the table, both from 1. */
export interface Cell {
  readonly row: number
  readonly column: number
}

export type Separator = ',' | ';' | '\t' | '|'
const separators: readonly Separator[] = [',', ';', '\t', '|']

/**
 * Reads comma, semicolon, tab or bar separated text with quotes as in RFC 4180; rows may be ragged. White space inside a
 * cell is folded to single spaces. The separator is the one under which most cells satisfy `isTypical`.
 */
export function readSeparatedText(text: string, isTypical: (cell: string) => boolean): Table {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  // Excel writes and obeys a first line that names the separator
  const named = /^sep=([,;\t|])\r?\n/.exec(body)
  const start = named?.[0].length ?? 0
  const separator = separators.find((known) => known === named?.[1]) ?? likelySeparator(body, isTypical)
  const table = split(body.slice(start), separator)
  return start === 0 ? table : numberFrom(table, 2)
}

/** The letters spreadsheets give a column: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

/** The name of a cell in a spreadsheet: `C7`. */
export function cellName({ row, column }: Cell): string {
  return `${columnName(column)}${row}`
}

function likelySeparator(text: string, isTypical: (cell: string) => boolean): Separator {
  // the beginning of a table is enough to tell, so that a file of megabytes is not read four times
  const sample = text.slice(0, 32_768)
  let best: Separator = ','
  let most = 0
  for (const separator of separators) {
    const typical = split(sample, separator).rows.reduce((sum, { cells }) => sum + cells.filter(isTypical).length, 0)
    if (typical > most) {
      most = typical
      best = separator
    }
  }
  return best
}

function split(text: string, separator: Separator): Table {
  const rows: Row[] = []
  const openQuotes: Cell[] = []
  let cells: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = separator === '|' ? plainCell(text, at, separator) : cellAt(text, at, separator)
    if (cell.open) openQuotes.push({ row: rows.length + 1, column: cells.length + 1 })
    cells.push(withoutInvisible(cell.text).replace(/\s+/g, ' ').trim())
    at = cell.end
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      cells.push('')
    }
    rows.push({ number: rows.length + 1, cells: separator === '|' ? withoutFrame(cells) : cells })
    cells = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return { rows, openQuotes }
}

interface ReadCell {
  readonly text: string
  /** Offset of the separator or line end after it. */
  readonly end: number
  readonly open?: true
}

function cellAt(text: string, start: number, separator: Separator): ReadCell {
  let quote = start
  while (text[quote] === ' ') quote += 1
  if (text[quote] !== '"') return plainCell(text, start, separator)
  let value = ''
  for (let at = quote + 1; ; ) {
    const closing = text.indexOf('"', at)
    if (closing === -1) return { ...plainCell(text, quote + 1, separator), open: true }
    value += text.slice(at, closing)
    if (text[closing + 1] !== '"') {
      // some programs write text after the closing quote; it belongs to the cell
      const rest = plainCell(text, closing + 1, separator)
      return { text: value + rest.text, end: rest.end }
    }
    value += '"'
    at = closing + 2
  }
}

function plainCell(text: string, start: number, separator: Separator): ReadCell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { text: text.slice(start, end), end }
}

/** A Markdown row without the bars at its ends, and the rule under its heading as a blank row. */
function withoutFrame(cells: readonly string[]): readonly string[] {
  const inner = cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' ? -1 : undefined)
  return inner.every((cell) => /^:?-+:?$/.test(cell)) ? [] : inner
}

function numberFrom({ rows, openQuotes }: Table, first: number): Table {
  const shift = first - 1
  return {
    rows: rows.map(({ number, cells }) => ({ number: number + shift, cells })),
    openQuotes: openQuotes.map(({ row, column }) => ({ row: row + shift, column })),
  }
}
