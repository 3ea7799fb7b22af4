import { resolve } from 'node:path'
import { type OwnLanguage, parse, type RolebookDocument } from '@rolebook/model'
import { type Terminal, Unusable } from '../terminal.ts'
import { rolebooksIn } from './find-rolebooks.ts'
import { fileProblemInWords, readTextFile } from './read-text.ts'

export interface NamedRolebook {
  readonly name: string
  readonly document: RolebookDocument
}

/** How a command is told which rolebook it is about: by `--file`, or as its argument. */
export type NamedBy = 'option' | 'argument'

/** The one rolebook that a command is about: the file named, else the only one in the current folder. Throws `Unusable`. */
export function readOnlyRolebook(
  file: string | undefined,
  { folder }: Terminal,
  language: OwnLanguage,
  namedBy: NamedBy = 'option',
): NamedRolebook {
  const words = texts[language]
  const found = file === undefined ? rolebooksIn(folder) : [{ name: file, path: resolve(folder, file) }]
  const [only, second] = found
  if (!only) throw new Unusable(words.none(words.name[namedBy]))
  if (second) throw new Unusable(words.several(found.map(({ name }) => name).join(', '), words.name[namedBy]))
  const read = readTextFile(only.path)
  if ('problem' in read) throw new Unusable(fileProblemInWords(only.name, read.problem, language))
  const document = parse(read.text)
  if (!document.marked) throw new Unusable(words.foreign(only.name))
  return { name: only.name, document }
}

const texts = {
  en: {
    name: { option: 'name one with --file', argument: 'name one' },
    none: (how: string) => `There is no rolebook in this folder; ${how}.`,
    several: (names: string, how: string) => `There are several rolebooks here (${names}); ${how}.`,
    foreign: (name: string) => `${name}: not a rolebook. A rolebook has “rolebook: 1” at its top level.`,
  },
  de: {
    name: { option: 'nennen Sie eines mit --file', argument: 'nennen Sie eines' },
    none: (how: string) => `In diesem Ordner liegt kein Rolebook; ${how}.`,
    several: (names: string, how: string) => `Hier liegen mehrere Rolebooks (${names}); ${how}.`,
    foreign: (name: string) => `${name}: kein Rolebook. Ein Rolebook hat „rolebook: 1“ auf oberster Ebene.`,
  },
  fr: {
    name: { option: 'nommez-en un avec --file', argument: 'nommez-en un' },
    none: (how: string) => `Il n’y a pas de rolebook dans ce dossier ; ${how}.`,
    several: (names: string, how: string) => `Il y a plusieurs rolebooks ici (${names}) ; ${how}.`,
    foreign: (name: string) =>
      `${name} : ce n’est pas un rolebook. Un rolebook a « rolebook: 1 » à son premier niveau.`,
  },
} satisfies Record<OwnLanguage, unknown>
