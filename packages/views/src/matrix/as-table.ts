import type { Matrix, MatrixRow } from '@rolebook/language-service'
import { initialOf } from './typed-letters.ts'

/** Rows as a table for a spreadsheet: cells parted by tabs, a line for each responsibility. */
export function writeTable({ columns }: Matrix, rows: readonly MatrixRow[]): string {
  const head = ['', '', ...columns.map(({ title }) => title)]
  const body = rows.map(({ id, text, cells }) => [
    id,
    text,
    ...columns.map((column) => (cells[column.id]?.letters ?? []).map(initialOf).join('/')),
  ])
  return `${[head, ...body].map((line) => line.map(onOneLine).join('\t')).join('\n')}\n`
}

function onOneLine(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  // text that begins like a formula would be executed by the spreadsheet
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain
}
