import type { Steps } from '@rolebook/model'
import type { Runtime } from './runtime.ts'

/** For so many milliseconds work goes on before whatever has arrived in between gets its turn: a question follows an edit. */
const longestTurn = 1
/** So many turns go by until a message that has arrived is handled. */
const turnsOfAMessage = 3

/**
 * Does work step by step and lets the machine do other things every millisecond, so that a very large file holds up
 * nobody. Left where it is, with `undefined`, as soon as it is wanted no longer.
 */
export async function workInTurns<Result>(
  steps: Steps<Result>,
  { now, nextTurn }: Pick<Runtime, 'now' | 'nextTurn'>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  let began = now()
  let isLong = false
  for (;;) {
    const { done, value } = steps.next()
    // upon long work more of its kind follows, which would be one with what was done last
    if (done && !isLong) return value
    if (!done && now() - began < longestTurn) continue
    // a message that has arrived is read in one turn and handled in the next, behind what waits for that one already
    for (let turn = 0; turn < turnsOfAMessage; turn += 1) await nextTurn()
    if (done) return value
    if (!isWanted()) return undefined
    isLong = true
    began = now()
  }
}
