import { describe, expect, it } from 'vitest'
import { isLetterCell, readLetters, usualLegend } from './letters.ts'

const read = (cell: string) => readLetters(cell, usualLegend)

describe('a cell of a RACI table', () => {
  it.each([
    ['R', 'responsible'],
    ['a', 'accountable'],
    ['A/R', 'accountable responsible'],
    ['R/A', 'accountable responsible'],
    ['R,A', 'accountable responsible'],
    ['RA', 'accountable responsible'],
    ['r + a', 'accountable responsible'],
    ['R & C', 'responsible consulted'],
    ['R und A', 'accountable responsible'],
    ['(C)', 'consulted'],
    ['I*', 'informed'],
    ['R, I', 'responsible informed'],
    ['Responsible', 'responsible'],
    ['Consulté', 'consulted'],
    ['informiert', 'informed'],
    ['Rechenschaftspflichtig', 'accountable'],
  ])('%s is %s', (cell, expected) => {
    expect(read(cell)).toEqual({ letters: expected.split(' '), unknown: [] })
    expect(isLetterCell(cell, usualLegend)).toBe(true)
  })

  it.each(['', '-', '–', 'n/a', 'keine'])('“%s” is empty', (cell) => {
    expect(read(cell)).toEqual({ letters: [], unknown: [] })
    expect(isLetterCell(cell, usualLegend)).toBe(false)
  })

  it.each([
    ['X', ['X']],
    ['R/S', ['S']],
    ['RR', ['RR']],
    ['Daily', ['Daily']],
  ])('keeps apart what it does not know in %s', (cell, unknown) => {
    expect(read(cell).unknown).toEqual(unknown)
    expect(isLetterCell(cell, usualLegend)).toBe(false)
  })
})
