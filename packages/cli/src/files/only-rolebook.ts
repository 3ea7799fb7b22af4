import { resolve } from 'node:path'
import { type OwnLanguage, parse, type RolebookDocument } from '@rolebook/model'
import { shown, type Terminal, Unusable } from '../terminal.ts'
import type { NamedPath } from './configuration-file.ts'
import { rolebooksIn } from './find-rolebooks.ts'
import { fileProblemInWords, readTextFile } from './read-text.ts'
import { type RolebookFiles, readRolebookFiles } from './rolebook-files.ts'

export interface NamedRolebook {
  readonly name: string
  readonly document: RolebookDocument
}

/** A rolebook with its parts, and the name and path of its main file. */
export interface OnlyRolebook extends RolebookFiles, NamedPath {}

/** How a command names its rolebook: by `--file`, or as an argument. */
export type NamedBy = 'option' | 'argument'

/**
 * The one rolebook that a command is about, with its parts: the file named, else the only one in the current folder. Throws
 * `Unusable`.
 */
export function readOnlyRolebook(
  file: string | undefined,
  { folder }: Terminal,
  language: OwnLanguage,
  namedBy: NamedBy = 'option',
): OnlyRolebook {
  const words = texts[language]
  const found = file === undefined ? rolebooksIn(folder) : [{ name: file, path: resolve(folder, file) }]
  const [only, second] = found
  if (!only) throw new Unusable(words.none(words.name[namedBy]))
  if (second) throw new Unusable(words.several(found.map(({ name }) => name).join(', '), words.name[namedBy]))
  const read = readTextFile(only.path)
  if ('problem' in read) throw new Unusable(fileProblemInWords(only.name, read.problem, language))
  const document = parse(read.text)
  if (!document.marked) throw new Unusable(words.foreign(only.name))
  const { name, path } = only
  return { name, path, ...readRolebookFiles({ name, path }, document) }
}

/** Warns that something may be missing where a file under `include` or `members` could not be joined. */
export function warnOfMissingParts({ name, document }: NamedRolebook, terminal: Terminal, language: OwnLanguage): void {
  if (!document.hasAllParts || !document.hasAllMembers) terminal.warn(`${shown(lackingParts(name, language))}\n`)
}

/** Says that a rolebook is not read in full. */
export function lackingParts(name: string, language: OwnLanguage): string {
  return texts[language].lackingParts(name)
}

const texts = {
  en: {
    lackingParts: (name: string) =>
      `${name}: not every file under “include” and “members” could be read, so something is missing; “rolebook check” says which.`,
    name: { option: 'name one with --file', argument: 'name one' },
    none: (how: string) => `There is no rolebook in this folder; ${how}.`,
    several: (names: string, how: string) => `There are several rolebooks here (${names}); ${how}.`,
    foreign: (name: string) => `${name}: not a rolebook. A rolebook has “rolebook: 1” at its top level.`,
  },
  de: {
    lackingParts: (name: string) =>
      `${name}: Nicht jede Datei unter „include“ und „members“ ließ sich lesen, deshalb fehlt etwas; „rolebook check“ sagt, welche.`,
    name: { option: 'nennen Sie eines mit --file', argument: 'nennen Sie eines' },
    none: (how: string) => `In diesem Ordner liegt kein Rolebook; ${how}.`,
    several: (names: string, how: string) => `Hier liegen mehrere Rolebooks (${names}); ${how}.`,
    foreign: (name: string) => `${name}: kein Rolebook. Ein Rolebook hat „rolebook: 1“ auf oberster Ebene.`,
  },
  fr: {
    lackingParts: (name: string) =>
      `${name} : un fichier au moins sous « include » ou « members » n’a pas pu être lu, il manque donc quelque chose ; « rolebook check » dit lequel.`,
    name: { option: 'nommez-en un avec --file', argument: 'nommez-en un' },
    none: (how: string) => `Il n’y a pas de rolebook dans ce dossier ; ${how}.`,
    several: (names: string, how: string) => `Il y a plusieurs rolebooks ici (${names}) ; ${how}.`,
    foreign: (name: string) =>
      `${name} : ce n’est pas un rolebook. Un rolebook a « rolebook: 1 » à son premier niveau.`,
  },
} satisfies Record<OwnLanguage, unknown>
