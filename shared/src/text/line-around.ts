import type { LineIndex } from './line-index.ts'

/** A text from which one line can be read without the rest. */
interface TextOfLines {
  readonly lines: LineIndex
  readonly textLength: number
  slice(start: number, end: number): string
}

/** The line in which an offset stands, without what ends it, and where it begins. */
export function lineAround(document: TextOfLines, offset: number): { readonly start: number; readonly text: string } {
  const { lines, textLength } = document
  const { line } = lines.positionAt(offset)
  const start = lines.offsetAt({ line, character: 0 })
  const end = line + 1 < lines.count ? lines.offsetAt({ line: line + 1, character: 0 }) : textLength
  return { start, text: document.slice(start, end).replace(/\r?\n$|\r$/, '') }
}
