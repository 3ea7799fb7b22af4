import type { Matrix, MatrixRow } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'

/** A line of the matrix below its head: the title of a group, or a responsibility. */
export type Line =
  | { readonly kind: 'group'; readonly id: string; readonly title: string }
  | { readonly kind: 'duty'; readonly id: string; readonly row: MatrixRow }

export const groupings = ['role', 'clause', 'none'] as const
export type Grouping = (typeof groupings)[number]

/** The lines that are shown: those in which every word of the filter is found, under the titles of their groups. */
export function arrangeLines(
  matrix: Matrix,
  filter: string,
  grouping: Grouping,
  language: OwnLanguage,
): readonly Line[] {
  const titles = new Map(matrix.columns.map(({ id, title }) => [id, title]))
  const words = filter
    .toLocaleLowerCase(language)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = matrix.rows.filter((row) => {
    const text = textOf(row, titles).toLocaleLowerCase(language)
    return words.every((word) => text.includes(word))
  })
  if (grouping === 'none') return found.map(toLine)
  const groups = new Map<string, MatrixRow[]>()
  for (const row of found) {
    const group = (grouping === 'role' ? row.role : row.covers[0]) ?? ''
    groups.set(group, [...(groups.get(group) ?? []), row])
  }
  const ids = grouping === 'role' ? inOrder([...titles.keys(), ''], groups) : [...groups.keys()].sort(byNumber)
  return ids.flatMap((id): Line[] => [
    { kind: 'group', id: `group ${id}`, title: titleOf(id, grouping, matrix, titles) },
    ...(groups.get(id) ?? []).map(toLine),
  ])
}

function toLine(row: MatrixRow): Line {
  return { kind: 'duty', id: row.id, row }
}

/** The text that the filter searches: id, duty, clauses, and the roles that have a letter. */
function textOf(row: MatrixRow, titles: ReadonlyMap<string, string>): string {
  const roles = Object.entries(row.cells).flatMap(([role, { letters }]) =>
    letters.length > 0 ? [titles.get(role)] : [],
  )
  return [row.id, row.text, ...row.covers, ...roles].join(' ')
}

function titleOf(id: string, grouping: Grouping, { clauses }: Matrix, titles: ReadonlyMap<string, string>): string {
  if (id === '') return '–'
  if (grouping === 'role') return titles.get(id) ?? id
  const title = clauses[id]
  return title === undefined ? id : `${id} ${title}`
}

function inOrder(ids: readonly string[], groups: ReadonlyMap<string, unknown>): readonly string[] {
  return ids.filter((id) => groups.has(id))
}

/** Clauses before controls, 5.3 before 10.1. */
function byNumber(one: string, other: string): number {
  const isControl = (id: string) => Number(id.startsWith('A.'))
  return isControl(one) - isControl(other) || one.localeCompare(other, 'en', { numeric: true })
}
