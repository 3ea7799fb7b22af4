import type { Catalogue, Instant, OwnLanguage, RolebookDocument, Shape } from '@rolebook/model'
import type { CompletionItemKind, Diagnostic } from 'vscode-languageserver-types'
import type { SubjectKind } from '../place/subject.ts'
import type { Cursor } from './cursor.ts'
import type { CountUses } from './use-counts.ts'

/**
 * What suggestions are made from: only what the document holds ready, so that nothing here goes through the whole text.
 */
export interface Asking {
  /** The whole rolebook, with all its files. */
  readonly document: RolebookDocument
  /** The file that is being edited. */
  readonly here: RolebookDocument
  readonly catalogue: Catalogue
  readonly now: Instant
  readonly language: OwnLanguage
  readonly cursor: Cursor
  readonly countUses: CountUses
  /** The findings of this file. As costly as checking, so asked for only where somebody writes about findings. */
  findings(): readonly Diagnostic[]
}

/** One thing that may be written at the cursor. */
export interface Candidate {
  /** The text itself, as every YAML reader has to see it. */
  readonly text: string
  readonly icon: CompletionItemKind
  /** A name or title beside it; it is searched as well. */
  readonly detail?: string | undefined
  readonly documentation?: string | undefined
  /**
   * What kind of thing the text names, where a hover would explain it; the explanation is made only for the suggestion
   * that somebody looks at.
   */
  readonly subject?: SubjectKind
  /** Whether there are suggestions at its end, too, so that an editor may ask at once. */
  readonly goesOn?: boolean
  /** For a key: what its value is like. Without it, the text is a value. */
  readonly keyOf?: Shape<unknown>
  /** Instead of the text: lines in block style with the tab stops of LSP, indented from the column at which they begin. */
  readonly snippet?: readonly string[]
}

/** The kinds of suggestion for which editors draw icons, by LSP's numbers. */
export const icons = {
  key: 10,
  value: 12,
  choice: 20,
  person: 18,
  role: 7,
  'contact-point': 23,
  site: 19,
  asset: 17,
  policy: 17,
  situation: 23,
  responsibility: 2,
  clause: 21,
  rule: 21,
  snippet: 15,
} as const satisfies Record<string, CompletionItemKind>
