import type { InOwnLanguages } from '@rolebook/model'

interface CheckTexts {
  readonly fine: (path: string, byAnswers: boolean) => string
  readonly nothingOfOurs: string
}

/** What `rolebook policy --check` says beside what it finds. */
export const checkTexts: InOwnLanguages<CheckTexts> = {
  en: {
    fine: (path, byAnswers) =>
      byAnswers
        ? `${path}: nothing is wrong with it, and it is what the answers say.`
        : `${path}: nothing is wrong with it as far as that can be told without the answers.`,
    nothingOfOurs:
      'Nothing in it is about Rolebook, as far as that can be told. Was it made for another extension or id?',
  },
  de: {
    fine: (path, byAnswers) =>
      byAnswers
        ? `${path}: Daran ist nichts falsch, und es ist, was die Antworten sagen.`
        : `${path}: Daran ist nichts falsch, soweit sich das ohne die Antworten sagen lässt.`,
    nothingOfOurs:
      'Darin betrifft nichts Rolebook, soweit sich das sagen lässt. Ist die Datei für eine andere Erweiterung oder Kennung?',
  },
  fr: {
    fine: (path, byAnswers) =>
      byAnswers
        ? `${path} : rien n’y est faux, et c’est ce que disent les réponses.`
        : `${path} : rien n’y est faux, autant qu’on puisse le dire sans les réponses.`,
    nothingOfOurs:
      'Rien n’y concerne Rolebook, autant qu’on puisse le dire. Est-ce fait pour une autre extension ou un autre identifiant ?',
  },
}
