import { resolve } from 'node:path'
import type { Catalogue, OwnLanguage } from '@rolebook/model'
import type { CheckOptions, Severity } from '@rolebook/rules'
import { findFiles, type Search } from '../files/find-rolebooks.ts'
import { momentOf } from '../moment.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import type { FileToCheck } from './check-file.ts'
import { checkFiles } from './check-files.ts'
import { checkTexts } from './check-texts.ts'
import type { Checked } from './checked.ts'
import { showFixes, writeFixes } from './fixes.ts'
import { heedGroupsAround } from './groups-around.ts'
import { type ReportFormat, writeReport } from './report.ts'
import { reaches } from './summary.ts'

/** `rolebook check`, as its arguments were read. */
export interface CheckOrder {
  /** Files, folders and patterns; `-` is standard input, which is checked before all others. */
  readonly files: readonly string[]
  readonly format: ReportFormat
  readonly failOn: Exclude<Severity, 'hint'>
  readonly at: string | undefined
  readonly profiles: NonNullable<CheckOptions['profiles']>
  /** Silently skip named files that are not rolebooks. */
  readonly onlyRolebooks: boolean
  /** The name of standard input in the output. */
  readonly stdinName: string
  readonly fixes: 'none' | 'shown' | 'written'
}

/** The argument that means standard input. */
export const standardInput = '-'

/** Checks rolebooks and prints what is found: findings to standard output, everything else to standard error. */
export async function runCheck(
  order: CheckOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<{ readonly code: ExitCode; readonly checked: Checked }> {
  const texts = checkTexts[language]
  const { format, at, profiles, fixes } = order
  // a mistake in --at is reported even where there is nothing to check
  momentOf(at, {}, terminal.now, language)
  // it would mean the current folder and all below it, into which --fix writes
  if (order.files.includes('')) throw new Unusable(texts.emptyName)
  const { files: found, gathered } = await filesOf(order, terminal, language)
  const files = order.onlyRolebooks ? found.map((file) => ({ ...file, named: false })) : found
  const settings = { language, now: terminal.now, at, profiles, withFixes: format === 'sarif', fixes }
  const checked = heedGroupsAround(await checkFiles(files, settings, catalogue, terminal.workers))
  const known = new Set([...checked.files, ...checked.unreadable].map(({ path }) => path))
  const empty = gathered.filter(({ paths }) => !paths.some((path) => known.has(path))).map(({ name }) => name)
  if (order.files.length === 0 && known.size === 0) throw new Unusable(texts.noneHere)
  for (const { sentence } of checked.unreadable) terminal.warn(`${shown(sentence)}\n`)
  const settingProblems = new Set(checked.files.flatMap((file) => file.settingProblems))
  for (const sentence of settingProblems) terminal.warn(`${shown(sentence)}\n`)
  for (const name of checked.foreign) terminal.warn(`${shown(texts.foreign(name))}\n`)
  for (const name of checked.strays) terminal.warn(`${shown(texts.stray(name))}\n`)
  for (const name of empty) terminal.warn(`${shown(texts.noneThere(name))}\n`)
  if (fixes === 'shown') showFixes(checked.files, terminal, language)
  else {
    if (fixes === 'written') writeFixes(checked.files, terminal, language)
    terminal.write(writeReport(checked, order, terminal, language))
  }
  const hasNone = checked.foreign.length > 0 && known.size === 0
  const isUnusable = checked.unreadable.length > 0 || settingProblems.size > 0 || empty.length > 0 || hasNone
  const ended = reaches(checked.files, order.failOn) ? exitCodes.findings : exitCodes.fine
  return { code: isUnusable ? exitCodes.unusable : ended, checked }
}

/** The profiles that were asked for. Throws `Unusable` for an unknown one. */
export function readProfiles(asked: readonly string[], language: OwnLanguage): NonNullable<CheckOptions['profiles']> {
  const known: NonNullable<CheckOptions['profiles']> = [
    'default',
    'evidence',
    'wording',
    'gdpr',
    'whistleblowing',
    'all',
  ]
  return asked.map((name) => {
    const profile = known.find((one) => one === name.trim())
    if (profile === undefined) throw new Unusable(checkTexts[language].noProfile(name.trim(), known.join(', ')))
    return profile
  })
}

async function filesOf(order: CheckOrder, terminal: Terminal, language: OwnLanguage): Promise<FilesToCheck> {
  const { files: args, stdinName, fixes } = order
  if (!args.includes(standardInput)) return findFiles(args, terminal.folder)
  if (fixes === 'written') throw new Unusable(checkTexts[language].cannotWriteInput)
  const named = args.filter((arg) => arg !== standardInput)
  const others = named.length > 0 ? findFiles(named, terminal.folder) : { files: [], gathered: [] }
  const content = await terminal.readInput()
  const input = { name: stdinName, path: resolve(terminal.folder, stdinName), named: true, content }
  return { ...others, files: [input, ...others.files] }
}

type FilesToCheck = Omit<Search, 'files'> & { readonly files: readonly FileToCheck[] }
