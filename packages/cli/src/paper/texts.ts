import type { InOwnLanguages } from '@rolebook/model'

interface PaperCommandTexts {
  readonly written: (folder: string, files: string) => string
  readonly leftOff: (ids: string) => string
  readonly nobody: string
}

/** What `rolebook paper` says. */
export const paperCommandTexts: InOwnLanguages<PaperCommandTexts> = {
  en: {
    written: (folder, files) => `Written to ${folder}: ${files}`,
    leftOff: (ids) =>
      `Not on paper: ${ids}. Only what says “on-paper: yes” or “visible: public” is, and reaches somebody who does.`,
    nobody:
      'Nothing was written: nobody whom “default-contact” names may stand on paper. Say “on-paper: yes” at a contact point that everybody may call.',
  },
  de: {
    written: (folder, files) => `Nach ${folder} geschrieben: ${files}`,
    leftOff: (ids) =>
      `Nicht auf dem Papier: ${ids}. Dort steht nur, was „on-paper: yes“ oder „visible: public“ sagt und jemanden erreicht, für den das auch gilt.`,
    nobody:
      'Es wurde nichts geschrieben: Niemand, den „default-contact“ nennt, darf auf dem Papier stehen. Schreiben Sie „on-paper: yes“ zu einer Kontaktstelle, die alle anrufen dürfen.',
  },
  fr: {
    written: (folder, files) => `Écrit dans ${folder}\u00a0: ${files}`,
    leftOff: (ids) =>
      `Pas sur papier\u00a0: ${ids}. N’y figure que ce qui dit «\u202fon-paper: yes\u202f» ou «\u202fvisible: public\u202f» et mène à quelqu’un dont c’est aussi le cas.`,
    nobody:
      'Rien n’a été écrit\u00a0: aucun des contacts que cite «\u202fdefault-contact\u202f» ne peut figurer sur papier. Écrivez «\u202fon-paper: yes\u202f» à un point de contact que tout le monde peut appeler.',
  },
}
