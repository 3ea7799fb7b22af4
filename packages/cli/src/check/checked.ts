import type { LocatedFinding } from './located-finding.ts'

/** One rolebook and what the rules say about it. */
export interface CheckedFile {
  readonly name: string
  readonly path: string
  readonly findings: readonly LocatedFinding[]
  /** The time zones it speaks of, in which its days begin. */
  readonly zones: readonly string[]
  /** A sentence for each setting beside it that cannot be followed. */
  readonly settingProblems: readonly string[]
  /** What became of its fixes, where they were asked for and changed the text or could not. */
  readonly mended?: Mended
}

/** A text before and after its fixes. */
export interface Mended {
  /** What stands before the text in the file: a byte order mark, or nothing. */
  readonly mark: string
  readonly before: string
  readonly after: string
  /** How many findings the fixes did away with. */
  readonly count: number
  /** How many findings kept their fix to themselves, because it would bring an error. */
  readonly refused: number
}

/** A file that could not be read, and a sentence that says so with its name. */
export interface UnreadableFile {
  readonly name: string
  readonly path: string
  readonly sentence: string
}

/** What came of checking one file. */
export type FileOutcome =
  | { readonly kind: 'checked'; readonly file: CheckedFile }
  | { readonly kind: 'unreadable'; readonly file: UnreadableFile }
  | { readonly kind: 'foreign'; readonly name: string; readonly path: string; readonly named: boolean }

/** What came of checking files, in the order in which they were named. */
export interface Checked {
  readonly files: readonly CheckedFile[]
  readonly unreadable: readonly UnreadableFile[]
  /** Names of files that somebody named and that are no rolebook. */
  readonly foreign: readonly string[]
}

export function gatherOutcomes(outcomes: readonly FileOutcome[]): Checked {
  return {
    files: outcomes.flatMap((outcome) => (outcome.kind === 'checked' ? [outcome.file] : [])),
    unreadable: outcomes.flatMap((outcome) => (outcome.kind === 'unreadable' ? [outcome.file] : [])),
    foreign: outcomes.flatMap((outcome) => (outcome.kind === 'foreign' && outcome.named ? [outcome.name] : [])),
  }
}
