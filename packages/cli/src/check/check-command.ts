import type { Catalogue, OwnLanguage } from '@rolebook/model'
import type { CheckOptions, Severity } from '@rolebook/rules'
import { findRolebooks } from '../files/find-rolebooks.ts'
import { momentOf } from '../moment.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { checkFiles } from './check-files.ts'
import { writeJsonReport } from './json-report.ts'
import { reaches } from './summary.ts'
import { writeTextReport } from './text-report.ts'

/** `rolebook check`, as its arguments were read. */
export interface CheckOrder {
  readonly files: readonly string[]
  readonly format: 'text' | 'json'
  readonly failOn: Exclude<Severity, 'hint'>
  readonly at: string | undefined
  readonly profiles: readonly string[]
}

/** Checks rolebooks and prints what is found: findings to standard output, everything else to standard error. */
export function runCheck(order: CheckOrder, terminal: Terminal, catalogue: Catalogue, language: OwnLanguage): ExitCode {
  const words = texts[language]
  const profiles = readProfiles(order.profiles, language)
  // a slip in --at is said even where there is nothing to check
  momentOf(order.at, {}, terminal.now, language)
  const { files, empty } = findRolebooks(order.files, terminal.folder)
  if (files.length === 0 && empty.length === 0) throw new Unusable(words.noneHere)
  const checked = checkFiles(files, { catalogue, language, at: order.at, profiles }, terminal)
  for (const sentence of checked.unreadable) terminal.warn(`${shown(sentence)}\n`)
  for (const name of checked.foreign) terminal.warn(`${shown(words.foreign(name))}\n`)
  for (const name of empty) terminal.warn(`${shown(words.noneThere(name))}\n`)
  if (order.format === 'json') terminal.write(writeJsonReport(checked.files))
  else if (checked.files.length > 0) terminal.write(writeTextReport(checked.files, language, createPaint(terminal)))
  if (checked.unreadable.length > 0 || empty.length > 0) return exitCodes.unusable
  return reaches(checked.files, order.failOn) ? exitCodes.findings : exitCodes.fine
}

function readProfiles(asked: readonly string[], language: OwnLanguage): NonNullable<CheckOptions['profiles']> {
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
    if (profile === undefined) throw new Unusable(texts[language].noProfile(name.trim(), known.join(', ')))
    return profile
  })
}

const texts = {
  en: {
    noneHere: 'There is no rolebook in this folder. Name a file, or begin one with the line “rolebook: 1”.',
    noneThere: (name: string) => `${name}: no rolebook is there. A rolebook has “rolebook: 1” at its top level.`,
    foreign: (name: string) =>
      `${name}: not a rolebook, so it was not checked. A rolebook has “rolebook: 1” at its top level.`,
    noProfile: (name: string, known: string) => `There is no profile “${name}”: choose from ${known}.`,
  },
  de: {
    noneHere:
      'In diesem Ordner liegt kein Rolebook. Nennen Sie eine Datei, oder beginnen Sie eine mit der Zeile „rolebook: 1“.',
    noneThere: (name: string) =>
      `${name}: Dort liegt kein Rolebook. Ein Rolebook hat „rolebook: 1“ auf oberster Ebene.`,
    foreign: (name: string) =>
      `${name}: kein Rolebook und deshalb nicht geprüft. Ein Rolebook hat „rolebook: 1“ auf oberster Ebene.`,
    noProfile: (name: string, known: string) => `Es gibt kein Profil „${name}“: Wählen Sie aus ${known}.`,
  },
  fr: {
    noneHere:
      'Il n’y a pas de rolebook dans ce dossier. Nommez un fichier, ou commencez-en un par la ligne « rolebook: 1 ».',
    noneThere: (name: string) =>
      `${name} : aucun rolebook ne s’y trouve. Un rolebook a « rolebook: 1 » à son premier niveau.`,
    foreign: (name: string) =>
      `${name} : ce n’est pas un rolebook, il n’a donc pas été vérifié. Un rolebook a « rolebook: 1 » à son premier niveau.`,
    noProfile: (name: string, known: string) => `Il n’y a pas de profil « ${name} » : choisissez parmi ${known}.`,
  },
} satisfies Record<OwnLanguage, unknown>
