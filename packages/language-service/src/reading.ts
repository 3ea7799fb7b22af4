import type { Instant, OwnLanguage, RolebookDocument } from '@rolebook/model'
import type {
  CodeLens,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver-types'
import { codeLenses } from './code-lens.ts'
import { documentLinks, type RolebookLink } from './document-link.ts'
import { foldingRanges } from './folding-range.ts'
import { hoverAt } from './hover.ts'
import { inlayHints } from './inlay-hint.ts'
import type { Asked } from './place/asked.ts'
import { fileOf, locateIn, offsetOf, offsetsOf } from './place/located-file.ts'
import type { CheckedView, View } from './place/view.ts'
import { selectionRangeAt } from './selection-range.ts'
import { workspaceSymbols } from './workspace-symbol.ts'

/** What an editor shows to somebody who reads a rolebook. */
export interface Reading {
  hover(document: RolebookDocument, position: Position, asked: Asked): Hover | undefined
  /** Hints for the stretch of the file that is on screen: names behind ids, and days left. */
  inlayHints(document: RolebookDocument, range: Range, asked: Asked): InlayHint[]
  /** The lenses above roles, contact points and situations of the file. */
  codeLenses(document: RolebookDocument, asked: Asked): CodeLens[]
  /** Everything with an id that a query finds in all files of a rolebook. */
  workspaceSymbols(document: RolebookDocument, query: string, asked: Asked): SymbolInformation[]
  foldingRanges(document: RolebookDocument, asked: Asked): FoldingRange[]
  /** For each position, the ranges of a selection that is expanded step by step. */
  selectionRanges(document: RolebookDocument, positions: readonly Position[], asked: Asked): SelectionRange[]
  documentLinks(document: RolebookDocument, asked: Asked): RolebookLink[]
}

/** Makes the views that are needed: with findings where these are shown, else without. */
interface Views {
  readonly language: OwnLanguage
  viewOf(document: RolebookDocument, now: Instant): View
  checkedViewOf(document: RolebookDocument, asked: Asked): CheckedView
}

/** Makes what is shown in the text. For a text without the marker it is all empty. */
export function createReading({ language, viewOf, checkedViewOf }: Views): Reading {
  return {
    hover(document, position, asked) {
      if (!document.marked) return undefined
      return hoverAt(checkedViewOf(document, asked), offsetOf(document, position, asked), locateIn(document, asked))
    },
    inlayHints(document, range, asked) {
      // about a text too large to be read there is nothing to tell
      if (!document.marked || document.pieces.length === 0) return []
      return inlayHints(viewOf(document, asked.now), offsetsOf(document, range, asked), locateIn(document, asked))
    },
    codeLenses(document, asked) {
      return document.marked ? codeLenses(checkedViewOf(document, asked), locateIn(document, asked), asked.uri) : []
    },
    workspaceSymbols(document, query, asked) {
      if (!document.marked) return []
      return workspaceSymbols(viewOf(document, asked.now), query, locateIn(document, asked))
    },
    foldingRanges: (document, asked) => foldingRanges(fileOf(document, asked)),
    selectionRanges(document, positions, asked) {
      const file = fileOf(document, asked)
      return positions.map((position) => selectionRangeAt(file, file.lines.offsetAt(position)))
    },
    documentLinks: (document, asked) => documentLinks(fileOf(document, asked), asked.uri, language),
  }
}
