import { applyEdits, createCatalogue, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { expect, it } from 'vitest'
import { check } from '../check.ts'
import { applyFixes } from '../fix.ts'

const catalogue = createCatalogue(structure, english)
const text = (cover: string) => `rolebook: 1
people:
  ben:
    name: Ben
    away:
      - { from: 2026-07-01, until: 2026-07-09, cover: ben }
      - { from: 2026-12-20, until: 2027-01-03${cover} }   # winter
`

function findingOf(written: string) {
  const findings = check(parse(written), { catalogue, now: Date.parse('2026-11-23T10:00Z') })
  const finding = findings.find(({ rule }) => rule === 'covers-own-absence')
  if (!finding) throw new Error('Nothing was found.')
  return finding
}

it('offers to name nobody', () => {
  const [fix] = findingOf(text(', cover: ben')).fixes
  expect(fix?.title).toBe('Name nobody: the deputies stand in')
  expect(applyEdits(text(', cover: ben'), fix?.edits ?? [])).toBe(text(''))
})

it('takes nobody out unasked: somebody else may have been meant', () => {
  expect(applyFixes(text(', cover: ben'), [findingOf(text(', cover: ben'))])).toBe(text(', cover: ben'))
})
