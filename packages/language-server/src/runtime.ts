import type { Instant } from '@rolebook/model'

/** What the server needs of the machine it runs on; Node and a browser’s worker each bring their own. */
export interface Runtime {
  now(): Instant
  /** Resolves after whatever the machine has to do already, such as handling a message that has arrived. */
  nextTurn(): Promise<void>
  /** Does something once, at an instant; gives what calls it off. */
  wakeAt(instant: Instant, task: () => void): () => void
  /** The files of the machine; without them only what is open is known. */
  readonly files?: FileSystem
}

/** What is read of files that are not open. Addresses are those of LSP. */
export interface FileSystem {
  /** The text of a file that lies in a folder or below; `undefined` where there is none, empty where it is no text. */
  read(uri: string, root: string): Promise<string | undefined>
  /** The folder within which a rolebook may include others, with a slash at its end; `undefined` where it lies in none. */
  rootOf(uri: string): Promise<string | undefined>
  /** The addresses of the files in the same folder. */
  beside(uri: string): Promise<readonly string[]>
}
