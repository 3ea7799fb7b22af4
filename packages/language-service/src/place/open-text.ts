import { editInSteps, finish, parseInSteps, type RolebookDocument, type Steps } from '@rolebook/model'
import type { Range as LspRange, Position } from 'vscode-languageserver-types'

/** What an editor reports about a text: an edit relative to the edits before it, or the whole new text. */
export type TextChange = { readonly text: string } | { readonly range: LspRange; readonly text: string }

/**
 * A text that is open in the editor. Changes are only noted, and read when somebody asks, edit by edit, starting from
 * what was read before. So a typed letter costs the same in a file of any size.
 */
export class OpenText {
  readonly uri: string
  #version: number
  #document: RolebookDocument | undefined
  /** The changes since the text was last read. */
  readonly #unread: TextChange[]
  /** The reading of the first of these, where it has begun. */
  #begun: Steps<RolebookDocument> | undefined

  constructor(uri: string, version: number, text: string) {
    this.uri = uri
    this.#version = version
    this.#unread = [{ text }]
  }

  /** The version number that the editor gave to the current text. */
  get version(): number {
    return this.#version
  }

  /** Whether it was read before and has only been edited since. */
  get isOnlyEdited(): boolean {
    return this.#document !== undefined && this.#unread.every((change) => 'range' in change)
  }

  get text(): string {
    const [first, second] = this.#unread
    // a whole text is known without being read
    return first && !second && !('range' in first) ? first.text : finish(this.readInSteps()).text
  }

  /** Notes changes that the editor reports. */
  change(changes: readonly TextChange[], version: number): void {
    this.#version = version
    for (const change of changes) {
      if (!('range' in change)) {
        // earlier changes no longer matter
        this.#unread.length = 0
        this.#begun = undefined
      }
      this.#unread.push(change)
    }
  }

  /**
   * Reads the current text. Several callers may advance the same reading, and a change may arrive between two steps;
   * whoever reaches the end has the newest text.
   */
  *readInSteps(): Steps<RolebookDocument> {
    for (;;) {
      const [change] = this.#unread
      if (!change && this.#document) return this.#document
      this.#begun ??= readChange(change ?? { text: '' }, this.#document)
      const { done, value } = this.#begun.next()
      if (!done) yield
      else {
        this.#document = value
        this.#unread.shift()
        this.#begun = undefined
      }
    }
  }
}

function readChange(change: TextChange, before: RolebookDocument | undefined) {
  if (!('range' in change) || !before) return parseInSteps(change.text, before)
  const [one, other] = [change.range.start, change.range.end].map((position) => offsetIn(before, position))
  const [start = 0, end = 0] = [Math.min(one ?? 0, other ?? 0), Math.max(one ?? 0, other ?? 0)]
  return editInSteps(before, { range: { start, end }, text: change.text })
}

/** The offset of a position. A position beyond the end of a line means that end, before the whole line break. */
function offsetIn({ lines, slice }: RolebookDocument, position: Position): number {
  const offset = lines.offsetAt(position)
  return slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset
}
