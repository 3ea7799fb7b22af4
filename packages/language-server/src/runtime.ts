import type { Instant } from '@rolebook/model'

/** What the server needs of the machine it runs on; Node and a browser’s worker each bring their own. */
export interface Runtime {
  now(): Instant
  /** Resolves after whatever the machine has to do already, such as handling a message that has arrived. */
  nextTurn(): Promise<void>
  /** Does something once, at an instant; gives what calls it off. */
  wakeAt(instant: Instant, task: () => void): () => void
}
