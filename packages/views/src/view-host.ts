import type { OwnLanguage } from '@rolebook/model'

/**
 * Everything a view needs of the editor it stands in: what to draw, and somebody to carry out what the reader wishes. A
 * view reads no file and no clock. Both kinds of message are plain data that can be sent from one process to another.
 */
export interface ViewHost<Shown, Wish, Given = unknown> {
  readonly language: OwnLanguage
  /** What the page is given once, together with the first it draws; nothing for most views. */
  given(): Given
  /** What is to be drawn now; `undefined` until the host knows, `null` where the file is no rolebook just now. */
  shown(): Shown | null | undefined
  /** Calls back whenever there is something else to draw. The returned function ends that. */
  subscribe(changed: () => void): () => void
  /** Asks the host for what only it can do: to change the text, to show a place in it. */
  wish(wish: Wish): void
  /** What the view remembered when it was last on screen (a filter, say); of the shape it had then, or `undefined`. */
  readonly remembered: unknown
  /** Keeps plain data for the next time this view of this file is on screen. */
  remember(state: unknown): void
}
