import type { Instant } from '@rolebook/model'

/** A clock that stands still until somebody turns it. */
export interface TurnedClock {
  now(): Instant
  turnTo(instant: Instant): void
  /** Calls back after each turn; the returned function ends that. */
  subscribe(turned: () => void): () => void
}

/** Makes a clock that shows an instant. */
export function createTurnedClock(start: Instant): TurnedClock {
  const listeners = new Set<() => void>()
  let current = start
  return {
    now: () => current,
    turnTo(instant) {
      current = instant
      for (const listener of [...listeners]) listener()
    },
    subscribe(turned) {
      listeners.add(turned)
      return () => listeners.delete(turned)
    },
  }
}
