import type { InOwnLanguages } from '@rolebook/model'

interface MembersTexts {
  readonly stranger: (path: string, id: string) => string
  readonly notOpened: (id: string, sentence: string, code: string) => string
  readonly offered: (members: string) => string
}

/** What is said of the directories of members. */
export const membersTexts: InOwnLanguages<MembersTexts> = {
  en: {
    stranger: (path, id) =>
      `${path}: the rolebook names no “${id}” under “members”, so nobody knows whose code this is.`,
    notOpened: (id, sentence, code) =>
      `The directory of the member ${id} does not open, so nothing was written: ${sentence} (${code}). Ask that member for its current join code.`,
    offered: (members) => `Staff can say that they are at one of its members: ${members}.`,
  },
  de: {
    stranger: (path, id) =>
      `${path}: Das Rolebook nennt unter „members“ kein „${id}“; wessen Code das ist, ist ungewiss.`,
    notOpened: (id, sentence, code) =>
      `Das Verzeichnis der Tochtergesellschaft ${id} lässt sich nicht öffnen; deshalb wurde nichts geschrieben: ${sentence} (${code}). Fragen Sie dort nach dem aktuellen Beitrittscode.`,
    offered: (members) => `Beschäftigte können angeben, dass sie in einer Tochtergesellschaft arbeiten: ${members}.`,
  },
  fr: {
    stranger: (path, id) =>
      `${path} : le rolebook ne nomme aucun « ${id} » sous « members » ; on ne sait donc pas de qui est ce code.`,
    notOpened: (id, sentence, code) =>
      `L’annuaire de la filiale ${id} ne s’ouvre pas ; rien n’a donc été écrit : ${sentence} (${code}). Demandez-lui son code d’adhésion actuel.`,
    offered: (members) => `Le personnel peut indiquer qu’il travaille dans une filiale : ${members}.`,
  },
}
