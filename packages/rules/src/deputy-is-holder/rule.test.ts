import { applyEdits, createCatalogue, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { expect, it } from 'vitest'
import { check } from '../check.ts'
import { applyFixes } from '../fix.ts'

const catalogue = createCatalogue(structure, english)
const text = (roles: string) =>
  `rolebook: 1\npeople: { ben: { name: Ben }, chidi: { name: Chidi } }\nroles:\n  human-resources: ${roles}\n`

function findingOf(written: string) {
  const findings = check(parse(written), { catalogue, now: Date.parse('2026-11-23T10:00Z') })
  const finding = findings.find(({ rule }) => rule === 'deputy-is-holder')
  if (!finding) throw new Error('Nothing was found.')
  return finding
}

it('offers to take the holder out of the deputies', () => {
  const written = text('{ held-by: [ben], deputies: [chidi, ben] }   # for now')
  const [fix] = findingOf(written).fixes
  expect(fix?.title).toBe('Take Ben out of the deputies')
  expect(applyEdits(written, fix?.edits ?? [])).toBe(text('{ held-by: [ben], deputies: [chidi] }   # for now'))
})

it('takes nobody out unasked: somebody else may have been meant', () => {
  const written = text('{ held-by: [ben], deputies: [ben] }')
  expect(applyFixes(written, [findingOf(written)])).toBe(written)
})
