import { describe, expect, test } from 'vitest'
import { english } from '../../catalogue/1/en.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue } from './catalogue.ts'
import {
  findReference,
  findResponsibility,
  findRole,
  findSituation,
  isReference,
  responsibilitiesCovering,
  responsibilitiesOfRole,
} from './lookup.ts'

const catalogue = createCatalogue(structure, english)

describe('lookup', () => {
  test('finds entries by id, and nothing where there is none', () => {
    expect(findRole(catalogue, 'internal-audit')?.required).toBe(true)
    expect(findRole(catalogue, 'first-aid-for-data')).toBeUndefined()
    expect(findResponsibility(catalogue, 'LC-2')?.accountable).toBe('top-management')
    expect(findReference(catalogue, 'A.5.38')).toBeUndefined()
    expect(findSituation(catalogue, 'stranger')?.danger).toBe(true)
  })

  test.each(['constructor', '__proto__', 'toString', ''])('is not fooled by %j', (id) => {
    expect(findRole(catalogue, id)).toBeUndefined()
    expect(findReference(catalogue, id)).toBeUndefined()
    expect(isReference(id)).toBe(false)
  })

  test('knows the form of a clause or control from other numbers', () => {
    for (const id of ['5.3', '6.1.2', '10.1', 'A.5.2', 'A.8.34', 'A.5.38']) expect(isReference(id), id).toBe(true)
    for (const id of ['5', 'A.5', 'a.5.2', '5.3 a', '5.03', '05.3', 'A5.2', 'IT-3'])
      expect(isReference(id), id).toBe(false)
  })

  test('answers who covers a control, and what a role is there for', () => {
    expect(idsOf(responsibilitiesCovering(catalogue, 'A.6.8'))).toEqual(['AE-2', 'IM-1'])
    expect(idsOf(responsibilitiesOfRole(catalogue, 'top-management'))).toEqual([
      'TM-1',
      'TM-2',
      'TM-3',
      'TM-4',
      'TM-5',
      'TM-6',
      'TM-7',
    ])
  })
})

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map((entry) => entry.id)
}
