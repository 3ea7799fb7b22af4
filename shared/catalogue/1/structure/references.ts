import type { CatalogueReference, ReferenceTheme } from '../../../src/catalogue/catalogue.ts'

/** The 30 clause entries of ISO/IEC 27001:2022 that ask for something, and the 93 controls of its Annex A. */
export const references: readonly CatalogueReference[] = [
  ...clauses('context', ['4.1', '4.2', '4.3', '4.4']),
  ...clauses('leadership', ['5.1', '5.2', '5.3']),
  ...clauses('planning', ['6.1.1', '6.1.2', '6.1.3', '6.2', '6.3']),
  ...clauses('support', ['7.1', '7.2', '7.3', '7.4', '7.5.1', '7.5.2', '7.5.3']),
  ...clauses('operation', ['8.1', '8.2', '8.3']),
  ...clauses('performance', ['9.1', '9.2.1', '9.2.2', '9.3.1', '9.3.2', '9.3.3']),
  ...clauses('improvement', ['10.1', '10.2']),
  ...controls('organizational', controlsBetween(5, 1, 37)),
  ...controls('people', controlsBetween(6, 1, 8)),
  ...controls('physical', controlsBetween(7, 1, 14)),
  ...controls('technological', controlsBetween(8, 1, 34)),
]

/** The ids of a run of controls, both ends included: chapter 5 from 24 to 28 is `A.5.24` … `A.5.28`. */
export function controlsBetween(chapter: number, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `A.${chapter}.${first + index}`)
}

function clauses(theme: ReferenceTheme, ids: readonly string[]): CatalogueReference[] {
  return ids.map((id) => ({ id, kind: 'clause', theme }))
}

function controls(theme: ReferenceTheme, ids: readonly string[]): CatalogueReference[] {
  return ids.map((id) => ({ id, kind: 'control', theme }))
}
