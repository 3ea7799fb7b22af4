import { type PlacedFile, placeInFiles, type Range, type RolebookDocument } from '@rolebook/model'
import type { Location, Range as LspRange } from 'vscode-languageserver-types'
import { toLspRange } from './lsp-range.ts'

/** One of the files of a rolebook, and where an editor finds it. */
export interface LocatedFile extends PlacedFile {
  readonly uri: string
}

/** Where a range of the text stands: in which file, and in whose lines and characters. */
export type Locate = (range: Range) => Location

/** Locates in the file that a document is, or in the files of which it was joined. */
export function locateIn(
  document: RolebookDocument,
  { uri, files }: { readonly uri: string; readonly files?: readonly LocatedFile[] },
): Locate {
  if (!files) return (range) => ({ uri, range: toLspRange(document, range) })
  return (range) => {
    const there = placeInFiles(files, range)
    if (!there) return { uri, range: toLspRange(document, range) }
    return { uri: there.file.uri, range: toLspRange(there.file.document, there.range) }
  }
}

/** The offsets in the whole text of a range in the file that is asked about. */
export function offsetsOf(
  document: RolebookDocument,
  { start, end }: LspRange,
  { uri, files = [] }: { readonly uri: string; readonly files?: readonly LocatedFile[] },
): Range {
  const file = files.find((one) => one.uri === uri) ?? { document, start: 0 }
  const { lines } = file.document
  return { start: file.start + lines.offsetAt(start), end: file.start + lines.offsetAt(end) }
}
