import type { DirectoryStore } from '@rolebook/directory'
import type { Instant, OwnLanguage } from '@rolebook/model'
import type { PanelState } from '@rolebook/panel'
import { readSnapshot, type Snapshot } from '../membership/snapshot.ts'
import { type Explanations, needsExplaining, panelStateAt } from './panel-state.ts'

/** What is kept, as a page last read it. */
export interface KeptSnapshot {
  /** `undefined` until it was read for the first time. */
  current(): Snapshot | undefined
  /** What the panel shows of it now, in words of that language. */
  state(language: OwnLanguage): PanelState
  /** Reads it anew; calls that come while a reading is under way share the one after it. */
  refresh(): Promise<void>
  /** Calls back after each reading. The returned function ends that. */
  subscribe(changed: () => void): () => void
}

/** Reads a store for a page, and has the sentences ready for whatever is wrong with what is in it. */
export function keepSnapshot(store: DirectoryStore, now: () => Instant): KeptSnapshot {
  const listeners = new Set<() => void>()
  let snapshot: Snapshot | undefined
  let explanations: Explanations | undefined
  let reading: Promise<void> | undefined
  let next: Promise<void> | undefined

  async function read(): Promise<void> {
    const latest = await readSnapshot(store)
    // no number is shown before what must be known about it
    if (needsExplaining(latest, now())) explanations ??= await import('./explanations.ts')
    snapshot = latest
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
    state(language) {
      if (!snapshot) return { kind: 'opening' }
      // a directory may pass its last day while somebody looks at it
      if (!explanations && needsExplaining(snapshot, now())) void refresh()
      return panelStateAt(snapshot, now(), language, explanations)
    },
    refresh,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
