import type { InOwnLanguages, OwnLanguage, RolebookDocument } from '@rolebook/model'

/** Why a file is read whole at every edit, in a sentence for a log; `undefined` where it is read in pieces. */
export function sayWholeReading(
  { wholeBecause }: RolebookDocument,
  file: string,
  language: OwnLanguage,
): string | undefined {
  return wholeBecause && sentences[language](file, reasons[wholeBecause][language])
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
