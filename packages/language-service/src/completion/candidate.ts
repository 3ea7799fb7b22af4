import type { Catalogue, Instant, OwnLanguage, RolebookDocument, Shape } from '@rolebook/model'
import type { CompletionItemKind, Diagnostic } from 'vscode-languageserver-types'
import type { SubjectKind } from '../place/subject.ts'
import type { Cursor } from './cursor.ts'
import type { CountUses } from './use-counts.ts'

/** What suggestions are made from. Only what the document holds ready: nothing here goes through the whole text. */
export interface Asking {
  /** The whole rolebook, with all its files. */
  readonly document: RolebookDocument
  /** The file in which something is being written. */
  readonly here: RolebookDocument
  readonly catalogue: Catalogue
  readonly now: Instant
  readonly language: OwnLanguage
  readonly cursor: Cursor
  readonly countUses: CountUses
  /** What is found in this file; costs what checking costs, so only where somebody writes about findings. */
  findings(): readonly Diagnostic[]
}

/** One thing that may be written at the cursor. */
export interface Candidate {
  /** The text itself, as every reader is to see it. */
  readonly text: string
  readonly icon: CompletionItemKind
  /** A name or title beside it; it is searched as well. */
  readonly detail?: string | undefined
  readonly documentation?: string | undefined
  /** What the text means, where a hover would explain it; that is read only for the suggestion somebody looks at. */
  readonly subject?: SubjectKind
  /** Whether something is suggested where it ends as well, so that an editor may ask at once. */
  readonly goesOn?: boolean
  /** For a key: what its value is like. Without it, the text is a value. */
  readonly keyOf?: Shape<unknown>
  /** Instead of the text: lines in block style with the tab stops of LSP, indented from the column at which they begin. */
  readonly snippet?: readonly string[]
}

/** The signs that editors draw before a suggestion, by the numbers of LSP. */
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
