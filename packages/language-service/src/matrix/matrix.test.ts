import { createCatalogue, parse, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { createLanguageService } from '../language-service.ts'
import { joinFiles } from '../place/join-files.ts'
import type { Matrix, MatrixRow } from './matrix.ts'

const service = createLanguageService({
  catalogue: createCatalogue(structure, english),
  language: 'en',
  profiles: ['all'],
})
const now = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0

function matrixOf(text: string): Matrix {
  const matrix = service.matrix(parse(text), { uri: 'file:///roles.yaml', now })
  if (!matrix) throw new Error('There is no matrix.')
  return matrix
}

function rowOf(matrix: Matrix, id: string): MatrixRow {
  const row = matrix.rows.find((one) => one.id === id)
  if (!row) throw new Error(`There is no row ${id}.`)
  return row
}

/** Each role with its letters, those of the catalogue in brackets. */
function lettersOf({ cells }: MatrixRow): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(cells).map(([role, { letters, own }]) => [
      role,
      letters.map((letter) => (own.includes(letter) ? letter : `(${letter})`)).join(' '),
    ]),
  )
}

describe('the matrix', () => {
  it('has the roles in use as columns, with who holds them, and the duties as rows', () => {
    const { columns, rows, organisation } = matrixOf(
      'rolebook: 1\norganisation: { name: Harbour }\npeople: { ben: { name: Ben } }\nroles:\n  it-department: { held-by: [ben] }\n  first-aid:\n    title: First aid\n    responsibilities:\n      FA-1: { text: Take the call, accountable: first-aid }\n',
    )
    expect(organisation).toBe('Harbour')
    expect(columns.find(({ id }) => id === 'it-department')).toMatchObject({ title: 'IT department', holders: 'Ben' })
    expect(columns.at(-1)).toMatchObject({ id: 'first-aid', title: 'First aid' })
    expect(rows.at(-1)).toMatchObject({ id: 'FA-1', text: 'Take the call', role: 'first-aid' })
    expect(rows.length).toBeGreaterThan(30)
  })

  it('tells what the file says from what the catalogue says', () => {
    const row = rowOf(matrixOf('rolebook: 1\nresponsibilities:\n  IT-3: { accountable: project-lead }\n'), 'IT-3')
    const known = structure.responsibilities.find(({ id }) => id === 'IT-3')
    expect(row.isWritten).toBe(true)
    expect(row.cells['project-lead']).toMatchObject({ own: ['accountable'], letters: ['accountable'] })
    expect(lettersOf(row)[known?.responsible[0] ?? '']).toContain('(responsible)')
    expect(row.cells[known?.accountable ?? '']?.catalogue).toContain('accountable')
  })

  it('shows roles that nobody has written down, so that no letter is hidden', () => {
    const { columns, rows } = matrixOf('rolebook: 1\nresponsibilities:\n  IT-3: { accountable: projct-lead }\n')
    expect(columns.at(-1)).toMatchObject({ id: 'projct-lead', title: 'projct-lead' })
    const cell = rows.find(({ id }) => id === 'IT-3')?.cells['projct-lead']
    expect(cell?.conflicts.map(({ rule }) => rule)).toEqual(['unknown-reference'])
  })

  it('explains conflicts where they are: at a letter, at a duty, at a role', () => {
    const matrix = matrixOf(
      'rolebook: 1\npeople: { ben: { name: Ben } }\nroles:\n  it-department: { held-by: [ben], deputies: [ben] }\nresponsibilities:\n  IT-3: { accountable: [project-lead, it-department] }\n  IT-2: { accountable: [] }\n',
    )
    const several = rowOf(matrix, 'IT-3').cells['it-department']?.conflicts
    expect(several?.find(({ rule }) => rule === 'one-accountable')).toMatchObject({ severity: 'error' })
    expect(rowOf(matrix, 'IT-2').conflicts.map(({ rule }) => rule)).toContain('one-accountable')
    const role = matrix.columns.find(({ id }) => id === 'it-department')
    expect(role?.conflicts.map(({ rule }) => rule)).toContain('deputy-is-holder')
  })

  it('says why a duty does not apply', () => {
    const row = rowOf(
      matrixOf(
        'rolebook: 1\norganisation: { timezone: Europe/London }\npeople: { ben: { name: Ben } }\nresponsibilities:\n  IT-3: { not-applicable: { because: no computers, approved-by: ben, until: 2027-11-02 } }\n',
      ),
      'IT-3',
    )
    expect(row.notApplicable).toBe('does not apply here, no computers, approved by Ben, until 2 November 2027')
  })

  it('is of no text without the marker', () => {
    expect(service.matrix(parse('roles: {}\n'), { uri: 'file:///roles.yaml', now })).toBeUndefined()
  })
})

describe('of several files', () => {
  const main = 'rolebook: 1\ninclude: [letters.yaml]\nroles: {}\n'
  const part = 'rolebook-part: 1\nresponsibilities:\n  IT-3: { accountable: project-lead }\n'
  const order = { duty: 'IT-3', role: 'human-resources', letters: ['accountable'] } as const

  it('changes a duty only in the file in which it is written, and begins others in the file it was opened from', async () => {
    const root = 'file:///letters/'
    const [uri, partUri] = [`${root}roles.yaml`, `${root}letters.yaml`]
    const read = async (address: string) => ({ uri: address, text: part })
    const { document, files } = await joinFiles(uri, parse(main), { root, read })
    const fixed = (from: string) =>
      service.matrix(document, { uri: from, now, files })?.rows.find(({ id }) => id === 'IT-3')?.fixed
    const sentence = 'IT-3 is written in another file of this rolebook: open the matrix there to change it.'
    expect(fixed(uri)).toBe(sentence)
    expect(fixed(partUri)).toBeUndefined()
    expect(service.setLetters(document, order, { uri, now, files })).toEqual({ refused: sentence })
    expect(service.setLetters(document, order, { uri: partUri, now, files })).toEqual({
      edits: [
        { range: { start: { line: 2, character: 23 }, end: { line: 2, character: 35 } }, newText: 'human-resources' },
      ],
    })
    const begun = service.setLetters(document, { ...order, duty: 'IT-2' }, { uri, now, files })
    expect(begun).toMatchObject({ edits: [{ newText: expect.stringContaining('IT-2:') }] })
  })
})
