import type { Instant } from '@rolebook/model'
import { forgetKept, type Loaded, loadKept, saveKept } from './keep.ts'
import type { DirectoryStore } from './store.ts'
import { type Belief, type Opening, openDirectory } from './verify.ts'

/** The directory of one organisation in one store: everything a host needs after it has fetched bytes. */
export interface Keeper {
  /** What is kept, verified again. Never throws. */
  load(): Promise<Loaded>
  /** Judges bytes that arrived and keeps what is to be kept. Rejects only where the store cannot write. */
  receive(bytes: Uint8Array, now: Instant): Promise<Opening>
  /** Leaves the organisation. */
  forget(): Promise<void>
}

/**
 * Joins a store with what is believed. Its calls run one after the other, so that two arrivals cannot overtake each
 * other; let one context alone (the background) receive, for another has no such order with it.
 */
export function createKeeper(store: DirectoryStore, belief: Belief): Keeper {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task)
    // a failed turn is told to whoever asked for it; the next one starts all the same
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    load: () => inTurn(() => loadKept(store, belief)),
    receive: (bytes, now) =>
      inTurn(async () => {
        const { kept } = await loadKept(store, belief)
        const opening = await openDirectory(bytes, belief, kept, now)
        if (opening.kept) await saveKept(store, opening.kept)
        return opening
      }),
    forget: () => inTurn(() => forgetKept(store)),
  }
}
