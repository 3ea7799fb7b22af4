import type { Instant } from '@rolebook/model'

/** What the server needs of the machine it runs on; Node and a browser’s worker each bring their own. */
export interface Runtime {
  now(): Instant
  /** Resolves after whatever is already waiting to run, such as handling a message that has arrived. */
  nextTurn(): Promise<void>
  /** Runs a task once, at an instant. Returns a function that cancels it. */
  wakeAt(instant: Instant, task: () => void): () => void
  /** The files of the machine; without them only what is open is known. */
  readonly files?: FileSystem
}

/** Access to files that are not open. Addresses are those of LSP. */
export interface FileSystem {
  /** The text of a file in or below a folder; `undefined` where there is no such file, empty where it is not text. */
  read(uri: string, root: string): Promise<string | undefined>
  /**
   * The folder within which a rolebook may include others, with a slash at its end; `undefined` where it is in none.
   */
  rootOf(uri: string): Promise<string | undefined>
  /** The addresses of the files in the same folder. */
  beside(uri: string): Promise<readonly string[]>
}
