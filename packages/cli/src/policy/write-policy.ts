import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { answersName, type PolicyFile, type Program, policyFiles, removalFiles, type System } from '@rolebook/fleet'
import type { OwnLanguage } from '@rolebook/model'
import { directoryTexts } from '../directory/texts.ts'
import { readTextFile } from '../files/read-text.ts'
import { writeAllWhole, writeProblemInWords } from '../files/write-whole.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { policyTexts } from './policy-texts.ts'
import { readAnswersFile } from './read-answers-file.ts'

/** `rolebook policy`, as its arguments were read. */
export interface PolicyOrder {
  readonly program: Program
  readonly system: System
  readonly answers: string | undefined
  readonly output: string
  readonly force: boolean
}

/** Writes the files by which a program of the fleet is given what the answers say: all of them or none. */
export function runPolicy(order: PolicyOrder, terminal: Terminal, language: OwnLanguage): ExitCode {
  const texts = policyTexts[language]
  const answers = readAnswersFile(order.answers, terminal, language)
  const made = policyFiles(order.program, order.system, answers, language)
  if ('gap' in made) throw new Unusable(texts.gap(order.program, made.gap, order.answers ?? answersName))
  writeFiles(made.files, join(order.output, `${order.program}-${order.system}`), order, terminal, language)
  if (order.program !== 'vscode') terminal.write(`${texts.holdsReadingKey}\n`)
  return exitCodes.fine
}

/** Writes the files that take back that policy, all or none, and says what has to be done by hand. */
export function runPolicyRemoval(order: PolicyOrder, terminal: Terminal, language: OwnLanguage): ExitCode {
  const texts = policyTexts[language]
  const answers = readAnswersFile(order.answers, terminal, language)
  const made = removalFiles(order.program, order.system, answers, language)
  if ('gap' in made) throw new Unusable(texts.gap(order.program, made.gap, order.answers ?? answersName))
  writeFiles(made.files, join(order.output, `${order.program}-${order.system}-removal`), order, terminal, language)
  for (const deed of made.deeds) terminal.write(`${shown(texts.deed(deed))}\n`)
  return exitCodes.fine
}

function writeFiles(
  made: readonly PolicyFile[],
  folder: string,
  { force }: PolicyOrder,
  terminal: Terminal,
  language: OwnLanguage,
): void {
  const texts = policyTexts[language]
  const files = made.map(({ name, content, goes }) => {
    const shownPath = join(folder, name)
    return { shownPath, path: resolve(terminal.folder, shownPath), content, goes }
  })
  const foreign = files.find(({ path, content }) => !isReplaceable(path, content))
  if (foreign && !force) throw new Unusable(directoryTexts[language].notOurs(foreign.shownPath))
  for (const { path } of files) makeFolder(dirname(path), language)
  // readable by everybody: a policy that only its owner may read is not read by any browser
  writeAllWhole(
    files.map(({ path, content, goes }) => ({
      path,
      content,
      mode: 'by' in goes && goes.by === 'script' ? 0o755 : 0o644,
    })),
    { force: true, language },
  )
  for (const { shownPath, goes } of files) terminal.write(`${shown(texts.written(shownPath, texts.goes(goes)))}\n`)
}

/** Whether a file is missing or was written by an earlier run: each of these files has our name or id. */
function isReplaceable(path: string, content: string | Uint8Array): boolean {
  const there = readTextFile(path)
  if (!('problem' in there)) return /rolebook/i.test(there.text)
  // files for the registry are in UTF-16
  return there.problem === 'missing' || (there.problem === 'not-utf8' && typeof content !== 'string')
}

function makeFolder(folder: string, language: OwnLanguage): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Unusable(directoryTexts[language].noFolder(folder, writeProblemInWords(error, dirname(folder), language)))
  }
}
