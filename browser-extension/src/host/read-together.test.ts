import { expect, it } from 'vitest'
import { readTogether } from './read-together.ts'

const kept = { source: 'a text', attempt: 'another', number: 7 }

it('asks once for all that is wanted in one turn', async () => {
  const asked: string[][] = []
  const read = readTogether(async (names) => {
    asked.push(names)
    return kept
  })
  expect(await Promise.all(['source', 'attempt', 'number', 'missing'].map(read))).toEqual([
    'a text',
    'another',
    undefined,
    undefined,
  ])
  expect(await read('source')).toBe('a text')
  expect(asked).toEqual([['source', 'attempt', 'number', 'missing'], ['source']])
})

it('asks anew after a question that failed', async () => {
  let isBroken = true
  const read = readTogether(async () => {
    if (isBroken) throw new Error('The disk is away.')
    return kept
  })
  await expect(Promise.all([read('source'), read('attempt')])).rejects.toThrow('The disk is away.')
  isBroken = false
  expect(await read('source')).toBe('a text')
})
