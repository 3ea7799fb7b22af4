import { fold, type Letter } from '@rolebook/model'
import type { Row, Table } from '../table/separated-text.ts'
import { isLetterCell, type Legend, meaningOf, usualLegend } from './letters.ts'

/** The legend of a table: which rows it stands in, and what it says. */
export interface FoundLegend {
  readonly rows: readonly Row[]
  readonly meanings: Legend
  /** Letters whose words were unknown or differ from what the letter usually means. */
  readonly unusual: readonly {
    readonly row: number
    readonly letter: string
    readonly words: string
    readonly read: Letter | undefined
  }[]
}

interface Saying {
  readonly row: number
  readonly letter: string
  readonly words: string
  readonly meaning: Letter | 'either' | undefined
}

const legendWord =
  /^(?:legend|legende|key|letters?|schluessel|erlaeuterung|abkuerzung|buchstaben|lettres?|codes?|raci|notes?)/
const sayingPattern = /^\(?([\p{L}])\)?\s*(?:=|:|–|—|-)\s*(\p{L}.*)$/u

/**
 * Finds the rows that say what the letters mean, wherever they stand: `R = Responsible` in cells of one row or of
 * several, all in one cell, or letter and word in neighbouring cells.
 */
export function findLegend({ rows }: Table): FoundLegend {
  const found = rows
    .map((row) => ({ row, sayings: sayingsOf(row) }))
    .filter(({ row, sayings }) => isLegend(row, sayings))
  const sayings = found.flatMap(({ sayings: said }) => said)
  const meanings = new Map<string, Letter | undefined>(usualLegend)
  const unusual: FoundLegend['unusual'][number][] = []
  const somebodyDoes = sayings.some(({ meaning }) => meaning === 'responsible')
  for (const { row, letter, words, meaning } of sayings) {
    const usual = usualLegend.get(letter)
    const read = meaning === 'either' ? (usual ?? (somebodyDoes ? 'accountable' : 'responsible')) : (meaning ?? usual)
    meanings.set(letter, read)
    if (meaning === undefined || read !== usual) unusual.push({ row, letter: letter.toUpperCase(), words, read })
  }
  return { rows: found.map(({ row }) => row), meanings, unusual }
}

function isLegend(row: Row, sayings: readonly Saying[]): boolean {
  const [first = '', ...rest] = row.cells
  if (sayings.length === 0) return false
  if (legendWord.test(fold(first))) return true
  // a word such as “Responsible” beside its letter explains the letter; another letter there is somebody’s assignment
  if (rest.some((cell) => cell.length <= 3 && isLetterCell(cell, usualLegend))) return false
  return sayings.filter(({ meaning }) => meaning !== undefined).length >= (sayings.length > 1 ? 2 : 1)
}

function sayingsOf({ number, cells }: Row): readonly Saying[] {
  const filled = cells.filter((cell) => cell !== '')
  const [first = '', second = ''] = filled
  if (filled.length === 2 && /^\p{L}$/u.test(first) && meaningOf(second) !== undefined) {
    return [{ row: number, letter: first.toLowerCase(), words: second, meaning: meaningOf(second) }]
  }
  return filled
    .flatMap((cell) => cell.split(/[;,|•·]\s*|\s{2,}|\s(?=\p{L}\s*[=:]\s)/u))
    .flatMap((part) => {
      // “Legend: R = Responsible” names the legend and its first letter in one breath
      const match = sayingPattern.exec(part.replace(/^\p{L}{3,}\s*:\s*(?=\p{L}\s*[=:–-])/u, '').trim())
      const [, letter, words] = match ?? []
      return letter === undefined || words === undefined
        ? []
        : [{ row: number, letter: letter.toLowerCase(), words, meaning: meaningOf(words) }]
    })
}
