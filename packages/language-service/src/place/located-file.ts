import { type Edit, type PlacedFile, placeInFiles, type Range, type RolebookDocument } from '@rolebook/model'
import type { Location, Range as LspRange, Position, TextEdit } from 'vscode-languageserver-types'
import { toLspRange } from './lsp-range.ts'

/** One of the files of a rolebook, with the address by which an editor knows it. */
export interface LocatedFile extends PlacedFile {
  readonly uri: string
}

/** Where a range of the text stands: in which file, and in whose lines and characters. */
export type Locate = (range: Range) => Location

/** Locates in the file that a document is, or in the files of which it was joined. */
export function locateIn(document: RolebookDocument, { uri, files }: AskedFile): Locate {
  if (!files) return (range) => ({ uri, range: toLspRange(document, range) })
  return (range) => {
    const there = placeInFiles(files, range)
    if (!there) return { uri, range: toLspRange(document, range) }
    return { uri: there.file.uri, range: toLspRange(there.file.document, there.range) }
  }
}

/** The file of a rolebook that is asked about. */
export interface AskedFile {
  readonly uri: string
  /** The files from which the document was joined, if there are several; places are then given in these. */
  readonly files?: readonly LocatedFile[]
}

/** The offsets in the whole text of a range in the file that is asked about. */
export function offsetsOf(document: RolebookDocument, { start, end }: LspRange, asked: AskedFile): Range {
  return { start: offsetOf(document, start, asked), end: offsetOf(document, end, asked) }
}

/** The offset in the whole text of a position in the file that is asked about. */
export function offsetOf(document: RolebookDocument, position: Position, { uri, files = [] }: AskedFile): number {
  const file = files.find((one) => one.uri === uri) ?? { document, start: 0 }
  return file.start + file.document.lines.offsetAt(position)
}

/** The file that is asked about, as it was read alone. */
export function fileOf(document: RolebookDocument, { uri, files = [] }: AskedFile): RolebookDocument {
  return files.find((one) => one.uri === uri)?.document ?? document
}

/** Edits by the file in which each is made. */
export function changesOf(edits: readonly Edit[], locate: Locate): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {}
  for (const { range, text } of edits) {
    const { uri, range: place } = locate(range)
    changes[uri] = [...(changes[uri] ?? []), { range: place, newText: text }]
  }
  return changes
}
