import fc from 'fast-check'
import { expect, it } from 'vitest'
import { settle } from './settle.ts'

const box = (wanted: number, height = 10) => ({ height, wanted })

it('puts each where it wants to be, where there is room', () => {
  expect(settle([box(5), box(50), box(100)], 2)).toEqual([0, 45, 95])
})

it('shares the place that several want between them', () => {
  expect(settle([box(50), box(50), box(50)], 2)).toEqual([33, 45, 57])
})

it('keeps the order, whatever is wanted, and lets nothing overlap', () => {
  const boxes = fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 60 }), wanted: fc.integer({ min: -500, max: 500 }) }),
  )
  fc.assert(
    fc.property(boxes, (column) => {
      const tops = settle(column, 8)
      expect(tops).toHaveLength(column.length)
      for (const [index, top] of tops.entries()) {
        const before =
          index === 0 ? Number.NEGATIVE_INFINITY : (tops[index - 1] ?? 0) + (column[index - 1]?.height ?? 0) + 8
        expect(top).toBeGreaterThanOrEqual(before - 1e-6)
      }
    }),
  )
})
