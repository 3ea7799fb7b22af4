import { isForGroupsToTell } from '@rolebook/rules'
import { placeOf } from '../files/rolebook-files.ts'
import type { FileFindings } from './located-finding.ts'

/** One file of a rolebook and what the rules say about it. */
export interface CheckedFile extends FileFindings {
  /** The time zones it speaks of, in which its days begin. */
  readonly zones: readonly string[]
  /** Where the files of its members lie, which say what ids lead to. */
  readonly memberFiles: readonly string[]
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

/** What came of checking one file; a rolebook brings its parts along. */
export type FileOutcome =
  | { readonly kind: 'checked'; readonly files: readonly CheckedFile[] }
  | { readonly kind: 'part'; readonly name: string; readonly path: string }
  | { readonly kind: 'unreadable'; readonly file: UnreadableFile }
  | { readonly kind: 'foreign'; readonly name: string; readonly path: string; readonly named: boolean }

/** What came of checking files, in the order in which they were named. */
export interface Checked {
  readonly files: readonly CheckedFile[]
  readonly unreadable: readonly UnreadableFile[]
  /** Names of files that somebody named and that are no rolebook. */
  readonly foreign: readonly string[]
  /** Names of parts that no rolebook among those checked includes. */
  readonly strays: readonly string[]
}

/** Puts together what came of each file: a file that several rolebooks have in common counts once. */
export function gatherOutcomes(outcomes: readonly FileOutcome[]): Checked {
  const checked = outcomes.flatMap((outcome) => (outcome.kind === 'checked' ? outcome.files : []))
  const memberFiles = checked.flatMap((file) => file.memberFiles)
  const files = joinShared(withoutGuesses(checked, memberFiles))
  const known = new Set(files.map(({ path }) => path))
  return {
    files,
    unreadable: outcomes.flatMap((outcome) => (outcome.kind === 'unreadable' ? [outcome.file] : [])),
    foreign: outcomes.flatMap((outcome) => (outcome.kind === 'foreign' && outcome.named ? [outcome.name] : [])),
    strays: outcomes.flatMap((outcome) => (outcome.kind === 'part' && !known.has(outcome.path) ? [outcome.name] : [])),
  }
}

/** What is found, but for what of a member's files only its group can tell; whose files those are is told by their places. */
export function withoutGuesses(files: readonly CheckedFile[], memberFiles: readonly string[]): readonly CheckedFile[] {
  if (memberFiles.length === 0) return files
  const ofMembers = new Set(memberFiles)
  return files.map((file) =>
    ofMembers.has(placeOf(file.path))
      ? { ...file, findings: file.findings.filter(({ rule }) => !isForGroupsToTell(rule)) }
      : file,
  )
}

/** A part that several rolebooks include is reported once, with what is said of it for any of them. */
function joinShared(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const byPath = new Map<string, CheckedFile>()
  for (const file of files) {
    const first = byPath.get(file.path)
    byPath.set(file.path, first ? joinFindings(first, file) : file)
  }
  return [...byPath.values()]
}

/** What is fixed for the first is fixed; where it has nothing to fix there, what is fixed for the other. */
function joinFindings(first: CheckedFile, other: CheckedFile): CheckedFile {
  const said = new Set(first.findings.map((finding) => JSON.stringify(finding)))
  const further = other.findings.filter((finding) => !said.has(JSON.stringify(finding)))
  const isMended = first.mended && first.mended.after !== first.mended.before
  const mended = isMended ? first.mended : (other.mended ?? first.mended)
  return { ...first, findings: [...first.findings, ...further], ...(mended && { mended }) }
}
