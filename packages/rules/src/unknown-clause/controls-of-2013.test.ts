import { structure } from '@rolebook/model/catalogue'
import { expect, it } from 'vitest'
import { successorsOf } from './controls-of-2013.ts'

/** How many controls each group of the 2013 edition had. */
const groups = {
  5: [2],
  6: [5, 2],
  7: [2, 3, 1],
  8: [4, 3, 3],
  9: [2, 6, 1, 5],
  10: [2],
  11: [6, 9],
  12: [4, 1, 1, 4, 1, 2, 1],
  13: [3, 4],
  14: [3, 9, 1],
  15: [3, 2],
  16: [7],
  17: [3, 1],
  18: [5, 3],
}
const controls = Object.entries(groups).flatMap(([chapter, counts]) =>
  counts.flatMap((count, group) => Array.from({ length: count }, (_, index) => `${chapter}.${group + 1}.${index + 1}`)),
)

it('knows what became of each of the 114 controls, and of no other number', () => {
  expect(controls).toHaveLength(114)
  expect(controls.filter((control) => successorsOf(control).length === 0)).toEqual([])
  for (const none of ['5.1.3', '6.3.1', '9.2.7', '18.2.4', '4.1.1', '19.1.1', '5.1.0'])
    expect(successorsOf(none)).toEqual([])
})

it('leads to controls of 2022, to all but the eleven that were new', () => {
  const reached = new Set(controls.flatMap(successorsOf))
  const unreached = structure.references.filter(({ id, kind }) => kind === 'control' && !reached.has(id))
  expect(unreached.map(({ id }) => id)).toEqual([
    'A.5.7',
    'A.5.23',
    'A.5.30',
    'A.7.4',
    'A.8.9',
    'A.8.10',
    'A.8.11',
    'A.8.12',
    'A.8.16',
    'A.8.23',
    'A.8.28',
  ])
  const known = new Set(structure.references.map(({ id }) => id))
  expect([...reached].filter((id) => !known.has(id))).toEqual([])
})

it('joins what became of a group', () => {
  expect(successorsOf('18.2')).toEqual(['A.5.35', 'A.5.36', 'A.8.8'])
})
