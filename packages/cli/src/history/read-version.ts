import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type InOwnLanguages, type OwnLanguage, parse, type RolebookDocument } from '@rolebook/model'
import type { NamedRolebook } from '../files/only-rolebook.ts'
import { fileProblemInWords, readTextFile } from '../files/read-text.ts'
import { joinFromElsewhere, placeInRoot, readRolebookFiles } from '../files/rolebook-files.ts'
import { type Terminal, Unusable } from '../terminal.ts'
import { type GitProblem, textAtRevision } from './git.ts'

/**
 * A rolebook in one of its versions, with its parts: a file, or `REVISION:file` as git has it. Where there is a file of
 * that very name, it is meant. Throws `Unusable`.
 */
export function readVersion(name: string, terminal: Terminal, language: OwnLanguage): NamedRolebook {
  const [, revision, file] = /^([^:]+):(.+)$/.exec(name) ?? []
  const path = resolve(terminal.folder, name)
  if (revision === undefined || file === undefined || isDrive(name) || existsSync(path)) {
    const read = readTextFile(path)
    if ('problem' in read) throw new Unusable(fileProblemInWords(name, read.problem, language))
    const { document } = readRolebookFiles({ name, path }, parseMarked(name, read.text, language))
    return { name, document }
  }
  const older = resolve(terminal.folder, file)
  const shown = textAtRevision(revision, older, terminal)
  if ('problem' in shown) throw new Unusable(gitProblemInWords(shown.problem, language, name))
  const main = placeInRoot(older)
  const read = (part: string) => {
    const kept = textAtRevision(revision, join(main.root, part), terminal)
    return 'text' in kept ? kept.text : undefined
  }
  const document = parseMarked(name, shown.text, language)
  return { name, document: joinFromElsewhere({ name: main.name, document }, read) }
}

function parseMarked(name: string, text: string, language: OwnLanguage): RolebookDocument {
  const document = parse(text)
  if (!document.marked) throw new Unusable(foreign[language](name))
  return document
}

/** `C:\roles.yaml` */
function isDrive(name: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(name)
}

/** Says why git has no such version of a file. */
export function gitProblemInWords(problem: GitProblem, language: OwnLanguage, name: string): string {
  return gitProblems[problem][language](name)
}

const gitProblems: Readonly<Record<GitProblem, InOwnLanguages<(name: string) => string>>> = {
  'no-git': {
    en: (name) => `${name} could not be read: git is not installed, or is not on the path.`,
    de: (name) => `${name} konnte nicht gelesen werden: git ist nicht installiert oder nicht im Suchpfad.`,
    fr: (name) =>
      `${name} n’a pas pu être lu : git n’est pas installé ou ne se trouve pas dans le chemin de recherche.`,
  },
  'no-repository': {
    en: (name) => `${name} could not be read: the file lies in no git repository.`,
    de: (name) => `${name} konnte nicht gelesen werden: Die Datei liegt in keinem Git-Repository.`,
    fr: (name) => `${name} n’a pas pu être lu : le fichier ne se trouve dans aucun dépôt git.`,
  },
  'not-there': {
    en: (name) => `${name}: there is no such file, and git knows no such revision of it.`,
    de: (name) => `${name}: Diese Datei gibt es nicht, und git kennt keine solche Revision von ihr.`,
    fr: (name) => `${name} : ce fichier n’existe pas, et git n’en connaît pas de telle révision.`,
  },
}

const foreign: InOwnLanguages<(name: string) => string> = {
  en: (name) => `${name}: not a rolebook. A rolebook has “rolebook: 1” at its top level.`,
  de: (name) => `${name}: kein Rolebook. Ein Rolebook hat „rolebook: 1“ auf oberster Ebene.`,
  fr: (name) => `${name} : ce n’est pas un rolebook. Un rolebook a « rolebook: 1 » à son premier niveau.`,
}
