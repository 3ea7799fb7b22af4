import { resolve } from 'node:path'
import { type OwnLanguage, parse, type RolebookDocument } from '@rolebook/model'
import { type Terminal, Unusable } from '../terminal.ts'
import { rolebooksIn } from './find-rolebooks.ts'
import { fileProblemInWords, readTextFile } from './read-text.ts'

export interface NamedRolebook {
  readonly name: string
  readonly document: RolebookDocument
}

/** The one rolebook that a command is about: the file named, else the only one in the current folder. Throws `Unusable`. */
export function readOnlyRolebook(file: string | undefined, { folder }: Terminal, language: OwnLanguage): NamedRolebook {
  const words = texts[language]
  const found = file === undefined ? rolebooksIn(folder) : [{ name: file, path: resolve(folder, file) }]
  const [only, second] = found
  if (!only) throw new Unusable(words.none)
  if (second) throw new Unusable(words.several(found.map(({ name }) => name).join(', ')))
  const read = readTextFile(only.path)
  if ('problem' in read) throw new Unusable(fileProblemInWords(only.name, read.problem, language))
  const document = parse(read.text)
  if (!document.marked) throw new Unusable(words.foreign(only.name))
  return { name: only.name, document }
}

const texts = {
  en: {
    none: 'There is no rolebook in this folder; name one with --file.',
    several: (names: string) => `There are several rolebooks here (${names}); name one with --file.`,
    foreign: (name: string) => `${name}: not a rolebook. A rolebook has “rolebook: 1” at its top level.`,
  },
  de: {
    none: 'In diesem Ordner liegt kein Rolebook; nennen Sie eines mit --file.',
    several: (names: string) => `Hier liegen mehrere Rolebooks (${names}); nennen Sie eines mit --file.`,
    foreign: (name: string) => `${name}: kein Rolebook. Ein Rolebook hat „rolebook: 1“ auf oberster Ebene.`,
  },
  fr: {
    none: 'Il n’y a pas de rolebook dans ce dossier ; nommez-en un avec --file.',
    several: (names: string) => `Il y a plusieurs rolebooks ici (${names}) ; nommez-en un avec --file.`,
    foreign: (name: string) =>
      `${name} : ce n’est pas un rolebook. Un rolebook a « rolebook: 1 » à son premier niveau.`,
  },
} satisfies Record<OwnLanguage, unknown>
