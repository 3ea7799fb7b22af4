import type { Steps } from '@rolebook/model'
import type { Runtime } from './runtime.ts'

/**
 * How many milliseconds work continues before messages that arrived meanwhile get their turn, such as the question that
 * follows an edit.
 */
const longestTurn = 1
/** How many turns pass until a message that has arrived is handled. */
const turnsOfAMessage = 3

/**
 * Does work step by step and lets the machine do other things every millisecond, so that a very large file holds up
 * nobody. Stops and returns `undefined` as soon as the result is no longer wanted.
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
    // long work is often followed by more of its kind, which would otherwise run in the same turn as its last steps
    if (done && !isLong) return value
    if (!done && now() - began < longestTurn) continue
    // a message that has arrived is read in one turn and handled in the next, after whatever is already waiting for
    // that one
    for (let turn = 0; turn < turnsOfAMessage; turn += 1) await nextTurn()
    if (done) return value
    if (!isWanted()) return undefined
    isLong = true
    began = now()
  }
}
