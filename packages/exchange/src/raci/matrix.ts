import { fold, type Letter } from '@rolebook/model'
import type { Cell, Row, Table } from '../table/separated-text.ts'
import { type FoundLegend, findLegend } from './legend.ts'
import { isLetterCell, type Legend, readLetters } from './letters.ts'

/** A RACI table as understood: who has which letter for which activity, and every cell that was not used. */
export interface Matrix {
  readonly roles: readonly Heading[]
  readonly activities: readonly Activity[]
  readonly legend: FoundLegend
  /** Whether roles are in the rows and activities in the columns. */
  readonly turned: boolean
  readonly unused: readonly Unused[]
}

/** A text that names a role or an activity, and the cell it stands in. */
export interface Heading extends Cell {
  readonly text: string
}

export interface Activity extends Heading {
  readonly letters: Readonly<Record<Letter, readonly Heading[]>>
  /** Clauses and controls, from a column that has nothing else. */
  readonly covers: readonly string[]
}

/** Something in the table that is not imported. */
export interface Unused {
  readonly why: 'above' | 'section' | 'column' | 'letter' | 'no-activity' | 'no-role' | 'reference'
  readonly row: number
  readonly column: number | undefined
  readonly text: string
}

const roleWord = /\b(?:roles?|rollen?|functions?|funktion(?:en)?|fonctions?|positions?|stellen?)\b/
const activityWord =
  /\b(?:activit\w*|aktivitaet\w*|tasks?|taetigkeit\w*|aufgaben?|process\w*|prozess\w*|processus|taches?|responsibilit\w*|verantwortung\w*|deliverables?|step|schritt|thema|topic|duty|duties|pflicht\w*)\b/
/** Columns that number or annotate, even where their cells look like letters. */
const numberWord = /^(?:id|no|nr|num(?:ber|ero|mer)?|ref|pos|lfd nr)$/
const referencePattern = /^(?:A\.)?\d{1,2}(?:\.\d{1,2}){1,2}$/

/** Finds the matrix in a table; `undefined` where no row holds letters under a heading. */
export function findMatrix(table: Table, isReference: (id: string) => boolean): Matrix | undefined {
  const legend = findLegend(table)
  const rows = table.rows.filter((row) => !legend.rows.includes(row))
  const header = findHeader(rows, legend.meanings)
  if (!header) return undefined
  const body = rows.slice(rows.indexOf(header) + 1).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const columns = sortColumns(header, body, legend.meanings, isReference)
  const unused: Unused[] = rows
    .slice(0, rows.indexOf(header))
    .flatMap(({ number, cells }) =>
      cells
        .filter((cell) => cell !== '')
        .map((text) => ({ why: 'above', row: number, column: undefined, text }) as const),
    )
  for (const column of columns.other) {
    unused.push({ why: 'column', row: header.number, column: column + 1, text: header.cells[column] ?? '' })
  }
  const headings = columns.letters.map((column) => ({
    text: header.cells[column] ?? '',
    row: header.number,
    column: column + 1,
  }))
  for (const heading of headings) if (heading.text === '') unused.push({ ...heading, why: 'no-role' })

  const corner = fold(header.cells[columns.name] ?? '')
  const turned = roleWord.test(corner) && !activityWord.test(corner)
  const lines = body.flatMap((row) => readLine(row, columns, headings, legend.meanings, isReference, unused))
  const matrix = turned
    ? turn(
        lines,
        headings.filter(({ text }) => text !== ''),
      )
    : lines
  const roles = turned ? lines.map(({ heading }) => heading) : headings.filter(({ text }) => text !== '')
  return { roles, activities: matrix.map(activityOf), legend, turned, unused }
}

/** One line with its letters, before it is known whether rows or columns are the roles. */
interface Line {
  readonly heading: Heading
  readonly covers: readonly string[]
  readonly letters: readonly { readonly letter: Letter; readonly of: Heading }[]
}

interface Columns {
  readonly name: number
  readonly letters: readonly number[]
  readonly references: readonly number[]
  readonly other: readonly number[]
}

/** The row above the first letters that has a heading for most of their columns; of several, the lowest. */
function findHeader(rows: readonly Row[], legend: Legend): Row | undefined {
  const isLettered = ({ cells }: Row) => cells.slice(1).some((cell) => isLetterCell(cell, legend))
  const first = rows.findIndex(isLettered)
  const columns = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (isLetterCell(cell, legend) ? column : []))),
  )
  let header: Row | undefined
  let most = 0
  for (const row of rows.slice(0, first)) {
    const named = row.cells.filter((cell, column) => columns.has(column) && cell !== '').length
    if (named > 0 && named >= most) {
      most = named
      header = row
    }
  }
  return header
}

