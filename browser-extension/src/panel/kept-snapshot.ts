import type { DirectoryStore } from '@rolebook/directory'
import { readSnapshot, type Snapshot } from '../membership/snapshot.ts'

/** What is kept, as a page last read it. */
export interface KeptSnapshot {
  /** `undefined` until it was read for the first time. */
  current(): Snapshot | undefined
  /** Reads it anew; calls that come while a reading is under way share the one after it. */
  refresh(): Promise<void>
  /** Calls back after each reading. The returned function ends that. */
  subscribe(changed: () => void): () => void
}

export function keepSnapshot(store: DirectoryStore): KeptSnapshot {
  const listeners = new Set<() => void>()
  let snapshot: Snapshot | undefined
  let reading: Promise<void> | undefined
  let next: Promise<void> | undefined

  async function read(): Promise<void> {
    snapshot = await readSnapshot(store)
    for (const changed of listeners) changed()
  }

  async function refresh(): Promise<void> {
    if (!reading) {
      reading = read().finally(() => {
        reading = undefined
      })
      return reading
    }
    // what is being read may already be outdated
    next ??= reading.then(() => {
      next = undefined
      return refresh()
    })
    return next
  }

  return {
    current: () => snapshot,
    refresh,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
