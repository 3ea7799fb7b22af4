import type { Instant } from '@rolebook/model'
import { type Belief, type Opening, openDirectory } from '../verifying/verify.ts'
import { forgetKept, type Loaded, loadKept, readKept, saveUnlessOvertaken } from './keep.ts'
import type { DirectoryStore } from './store.ts'

/** The directory of one organisation in one store: everything a host needs after it has fetched bytes. */
export interface Keeper {
  /** What is kept, verified again. Never throws. */
  load(): Promise<Loaded>
  /**
   * Judges bytes that arrived and keeps what is to be kept. Rejects only where the store cannot read or write: what was
   * kept then stays as it is, for a directory must not take the place of a newer one that nobody could read just now.
   */
  receive(bytes: Uint8Array, now: Instant): Promise<Opening>
  /** Leaves the organisation. */
  forget(): Promise<void>
}

/** How often an arrival is judged again because another context saved meanwhile. */
const mostJudgings = 4

/**
 * Joins a store with what is believed. Its calls run one after the other, so that two arrivals cannot overtake each
 * other. Another context that receives into the same store is noticed, and what arrived is judged again by what that one
 * kept; but a store has no lock, so let one context alone (the background) receive.
 */
export function createKeeper(store: DirectoryStore, belief: Belief): Keeper {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task)
    // a failed turn rejects for whoever asked for it; the next one starts all the same
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    load: () => inTurn(() => loadKept(store, belief)),
    receive: (bytes, now) =>
      inTurn(async () => {
        for (let judging = 1; judging <= mostJudgings; judging += 1) {
          const { kept, pointer } = await readKept(store, belief)
          const opening = await openDirectory(bytes, belief, kept, now)
          if (!opening.kept || (await saveUnlessOvertaken(store, opening.kept, pointer))) return opening
        }
        throw new Error('Others save into this store all the time.')
      }),
    forget: () => inTurn(() => forgetKept(store)),
  }
}
