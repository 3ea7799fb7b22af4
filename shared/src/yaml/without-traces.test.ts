import { describe, expect, it } from 'vitest'
import { parseEveryForm } from './parse-node.ts'
import { withoutTraces } from './without-traces.ts'

describe('work without traces', () => {
  it('makes errors that say what is wrong and not where in the program', () => {
    const { message, stack } = withoutTraces(() => new Error('A bracket is missing.'))
    expect(message).toBe('A bracket is missing.')
    expect(stack).not.toContain('without-traces.test')
  })

  it('leaves what the host has set, also where it fails', () => {
    const limit = Reflect.get(Error, 'stackTraceLimit')
    expect(() =>
      withoutTraces(() => {
        throw new Error('It fails.')
      }),
    ).toThrow('It fails.')
    expect(Reflect.get(Error, 'stackTraceLimit')).toBe(limit)
    expect(parseEveryForm('held-by: [ben').problems).not.toEqual([])
    expect(Reflect.get(Error, 'stackTraceLimit')).toBe(limit)
    expect(new Error('Somebody else’s.').stack).toContain('without-traces.test')
  })
})
