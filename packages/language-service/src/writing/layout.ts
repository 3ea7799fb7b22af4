import type { Edit, Range, RolebookDocument } from '@rolebook/model'

/** The line break of a text: the one that ends its first line. */
export function newLineOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n'
}

/** The end of the line of an offset, before its line break and after its comment. */
export function lineEndAfter(text: string, offset: number): number {
  return offset + (/\r?$/m.exec(text.slice(offset))?.index ?? 0)
}

/** The text from the beginning of the line up to an offset. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
}

/** The spaces before an offset, as many as there are characters on its line. */
export function indentAt({ lines }: RolebookDocument, offset: number): string {
  return ' '.repeat(lines.positionAt(offset).character)
}

/** Where a block ends: after its last line with content. */
export function endOfBlock(text: string, { start, end }: Range): number {
  return lineEndAfter(text, start + text.slice(start, end).trimEnd().length)
}

/** Whether an empty line separates an entry from the one before it; comments above it belong to the entry. */
export function isParted(text: string, start: number): boolean {
  const above = text.slice(0, start).split('\n').slice(0, -1)
  const last = above.findLast((line) => !/^\s*#/.test(line))
  return last !== undefined && last.trim() === ''
}

/** The edit that writes a text at an offset. */
export function insert(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text }
}
