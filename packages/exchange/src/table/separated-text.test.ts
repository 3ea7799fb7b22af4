import { describe, expect, it } from 'vitest'
import { cellName, readSeparatedText } from './separated-text.ts'

const read = (text: string) => readSeparatedText(text, (cell) => /^[RACI]$/.test(cell))
const cells = (text: string) => read(text).rows.map((row) => row.cells)

describe('a table of separated text', () => {
  it.each([
    ['commas', 'Task,Boss\nDo,R'],
    ['semicolons', 'Task;Boss\nDo;R'],
    ['tabs', 'Task\tBoss\nDo\tR'],
    ['Markdown', '| Task | Boss |\n| --- | :-: |\n| Do | R |'],
    ['a byte order mark and Windows line ends', '\uFEFFTask,Boss\r\nDo,R\r\n'],
    ['line ends of old Macs', 'Task,Boss\rDo,R\r'],
  ])('is read with %s', (_, text) => {
    expect(cells(text).filter((row) => row.length > 0)).toEqual([
      ['Task', 'Boss'],
      ['Do', 'R'],
    ])
  })

  it('takes the separator that makes cells of letters, not the one that is frequent', () => {
    expect(cells('Task, if any; Boss\nDo this, that, and those;R')).toEqual([
      ['Task, if any', 'Boss'],
      ['Do this, that, and those', 'R'],
    ])
  })

  it('obeys the line by which Excel names the separator, and counts it as a row', () => {
    const { rows } = read('sep=;\r\nTask;Boss\r\nA,B;R')
    expect(rows).toEqual([
      { number: 2, cells: ['Task', 'Boss'] },
      { number: 3, cells: ['A,B', 'R'] },
    ])
  })

  it('keeps separators, quotes and line breaks inside quotes, and the row numbers of the spreadsheet', () => {
    const { rows } = read('Task,Boss\n"Plan, do\nand ""check""",R\n\nAct,A')
    expect(rows).toEqual([
      { number: 1, cells: ['Task', 'Boss'] },
      { number: 2, cells: ['Plan, do and "check"', 'R'] },
      { number: 3, cells: [''] },
      { number: 4, cells: ['Act', 'A'] },
    ])
  })

  it('leaves rows as ragged as they are', () => {
    expect(cells('Task,Boss,Staff\nDo,R\nAct,A,I,extra,')).toEqual([
      ['Task', 'Boss', 'Staff'],
      ['Do', 'R'],
      ['Act', 'A', 'I', 'extra', ''],
    ])
  })

  it('ends a cell whose quote is never closed with its line, and says where it is', () => {
    const { rows, openQuotes } = read('Task,Boss\nDo,R\n"Act,A\nRest,I')
    expect(rows.map((row) => row.cells)).toEqual([
      ['Task', 'Boss'],
      ['Do', 'R'],
      ['Act', 'A'],
      ['Rest', 'I'],
    ])
    expect(openQuotes.map(cellName)).toEqual(['A3'])
  })

  it('may be empty', () => {
    expect(read('').rows).toEqual([])
  })
})

describe('the name of a cell', () => {
  it('is the one of spreadsheets', () => {
    expect([1, 26, 27, 52, 703].map((column) => cellName({ row: 7, column }))).toEqual([
      'A7',
      'Z7',
      'AA7',
      'AZ7',
      'AAA7',
    ])
  })
})
