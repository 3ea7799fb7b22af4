import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type InOwnLanguages, type OwnLanguage, parse } from '@rolebook/model'
import type { NamedRolebook } from '../files/only-rolebook.ts'
import { fileProblemInWords, readTextFile } from '../files/read-text.ts'
import { type Terminal, Unusable } from '../terminal.ts'
import { type GitProblem, textAtRevision } from './git.ts'

/**
 * A rolebook in one of its versions: a file, or `REVISION:file` as git has it. Where a file bears that very name, it is
 * meant. Throws `Unusable`.
 */
export function readVersion(name: string, terminal: Terminal, language: OwnLanguage): NamedRolebook {
  const document = parse(readText(name, terminal, language))
  if (!document.marked) throw new Unusable(foreign[language](name))
  return { name, document }
}

function readText(name: string, terminal: Terminal, language: OwnLanguage): string {
  const [, revision, file] = /^([^:]+):(.+)$/.exec(name) ?? []
  const path = resolve(terminal.folder, name)
  if (revision === undefined || file === undefined || isDrive(name) || existsSync(path)) {
    const read = readTextFile(path)
    if ('problem' in read) throw new Unusable(fileProblemInWords(name, read.problem, language))
    return read.text
  }
  const shown = textAtRevision(revision, resolve(terminal.folder, file), terminal)
  if ('problem' in shown) throw new Unusable(gitProblemInWords(shown.problem, language, name))
  return shown.text
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
