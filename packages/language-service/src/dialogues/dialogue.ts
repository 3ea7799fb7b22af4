import type { Position, Range } from 'vscode-languageserver-types'
import type { Refused } from '../rename.ts'

/*
 * Commands ask before they write. What they ask, what may be answered and what is written then is said here; a host draws
 * the questions one after the other, lets people go back, and writes.
 */

/** What was answered, by the name of the question. */
export type Answers = ReadonlyMap<string, string>

export type Question = TextQuestion | ChoiceQuestion

/** Something to be typed. */
export interface TextQuestion {
  readonly kind: 'text'
  readonly name: string
  readonly prompt: string
  readonly placeholder?: string
  /** What stands there to begin with. */
  readonly suggested?: string
  /** What is wrong with an answer and how it is to look; or what it is taken for, where that is not plain to see. */
  check(answer: string): Checked
}

export interface Checked {
  readonly wrong?: string
  readonly note?: string
}

/** One of several. */
export interface ChoiceQuestion {
  readonly kind: 'choice'
  readonly name: string
  readonly prompt: string
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly answer: string
  readonly label: string
  /** Beside the label, and dimmed. */
  readonly description?: string
  /** Below it. */
  readonly detail?: string
  /** What a row of choices has in common; said above the first of them. */
  readonly group?: string
}

/** Questions and what comes of the answers. */
export interface Dialogue<Result = Proposal | Refused> {
  readonly title: string
  /** In the order in which they are asked; each knows the answers before it, and may find itself needless. */
  readonly questions: readonly ((answers: Answers) => Question | undefined)[]
  finish(answers: Answers): Result
}

/** What would be written; nothing is yet. */
export interface Proposal {
  readonly edits: readonly ProposedEdit[]
  /** Where the cursor goes: a place in a file as it is after the edits. */
  readonly cursor?: { readonly uri: string; readonly position: Position }
  /** What to say when it is written. */
  readonly done: string
  /** What somebody is to read and agree to first. */
  readonly review?: Review
}

export interface ProposedEdit {
  readonly uri: string
  readonly range: Range
  readonly newText: string
  /** Why, where edits are looked at one by one. */
  readonly because?: string
}

export interface Review {
  readonly question: string
  readonly paragraphs: readonly { readonly heading: string; readonly sentences: readonly string[] }[]
  /** The word that agrees. */
  readonly agree: string
  /** The word by which somebody asks to choose among the edits one by one, where that makes sense. */
  readonly oneByOne?: string
}

/** An answer that the questions before have made sure of. */
export function answerTo(answers: Answers, name: string): string {
  return answers.get(name)?.trim() ?? ''
}
