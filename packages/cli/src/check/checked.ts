import { isForGroupsToTell } from '@rolebook/rules'
import { placeOf } from '../files/rolebook-files.ts'
import type { FileFindings } from './located-finding.ts'

/** One file of a rolebook and its findings. */
export interface CheckedFile extends FileFindings {
  /** The time zones that it names, in which its days begin. */
  readonly zones: readonly string[]
  /** The paths of its members' files. */
  readonly memberFiles: readonly string[]
  /** A sentence for each setting beside it that cannot be followed. */
  readonly settingProblems: readonly string[]
  /** The result of its fixes, where these were asked for and either changed the text or were refused. */
  readonly mended?: Mended
}

/** A text before and after its fixes. */
export interface Mended {
  /** What precedes the text in the file: a byte order mark, or nothing. */
  readonly mark: string
  readonly before: string
  readonly after: string
  /** How many findings the fixes removed. */
  readonly count: number
  /** How many fixes were left out because they would have caused an error. */
  readonly refused: number
}

/** A file that could not be read, and a sentence that says so with its name. */
export interface UnreadableFile {
  readonly name: string
  readonly path: string
  readonly sentence: string
}

/** The outcome for one file; a rolebook includes its parts. */
export type FileOutcome =
  | { readonly kind: 'checked'; readonly files: readonly CheckedFile[] }
  | { readonly kind: 'part'; readonly name: string; readonly path: string }
  | { readonly kind: 'unreadable'; readonly file: UnreadableFile }
  | { readonly kind: 'foreign'; readonly name: string; readonly path: string; readonly named: boolean }

/** The outcome of checking files, in the order in which they were named. */
export interface Checked {
  readonly files: readonly CheckedFile[]
  readonly unreadable: readonly UnreadableFile[]
  /** Names of files that somebody named and that are no rolebook. */
  readonly foreign: readonly string[]
  /** Names of parts that no rolebook among those checked includes. */
  readonly strays: readonly string[]
}

/** Combines the outcomes of all files. A file that several rolebooks share counts once. */
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

/**
 * The findings, without those in members' files that only their group can decide; members' files are recognised by
 * their paths.
 */
export function withoutGuesses(files: readonly CheckedFile[], memberFiles: readonly string[]): readonly CheckedFile[] {
  if (memberFiles.length === 0) return files
  const ofMembers = new Set(memberFiles)
  return files.map((file) =>
    ofMembers.has(placeOf(file.path))
      ? { ...file, findings: file.findings.filter(({ rule }) => !isForGroupsToTell(rule)) }
      : file,
  )
}

/** Reports a part that several rolebooks include once, with the findings of all of them. */
function joinShared(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const byPath = new Map<string, CheckedFile>()
  for (const file of files) {
    const first = byPath.get(file.path)
    byPath.set(file.path, first ? joinFindings(first, file) : file)
  }
  return [...byPath.values()]
}

/** Takes the fixes made for the first rolebook; where it had nothing to fix, those made for the other. */
function joinFindings(first: CheckedFile, other: CheckedFile): CheckedFile {
  const said = new Set(first.findings.map((finding) => JSON.stringify(finding)))
  const further = other.findings.filter((finding) => !said.has(JSON.stringify(finding)))
  const isMended = first.mended && first.mended.after !== first.mended.before
  const mended = isMended ? first.mended : (other.mended ?? first.mended)
  return { ...first, findings: [...first.findings, ...further], ...(mended && { mended }) }
}
