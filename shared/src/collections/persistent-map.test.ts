import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceBetween, PersistentMap } from './persistent-map.ts'

const people = (count: number) =>
  new Map(Array.from({ length: count }, (_, index): [string, number] => [`person-${index}`, index]))

describe('a map that is never changed', () => {
  it.each([0, 1, 63, 64, 1_000])('holds %i entries in their order', (count) => {
    const map = PersistentMap.of(people(count))
    expect(map.size).toBe(count)
    expect([...map]).toEqual([...people(count)])
    expect([...map.values()]).toEqual([...people(count).values()])
    for (const [id, value] of people(count)) expect(map.get(id)).toBe(value)
    expect(map.has('nobody')).toBe(false)
    expect(map.get('nobody')).toBeUndefined()
  })

  it('gives way to another with other values, and stays as it was', () => {
    const before = PersistentMap.of(people(500))
    const after = before.with([['person-7', 70]])
    expect([before.get('person-7'), after.get('person-7')]).toEqual([7, 70])
    expect([...after.keys()]).toEqual([...before.keys()])
    expect(before.differenceTo(after)).toEqual({ added: [], removed: [], changed: ['person-7'], reordered: false })
  })

  it('is told from one with another order', () => {
    const [one, other] = [new Map([...people(3)]), new Map([...people(3)].reverse())]
    expect(differenceBetween(one, other)).toEqual({ added: [], removed: [], changed: [], reordered: true })
  })

  it('is what a map of the language would be after any row of changes', () => {
    const change = fc.record({
      at: fc.nat(),
      count: fc.nat(3),
      added: fc.uniqueArray(
        fc.nat(400).map((number) => `new-${number}`),
        { maxLength: 60 },
      ),
    })
    fc.assert(
      fc.property(fc.nat(200), fc.array(change, { maxLength: 8 }), (size, changes) => {
        let map = PersistentMap.of(people(size))
        for (const { at, count, added } of changes) {
          const entries = [...map]
          const start = at % (entries.length + 1)
          const kept = [...entries.slice(0, start), ...entries.slice(start + count)]
          const put = added
            .filter((id) => !kept.some(([known]) => known === id))
            .map((id, index): [string, number] => [id, index])
          const next = map.splice(start, count, put)
          const expected = new Map([...entries.slice(0, start), ...put, ...entries.slice(start + count)])
          expect([...next]).toEqual([...expected])
          const difference = map.differenceTo(next)
          expect(difference.removed.toSorted()).toEqual([...map.keys()].filter((id) => !expected.has(id)).toSorted())
          expect(difference.added.toSorted()).toEqual([...expected.keys()].filter((id) => !map.has(id)).toSorted())
          for (const id of next.keys()) expect(next.positionOf(id)).toBe([...expected.keys()].indexOf(id))
          map = next
        }
      }),
    )
  })
})