function sortColumns(header: Row, body: readonly Row[], legend: Legend, isReference: (id: string) => boolean): Columns {
  const width = Math.max(header.cells.length, ...body.map(({ cells }) => cells.length))
  const filled = Array.from({ length: width }, (_, column) => body.flatMap(({ cells }) => cells[column] || []))
  const isLettered = (column: number) => {
    const cells = filled[column] ?? []
    const lettered = cells.filter((cell) => isLetterCell(cell, legend)).length
    return lettered > 0 && lettered * 2 >= cells.length && !numberWord.test(fold(header.cells[column] ?? ''))
  }
  const all = filled.map((_, column) => column)
  const letters = all.filter(isLettered)
  const references = all.filter((column) => {
    const cells = filled[column] ?? []
    return (
      !letters.includes(column) &&
      cells.length > 0 &&
      cells.every((cell) => splitReferences(cell).every((id) => referencePattern.test(id))) &&
      cells.some((cell) => splitReferences(cell).some(isReference))
    )
  })
  const texts = all.filter((column) => !letters.includes(column) && !references.includes(column))
  const nameOf = (column: number) => fold(header.cells[column] ?? '')
  const name = nameColumn(texts, letters[0] ?? width, filled, nameOf)
  const other = texts.filter(
    (column) => column !== name && (nameOf(column) !== '' || (filled[column] ?? []).length > 0),
  )
  return { name, letters, references, other }
}

/**
 * The column that names the rows: left of the letters if possible, with a different text in nearly every row; of
 * several, the one whose heading says so, else the one with the most different texts.
 */
function nameColumn(
  texts: readonly number[],
  firstLetters: number,
  filled: readonly (readonly string[])[],
  nameOf: (column: number) => string,
): number {
  const isNumbering = (column: number) =>
    numberWord.test(nameOf(column)) || (filled[column] ?? []).every((cell) => /^[\d.]*$/.test(cell))
  const wordy = texts.filter((column) => !isNumbering(column))
  const left = wordy.filter((column) => column < firstLetters)
  const candidates = left.length > 0 ? left : wordy.length > 0 ? wordy : texts
  const distinct = (column: number) => new Set(filled[column]).size
  const most = Math.max(0, ...candidates.map(distinct))
  // a column of areas repeats itself or leaves most rows empty
  const full = candidates.filter((column) => distinct(column) >= 0.8 * most)
  const saysSo = [activityWord, roleWord].map((word) => full.find((column) => word.test(nameOf(column))))
  return saysSo.find((column) => column !== undefined) ?? full.find((column) => distinct(column) === most) ?? 0
}

function readLine(
  row: Row,
  columns: Columns,
  headings: readonly Heading[],
  legend: Legend,
  isReference: (id: string) => boolean,
  unused: Unused[],
): readonly Line[] {
  const { number, cells } = row
  const text = cells[columns.name] ?? ''
  const letters: Line['letters'][number][] = []
  for (const [index, column] of columns.letters.entries()) {
    const of = headings[index]
    const read = readLetters(cells[column] ?? '', legend)
    for (const part of read.unknown) unused.push({ why: 'letter', row: number, column: column + 1, text: part })
    if (of && of.text !== '') for (const letter of read.letters) letters.push({ letter, of })
  }
  if (text === '') {
    if (letters.length > 0)
      unused.push({
        why: 'no-activity',
        row: number,
        column: undefined,
        text: cells.filter((cell) => cell !== '').join(', '),
      })
    return []
  }
  if (letters.length === 0) {
    unused.push({ why: 'section', row: number, column: undefined, text })
    return []
  }
  const ids = columns.references.flatMap((column) =>
    splitReferences(cells[column] ?? '').map((id) => ({ id, column: column + 1 })),
  )
  for (const { id, column } of ids)
    if (!isReference(id)) unused.push({ why: 'reference', row: number, column, text: id })
  const covers = [...new Set(ids.map(({ id }) => id).filter(isReference))]
  return [{ heading: { text, row: number, column: columns.name + 1 }, covers, letters }]
}

/** Columns as activities: each with the rows that have a letter in it. */
function turn(lines: readonly Line[], headings: readonly Heading[]): readonly Line[] {
  return headings.map((heading) => ({
    heading,
    covers: [],
    letters: lines.flatMap((line) =>
      line.letters.filter(({ of }) => of === heading).map(({ letter }) => ({ letter, of: line.heading })),
    ),
  }))
}

function activityOf({ heading, covers, letters }: Line): Activity {
  const having = (wanted: Letter) => letters.filter(({ letter }) => letter === wanted).map(({ of }) => of)
  return {
    ...heading,
    covers,
    letters: {
      accountable: having('accountable'),
      responsible: having('responsible'),
      consulted: having('consulted'),
      informed: having('informed'),
    },
  }
}

function splitReferences(cell: string): readonly string[] {
  return cell.split(/[\s,;/]+/).filter((id) => id !== '')
}
