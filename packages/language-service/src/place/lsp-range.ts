import type { Range, RolebookDocument } from '@rolebook/model'
import type { Range as LspRange } from 'vscode-languageserver-types'

/** Turns offsets into the lines and characters of LSP. */
export function toLspRange({ lines }: RolebookDocument, { start, end }: Range): LspRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) }
}

/** Whether two ranges of offsets share a character or a border. */
export function touches(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end
}
