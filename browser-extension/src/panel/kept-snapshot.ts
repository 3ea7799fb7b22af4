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

/** What a page gives for reading what is kept. */
export interface SnapshotPage {
  readonly store: DirectoryStore
  now(): Instant
  /** Settles once what was told has been painted. */
  painted(): Promise<void>
}

/**
 * Reads a store for a page, and has the sentences ready for whatever is wrong with what is in it. People whom no answer
 * needs are read when the first answer is on screen, and then told as one more change.
 */
export function keepSnapshot({ store, now, painted }: SnapshotPage): KeptSnapshot {
  const listeners = new Set<() => void>()
  let snapshot: Snapshot | undefined
  let explanations: Explanations | undefined
  let reading: Promise<void> | undefined
  let next: Promise<void> | undefined

  async function read(): Promise<void> {
    const latest = withKnownDirectory(await readSnapshot(store), snapshot)
    // no number is shown before what must be known about it
    if (needsExplaining(latest, now())) explanations ??= await import('./explanations.ts')
    tell(latest)
    const directory = latest.kept?.current?.directory
    if (!directory || directory.isWhole) return
    void painted()
      .then(() => readWhole(latest))
      // the others cannot be looked up, but everybody whom an answer needs is there
      .catch(() => undefined)
  }

  async function readWhole(latest: Snapshot): Promise<void> {
    const directory = await latest.kept?.current?.directory.whole()
    // another reading may have finished first
    if (directory && latest.kept && snapshot === latest)
      tell({ ...latest, kept: { ...latest.kept, current: { directory } } })
  }

  function tell(latest: Snapshot): void {
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
    // what is being read may already be out of date
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

/** A snapshot with the directory that was read before, where it is the same one: nobody in it has to be looked up again. */
function withKnownDirectory(latest: Snapshot, before: Snapshot | undefined): Snapshot {
  const { kept } = latest
  const known = before?.kept?.current
  if (!kept?.current || !known || known.directory.payload !== kept.current.directory.payload) return latest
  return { ...latest, kept: { ...kept, current: known } }
}
