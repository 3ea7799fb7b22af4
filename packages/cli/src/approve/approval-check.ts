import { realpathSync } from 'node:fs'
import { sayChanges } from '@rolebook/language-service'
import { approvalStatus, type Catalogue, dateInWords, digestDecisions, type OwnLanguage, parse } from '@rolebook/model'
import { warnOfDamage } from '../diff/damage-warning.ts'
import { type NamedRolebook, type OnlyRolebook, readOnlyRolebook } from '../files/only-rolebook.ts'
import { joinFromElsewhere, pathsOfMembers } from '../files/rolebook-files.ts'
import { commitsOf, type FileCommit, textAtCommit } from '../history/git.ts'
import { readVersion } from '../history/read-version.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { approveTexts } from './texts.ts'

/** `rolebook approve --check`, as its arguments were read. */
export interface ApprovalCheckOrder {
  readonly file: string | undefined
  /** The version that was approved; unless given, git is asked. */
  readonly since: string | undefined
}

/** Says whether the approval of a rolebook still holds, else what has changed since. Ends with 1 where it does not. */
export function runApprovalCheck(
  order: ApprovalCheckOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): ExitCode {
  const texts = approveTexts[language]
  const file = readOnlyRolebook(order.file, terminal, language, 'argument')
  const { name, document } = file
  const { approved, people } = document.rolebook
  const by = people?.get(approved?.by ?? '')?.name ?? approved?.by
  const approval = texts.approval(by, approved?.date === undefined ? undefined : dateInWords(approved.date, language))
  const say = (sentence: string) => terminal.write(`${shown(sentence)}\n`)
  switch (approvalStatus(document)) {
    case 'unreadable':
      throw new Unusable(texts.unreadable(name))
    case 'none':
      say(approved ? texts.noDigest(name) : texts.none(name))
      return exitCodes.findings
    case 'holds':
      say(texts.holds(name, approval))
      return exitCodes.fine
    case 'lapsed':
      say(texts.lapsed(name, approval))
      sayWhatChanged(file, order.since, terminal, catalogue, language)
      return exitCodes.findings
  }
}

function sayWhatChanged(
  file: OnlyRolebook,
  since: string | undefined,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): void {
  const texts = approveTexts[language]
  const digest = file.document.rolebook.approved?.digest ?? ''
  const older = since === undefined ? findApproved(file, digest, terminal) : readVersion(since, terminal, language)
  if (!older) {
    terminal.warn(`${shown(texts.noVersion)}\n`)
    return
  }
  if (digestDecisions(older.document.rolebook) !== digest) terminal.warn(`${shown(texts.notThatVersion(older.name))}\n`)
  warnOfDamage([older], terminal, language)
  const said = sayChanges(older.document.rolebook, file.document.rolebook, catalogue, language)
  const heading = createPaint(terminal)('bold', shown(texts.changedSince(older.name)))
  terminal.write(`\n${heading}\n${said.map(({ sentence }) => `  ${shown(sentence)}\n`).join('')}`)
}

/** How many characters of a commit's hash are shown. */
const shortCommit = 10

/**
 * Finds a commit in which the rolebook, with the parts and members it had then, has the decisions that were approved.
 */
function findApproved(rolebook: OnlyRolebook, digest: string, terminal: Terminal): NamedRolebook | undefined {
  const { path, files } = rolebook
  // the history of the file, not that of a link to it
  const real = realpathSync(path)
  const [main, ...parts] = files
  const others = [...parts.map(({ place }) => place.path), ...pathsOfMembers(rolebook)]
  let newer = main?.document
  for (const commit of [...commitsFrom(real, terminal), ...others.flatMap(commitsOfOther)]) {
    const read = (name: string) => {
      const kept = textAtCommit({ ...commit, path: name }, real, terminal)
      return 'text' in kept ? kept.text : undefined
    }
    const text = read(commit.path)
    if (text === undefined) continue
    newer = parse(text, newer)
    const document = joinFromElsewhere({ name: commit.path, document: newer }, read)
    if (digestDecisions(document.rolebook) === digest)
      return { name: `${commit.commit.slice(0, shortCommit)}:${commit.path}`, document }
  }
  return undefined

  /** Commits in which only a part or a member changed, looked up by the current place of that file. */
  function commitsOfOther(other: string): readonly FileCommit[] {
    return commitsFrom(other, terminal).map(({ commit }) => ({ commit, path: main?.name ?? '' }))
  }
}

function commitsFrom(path: string, terminal: Terminal): readonly FileCommit[] {
  const commits = commitsOf(path, terminal)
  return 'problem' in commits ? [] : commits
}
