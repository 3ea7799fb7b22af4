import { createCatalogue, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { applyEdits, applyFixes } from '../fix.ts'

const catalogue = createCatalogue(structure, english)
const before = 'rolebook: 1\ncontact-points: { a-desk: { name: A }, b-desk: { name: B } }\nsituations:\n  training:\n'

function findingOf(text: string) {
  const findings = check(parse(text), { catalogue, now: Date.parse('2026-11-23T10:00Z') })
  const finding = findings.find(({ rule }) => rule === 'contacts-without-order')
  if (!finding) throw new Error('Nothing was found.')
  return finding
}

describe('several contacts in brackets', () => {
  const text = `${before}    contact: [a-desk, b-desk]   # both\n`

  it('can become any of the three ways', () => {
    const { fixes } = findingOf(text)
    expect(fixes.slice(0, 3).map(({ title, edits }) => [title, applyEdits(text, edits)])).toEqual([
      ['One after the other: order', `${before}    contact: { order: [a-desk, b-desk] }   # both\n`],
      ['Any of them: any', `${before}    contact: { any: [a-desk, b-desk] }   # both\n`],
      ['All of them: all', `${before}    contact: { all: [a-desk, b-desk] }   # both\n`],
    ])
  })

  it('become none of them unasked', () => {
    expect(applyFixes(text, [findingOf(text)])).toBe(text)
  })
})

it('in a list of lines are left to whoever wrote it', () => {
  const { fixes } = findingOf(`${before}    contact:\n      - a-desk\n      - b-desk\n`)
  expect(fixes.map(({ title }) => title)).toEqual(['Grant an exception, to be filled in'])
})
