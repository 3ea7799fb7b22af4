import { type Catalogue, type OwnLanguage, parse, type RolebookDocument } from '@rolebook/model'
import { type CheckOptions, check, type Finding } from '@rolebook/rules'
import { readConfigurationBeside } from '../files/configuration-file.ts'
import type { FoundFile } from '../files/find-rolebooks.ts'
import { fileProblemInWords, readTextFile } from '../files/read-text.ts'
import { momentOf } from '../moment.ts'
import type { Terminal } from '../terminal.ts'

export interface CheckSettings {
  readonly catalogue: Catalogue
  readonly language: OwnLanguage
  /** As `--at` gives it; each file reads it on its own clock. */
  readonly at: string | undefined
  readonly profiles: NonNullable<CheckOptions['profiles']>
}

/** One rolebook and what the rules say about it. */
export interface CheckedFile {
  readonly name: string
  readonly document: RolebookDocument
  readonly findings: readonly Finding[]
}

export interface Checked {
  readonly files: readonly CheckedFile[]
  /** One sentence for each file that could not be read, or setting that cannot be followed, with its name. */
  readonly unreadable: readonly string[]
  /** Names of files that somebody named and that are no rolebook. */
  readonly foreign: readonly string[]
}

/** Checks files one by one; what cannot be read keeps no other from being checked. */
export function checkFiles(files: readonly FoundFile[], settings: CheckSettings, { now }: Terminal): Checked {
  const { catalogue, language, at, profiles } = settings
  const checked: CheckedFile[] = []
  const unreadable: string[] = []
  const foreign: string[] = []
  for (const { name, path, named } of files) {
    const file = readTextFile(path)
    if ('problem' in file) {
      unreadable.push(fileProblemInWords(name, file.problem, language))
      continue
    }
    const document = parse(file.text)
    if (!document.marked) {
      if (named) foreign.push(name)
      continue
    }
    const { configuration, problems } = readConfigurationBeside({ name, path }, language)
    unreadable.push(...problems.filter((problem) => !unreadable.includes(problem)))
    const moment = momentOf(at, document.rolebook, now, language)
    checked.push({
      name,
      document,
      findings: check(document, { catalogue, now: moment, language, profiles, configuration }),
    })
  }
  return { files: checked, unreadable, foreign }
}
