import { editInSteps, finish, parseInSteps, type RolebookDocument, type Steps } from '@rolebook/model'
import type { Range as LspRange, Position } from 'vscode-languageserver-types'

/** What an editor says of a text: an edit of what the ones before have left, or all of it anew. */
export type TextChange = { readonly text: string } | { readonly range: LspRange; readonly text: string }

/**
 * A text that is open in the editor. What the editor says of it is only noted; it is read when somebody asks, edit by edit,
 * from what was read before. So a letter that is typed costs the same in a file of any size.
 */
export class OpenText {
  readonly uri: string
  #version: number
  #document: RolebookDocument | undefined
  /** What has come since that was read. */
  readonly #unread: TextChange[]
  /** What has been begun of the first of these. */
  #begun: Steps<RolebookDocument> | undefined

  constructor(uri: string, version: number, text: string) {
    this.uri = uri
    this.#version = version
    this.#unread = [{ text }]
  }

  /** The number that the editor gave to the text as it stands now. */
  get version(): number {
    return this.#version
  }

  /** Whether it was read before and nothing has come since but edits of what was read. */
  get isOnlyEdited(): boolean {
    return this.#document !== undefined && this.#unread.every((change) => 'range' in change)
  }

  get text(): string {
    const [first, second] = this.#unread
    // what came whole is known unread
    return first && !second && !('range' in first) ? first.text : finish(this.readInSteps()).text
  }

  /** Notes what the editor says of it. */
  change(changes: readonly TextChange[], version: number): void {
    this.#version = version
    for (const change of changes) {
      if (!('range' in change)) {
        // whatever came before it is no more
        this.#unread.length = 0
        this.#begun = undefined
      }
      this.#unread.push(change)
    }
  }

  /**
   * Reads it as it stands now. Several may take steps of one reading, and a change may come between two; whoever comes to
   * the end has the newest.
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

/** A place behind the end of a line is that end, before the whole line break. */
function offsetIn({ lines, slice }: RolebookDocument, position: Position): number {
  const offset = lines.offsetAt(position)
  return slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset
}
