import type { Instant, OwnLanguage } from '@rolebook/model'
import type { CodeAction, Diagnostic, Hover, Position, Range } from 'vscode-languageserver-types'

/** The page's questions to the worker; each version of the text is sent once. */
export type Question =
  | { readonly about: 'text'; readonly text: string }
  | { readonly about: 'language'; readonly language: OwnLanguage }
  | { readonly about: 'findings'; readonly id: number; readonly now: Instant }
  | { readonly about: 'hover'; readonly id: number; readonly now: Instant; readonly position: Position }
  | { readonly about: 'fixes'; readonly id: number; readonly now: Instant; readonly range: Range }

/** The worker's answers, by the number of the question. */
export interface Answers {
  readonly findings: { readonly marked: boolean; readonly diagnostics: readonly Diagnostic[] }
  readonly hover: Hover | undefined
  readonly fixes: readonly CodeAction[]
}

export interface Reply {
  readonly id: number
  readonly answer: unknown
}

/** The address of the only text, as LSP wants one. */
export const textUri = 'rolebook:playground'
