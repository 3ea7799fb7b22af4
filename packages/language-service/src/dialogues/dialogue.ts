import type { Position, Range } from 'vscode-languageserver-types'
import type { Refused } from '../rename.ts'

/*
 * Commands ask before they write. A dialogue says what they ask, what may be answered and what is written then. A host
 * shows the questions one after the other, lets people go back, and writes.
 */

/** The answers, by the name of the question. */
export type Answers = ReadonlyMap<string, string>

export type Question = TextQuestion | ChoiceQuestion

/** Something to be typed. */
export interface TextQuestion {
  readonly kind: 'text'
  readonly name: string
  readonly prompt: string
  readonly placeholder?: string
  /** The text in the field to begin with. */
  readonly suggested?: string
  /** What is wrong with an answer and what it should look like; or how it is understood, where that is not obvious. */
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
  /** Shown beside the label, dimmed. */
  readonly description?: string
  /** Shown below the label. */
  readonly detail?: string
  /** What consecutive choices have in common; shown above the first of them. */
  readonly group?: string
}

/** Questions and what comes of the answers. */
export interface Dialogue<Result = Proposal | Refused> {
  readonly title: string
  /**
   * In the order in which they are asked. Each is made from the answers before it, and may turn out to be unnecessary.
   */
  readonly questions: readonly ((answers: Answers) => Question | undefined)[]
  finish(answers: Answers): Result
}

/** What would be written. Nothing is written yet. */
export interface Proposal {
  readonly edits: readonly ProposedEdit[]
  /** Where the cursor goes: a place in a file as it is after the edits. */
  readonly cursor?: { readonly uri: string; readonly position: Position }
  /** What to say when it is written. */
  readonly done: string
  /** What somebody has to read and agree to first. */
  readonly review?: Review
}

export interface ProposedEdit {
  readonly uri: string
  readonly range: Range
  readonly newText: string
  /** The reason that is shown where edits are reviewed one by one. */
  readonly because?: string
}

export interface Review {
  readonly question: string
  readonly paragraphs: readonly { readonly heading: string; readonly sentences: readonly string[] }[]
  /** The label of the button that agrees. */
  readonly agree: string
  /** The label of the button for choosing among the edits one by one, where that makes sense. */
  readonly oneByOne?: string
}

/** An answer that is certainly there, because an earlier question asked for it. */
export function answerTo(answers: Answers, name: string): string {
  return answers.get(name)?.trim() ?? ''
}
