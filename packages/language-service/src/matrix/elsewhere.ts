import type { InOwnLanguages, OwnLanguage, ResponsibilityEntry, RolebookDocument } from '@rolebook/model'

/** Why a duty cannot be changed in a file: it is written in another one of the rolebook. `undefined` where it can. */
export function whyElsewhere(
  file: RolebookDocument,
  { id, path }: ResponsibilityEntry,
  language: OwnLanguage,
): string | undefined {
  return path === undefined || file.rangeOf(path, 'key') ? undefined : texts.elsewhere[language](id)
}

const texts = {
  elsewhere: {
    en: (id) => `${id} is written in another file of this rolebook: open the matrix there to change it.`,
    de: (id) => `${id} steht in einer anderen Datei dieses Rolebooks: Öffnen Sie die Matrix dort, um es zu ändern.`,
    fr: (id) =>
      `${id} figure dans un autre fichier de ce rolebook\u00a0: ouvrez-y la matrice pour modifier ses lettres.`,
  } satisfies InOwnLanguages<(id: string) => string>,
}
