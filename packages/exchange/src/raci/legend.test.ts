import { describe, expect, it } from 'vitest'
import { readSeparatedText } from '../table/separated-text.ts'
import { findLegend } from './legend.ts'
import { isLetterCell, usualLegend } from './letters.ts'

const find = (text: string) => findLegend(readSeparatedText(text, (cell) => isLetterCell(cell, usualLegend)))
const table = 'Task,Boss,Staff\nDo,R,A\n'

describe('the legend of a table', () => {
  it.each([
    ['a row of cells', `${table}Legend,R = Responsible,A = Accountable,C = Consulted,I = Informed`, [3]],
    ['a row without the word', `${table}R: responsible,A: accountable`, [3]],
    ['one cell', `${table}"Key: R = Responsible, A = Accountable; C = Consulted | I = Informed"`, [3]],
    ['a row for each letter', `${table}\nR,Responsible\nA,Accountable`, [4, 5]],
    ['rows above', `R – durchführend\nA – rechenschaftspflichtig\n${table}`, [1, 2]],
  ])('is found as %s', (_, text, rows) => {
    const legend = find(text)
    expect(legend.rows.map(({ number }) => number)).toEqual(rows)
    expect(legend.meanings.get('r')).toBe('responsible')
    expect(legend.meanings.get('a')).toBe('accountable')
    expect(legend.unusual).toEqual([])
  })

  it('may give letters of its own', () => {
    const { meanings, unusual } = find(
      'Aufgabe;GF;IT\nTun;V;D\nLegende;D = Durchführung;V = Verantwortung;M = Mitwirkung;I = Information',
    )
    expect(Object.fromEntries(['d', 'v', 'm', 'i'].map((letter) => [letter, meanings.get(letter)]))).toEqual({
      d: 'responsible',
      v: 'accountable',
      m: 'consulted',
      i: 'informed',
    })
    expect(unusual.map(({ letter, read }) => `${letter} ${read}`)).toEqual([
      'D responsible',
      'V accountable',
      'M consulted',
    ])
  })

  it('may name a letter that the format does not have', () => {
    const { meanings, unusual } = find(`${table}R = Responsible,S = Support,A = Accountable`)
    expect(meanings.get('s')).toBeUndefined()
    expect(unusual).toEqual([{ row: 3, letter: 'S', words: 'Support', read: undefined }])
  })

  it('is no activity with letters, however it begins', () => {
    expect(find('Task,Boss\nA - Approve the policy,R\nR: run it,A').rows).toEqual([])
  })
})
