import { describe, expect, it } from 'vitest'
import { readAtMost } from './read-at-most.ts'

describe('what comes in pieces', () => {
  it('is read to its end', async () => {
    async function* pieces() {
      yield new Uint8Array([1, 2])
      yield new Uint8Array([3])
    }
    expect(await readAtMost(3, pieces())).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('may have no end: then it is left as soon as it is too much', async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(2)
    }
    expect((await readAtMost(5, endless())).length).toBe(6)
  })
})
