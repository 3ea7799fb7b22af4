import type { InOwnLanguages } from '@rolebook/model'

/** Why nothing is renamed. */
export interface RefusalSentences {
  readonly noId: (id: string) => string
  readonly noDutyId: (id: string) => string
  readonly taken: (id: string) => string
  readonly ofCatalogue: (id: string) => string
  readonly fixed: (id: string) => string
  readonly nowhere: (id: string) => string
  readonly twice: (id: string) => string
  readonly damaged: (id: string) => string
  readonly unreadParts: string
  readonly unreadMember: (id: string) => string
  /** The file of another rolebook in which it would have to be renamed too, and why it cannot be. */
  readonly elsewhere: (file: string, why: string) => string
}

export const refusalSentences: InOwnLanguages<RefusalSentences> = {
  en: {
    noId: (id) => `“${id}” cannot be an id: write lower-case words joined by hyphens, like “security-desk”.`,
    noDutyId: (id) =>
      `“${id}” cannot be the id of a responsibility: write two to four capitals, a hyphen and a number, like “FA-1”.`,
    taken: (id) => `“${id}” is taken: something in this rolebook has that id already. Choose another one.`,
    ofCatalogue: (id) => `“${id}” has a meaning of its own in the catalogue or the format. Choose another id.`,
    fixed: (id) => `“${id}” comes from the catalogue, so its id stays. You can give it another title.`,
    nowhere: (id) => `Nothing in this rolebook has the id “${id}”, so there is nothing to rename.`,
    twice: (id) => `“${id}” is written down twice in this rolebook. Remove one of the two first.`,
    damaged: (id) => `“${id}” also stands where the file cannot be read just now. Mend what is marked there first.`,
    unreadParts: 'A file of this rolebook (“include”) was not read, and might keep the old id. Nothing was renamed.',
    unreadMember: (id) =>
      `“${id}” is written down in the rolebook of a subsidiary (“members”) that was not read. Nothing was renamed.`,
    elsewhere: (file, why) => `It would have to be renamed in “${file}” too. ${why}`,
  },
  de: {
    noId: (id) =>
      `„${id}“ kann keine Kennung sein: Schreiben Sie kleingeschriebene Wörter mit Bindestrichen, wie „security-desk“.`,
    noDutyId: (id) =>
      `„${id}“ kann keine Kennung einer Verantwortlichkeit sein: Schreiben Sie zwei bis vier Großbuchstaben, einen Bindestrich und eine Zahl, wie „FA-1“.`,
    taken: (id) => `„${id}“ ist vergeben: In diesem Rolebook hat schon etwas diese Kennung. Wählen Sie eine andere.`,
    ofCatalogue: (id) => `„${id}“ hat im Katalog oder im Format eine eigene Bedeutung. Wählen Sie eine andere Kennung.`,
    fixed: (id) => `„${id}“ stammt aus dem Katalog; die Kennung bleibt. Sie können einen anderen Titel vergeben.`,
    nowhere: (id) => `Nichts in diesem Rolebook hat die Kennung „${id}“; es gibt nichts umzubenennen.`,
    twice: (id) => `„${id}“ steht zweimal in diesem Rolebook. Entfernen Sie zuerst eines davon.`,
    damaged: (id) =>
      `„${id}“ steht auch dort, wo die Datei gerade nicht lesbar ist. Beheben Sie zuerst, was dort markiert ist.`,
    unreadParts:
      'Eine Datei dieses Rolebooks („include“) wurde nicht gelesen; dort bliebe vielleicht die alte Kennung stehen. Nichts wurde umbenannt.',
    unreadMember: (id) =>
      `„${id}“ steht im Rolebook einer Tochtergesellschaft („members“), das nicht gelesen wurde. Nichts wurde umbenannt.`,
    elsewhere: (file, why) => `Auch in „${file}“ müsste umbenannt werden. ${why}`,
  },
  fr: {
    noId: (id) =>
      `«\u202f${id}\u202f» ne peut pas être un identifiant\u00a0: écrivez des mots en minuscules reliés par des traits d’union, comme «\u202fsecurity-desk\u202f».`,
    noDutyId: (id) =>
      `«\u202f${id}\u202f» ne peut pas être l’identifiant d’une responsabilité\u00a0: écrivez deux à quatre majuscules, un trait d’union et un nombre, comme «\u202fFA-1\u202f».`,
    taken: (id) =>
      `«\u202f${id}\u202f» est pris\u00a0: quelque chose porte déjà cet identifiant dans ce rolebook. Choisissez-en un autre.`,
    ofCatalogue: (id) =>
      `«\u202f${id}\u202f» a déjà un sens dans le catalogue ou dans le format. Choisissez un autre identifiant.`,
    fixed: (id) =>
      `«\u202f${id}\u202f» vient du catalogue\u00a0: son identifiant reste. Vous pouvez lui donner un autre titre.`,
    nowhere: (id) =>
      `Rien ne porte l’identifiant «\u202f${id}\u202f» dans ce rolebook\u00a0: il n’y a rien à renommer.`,
    twice: (id) => `«\u202f${id}\u202f» figure deux fois dans ce rolebook. Supprimez d’abord l’une des deux entrées.`,
    damaged: (id) =>
      `«\u202f${id}\u202f» figure aussi là où le fichier n’est pas lisible en ce moment. Corrigez d’abord ce qui y est signalé.`,
    unreadParts:
      'Un fichier de ce rolebook («\u202finclude\u202f») n’a pas été lu\u202f; l’ancien identifiant pourrait y rester. Rien n’a été renommé.',
    unreadMember: (id) =>
      `«\u202f${id}\u202f» figure dans le rolebook d’une filiale («\u202fmembers\u202f») qui n’a pas été lu. Rien n’a été renommé.`,
    elsewhere: (file, why) => `Il faudrait aussi renommer dans «\u202f${file}\u202f». ${why}`,
  },
}
