import { describe, expect, it } from 'vitest'
import { workInTurns } from './turns.ts'

/** Work of a number of steps that take half a millisecond each, on a clock that only they move. */
function workOf(steps: number) {
  let clock = 0
  const happened: string[] = []
  function* work() {
    for (let step = 1; step <= steps; step += 1) {
      clock += 0.5
      happened.push(`step ${step}`)
      yield
    }
    return 'done'
  }
  const nextTurn = async () => {
    if (happened.at(-1) !== 'turn') happened.push('turn')
  }
  return { happened, steps: work(), runtime: { now: () => clock, nextTurn } }
}

describe('work in turns', () => {
  it('lets others in every millisecond, and once more at its end', async () => {
    const { happened, steps, runtime } = workOf(5)
    expect(await workInTurns(steps, runtime, () => true)).toBe('done')
    expect(happened).toEqual(['step 1', 'step 2', 'turn', 'step 3', 'step 4', 'turn', 'step 5', 'turn'])
  })

  it('is left where it is once it is wanted no longer', async () => {
    const { happened, steps, runtime } = workOf(5)
    expect(await workInTurns(steps, runtime, () => happened.length < 4)).toBe(undefined)
    expect(happened).toEqual(['step 1', 'step 2', 'turn', 'step 3', 'step 4', 'turn'])
  })

  it('that is short makes nobody wait', async () => {
    const { happened, steps, runtime } = workOf(1)
    expect(await workInTurns(steps, runtime, () => false)).toBe('done')
    expect(happened).toEqual(['step 1'])
  })
})
