import type { InOwnLanguages, OwnLanguage, RolebookDocument } from '@rolebook/model'
import type { LocatedFile } from '../place/located-file.ts'

/** Logs the files that have to be read whole at every edit. */
export interface WholeReadingLog {
  /** Logs why a file is read whole, if it is, and if that was not logged yet. */
  note(file: Pick<LocatedFile, 'uri' | 'name' | 'document'>): void
  /** Forgets a closed file, so that it is logged again when it is reopened. */
  forget(uri: string): void
}

/** Makes a log that writes one sentence for each file and reason. */
export function createWholeReadingLog(language: OwnLanguage, write: (sentence: string) => void): WholeReadingLog {
  const told = new Map<string, string>()
  return {
    note({ uri, name, document: { wholeBecause } }) {
      if (wholeBecause === undefined || told.get(uri) === wholeBecause) return
      told.set(uri, wholeBecause)
      write(sentences[language](name, reasons[wholeBecause][language]))
    },
    forget: (uri) => told.delete(uri),
  }
}

const sentences: InOwnLanguages<(file: string, reason: string) => string> = {
  en: (file, reason) => `${file} is read whole at every edit, which is felt in a large file: ${reason}`,
  de: (file, reason) =>
    `${file} wird bei jeder Änderung ganz gelesen, was in einer großen Datei zu spüren ist: ${reason}`,
  fr: (file, reason) =>
    `${file} est relu en entier à chaque modification, ce qui se sent dans un grand fichier\u00a0: ${reason}`,
}

const reasons: Readonly<Record<NonNullable<RolebookDocument['wholeBecause']>, InOwnLanguages<string>>> = {
  'shared-anchors': {
    en: 'an alias (*) needs an anchor (&) of another entry.',
    de: 'Ein Alias (*) braucht einen Anker (&) aus einem anderen Eintrag.',
    fr: 'un alias (*) a besoin d’une ancre (&) d’une autre entrée.',
  },
  'flow-document': {
    en: 'it is written in braces from its top level on.',
    de: 'Sie ist schon auf oberster Ebene in geschweiften Klammern geschrieben.',
    fr: 'il est écrit entre accolades dès son premier niveau.',
  },
  'indented-document': {
    en: 'its top level is indented.',
    de: 'Ihre oberste Ebene ist eingerückt.',
    fr: 'son premier niveau est en retrait.',
  },
  'complex-key': {
    en: 'a key of its top level is written with “?”.',
    de: 'Ein Schlüssel auf oberster Ebene ist mit „?“ geschrieben.',
    fr: 'une clé de son premier niveau est écrite avec «\u202f?\u202f».',
  },
}
