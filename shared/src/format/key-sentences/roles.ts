import type {
  assignmentShape,
  competenceShape,
  notApplicableShape,
  responsibilityShape,
  roleShape,
  vacancyShape,
} from '../rolebook-format.ts'
import type { SentencesOf } from './key-sentences.ts'

/* What the keys of roles, who holds them, and responsibilities are for. */

export const roleSentences: SentencesOf<typeof roleShape> = {
  title: {
    en: 'Title, for a role of the organisation’s own.',
    de: 'Titel, für eine eigene Rolle der Organisation.',
    fr: 'Titre, pour un rôle propre à l’organisation.',
  },
  summary: {
    en: 'What the role is for, in a sentence.',
    de: 'Wozu die Rolle da ist, in einem Satz.',
    fr: 'À quoi sert le rôle, en une phrase.',
  },
  'held-by': {
    en: 'Who holds it, in the order in which to ask them.',
    de: 'Wer sie innehat, in der Reihenfolge, in der man fragt.',
    fr: 'Qui en est titulaire, dans l’ordre où s’adresser à eux.',
  },
  deputies: {
    en: 'Who stands in when a holder is away, in this order.',
    de: 'Wer bei Abwesenheit vertritt, in dieser Reihenfolge.',
    fr: 'Qui remplace en cas d’absence, dans cet ordre.',
  },
  'reports-to': {
    en: 'To whom its holders report in this role: a role, or a person.',
    de: 'An wen man in dieser Rolle berichtet: eine Rolle oder eine Person.',
    fr: 'À qui l’on rend compte dans ce rôle\u00a0: un rôle ou une personne.',
  },
  authority: {
    en: 'What the holder may decide.',
    de: 'Was in dieser Rolle entschieden werden darf.',
    fr: 'Ce que le rôle permet de décider.',
  },
  'granted-by': {
    en: 'Who gave the role that authority.',
    de: 'Wer der Rolle diese Befugnis gegeben hat.',
    fr: 'Qui a donné ces pouvoirs au rôle.',
  },
  vacant: {
    en: 'Nobody holds it, on purpose or for now.',
    de: 'Niemand hat sie inne, mit Absicht oder vorläufig.',
    fr: 'Personne n’en est titulaire, exprès ou pour l’instant.',
  },
  responsibilities: {
    en: 'Duties of this role that the catalogue does not have.',
    de: 'Verantwortlichkeiten dieser Rolle, die der Katalog nicht hat.',
    fr: 'Responsabilités de ce rôle que le catalogue n’a pas.',
  },
}

export const vacancySentences: SentencesOf<typeof vacancyShape> = {
  from: { en: 'Since when.', de: 'Seit wann.', fr: 'Depuis quand.' },
  because: { en: 'Why nobody holds it.', de: 'Warum sie unbesetzt ist.', fr: 'Pourquoi il est vacant.' },
  'filled-by': {
    en: 'When it is to be filled.',
    de: 'Wann sie besetzt werden soll.',
    fr: 'Quand il doit être pourvu.',
  },
}

export const assignmentSentences: SentencesOf<typeof assignmentShape> = {
  who: { en: 'Who holds the role.', de: 'Wer die Rolle innehat.', fr: 'Qui est titulaire du rôle.' },
  for: {
    en: 'Only for these assets or sites.',
    de: 'Nur für diese Werte (Assets) oder Standorte.',
    fr: 'Seulement pour ces actifs ou ces sites.',
  },
  from: { en: 'First day.', de: 'Erster Tag.', fr: 'Premier jour.' },
  until: { en: 'Last day.', de: 'Letzter Tag.', fr: 'Dernier jour.' },
  'granted-by': { en: 'Who gave them the role.', de: 'Wer die Rolle übertragen hat.', fr: 'Qui a confié le rôle.' },
  competence: {
    en: 'What shows that they can do it.',
    de: 'Was die Eignung zeigt.',
    fr: 'Ce qui montre la compétence.',
  },
}

export const competenceSentences: SentencesOf<typeof competenceShape> = {
  basis: { en: 'What shows that they can do it.', de: 'Was die Eignung zeigt.', fr: 'Ce qui montre la compétence.' },
  date: { en: 'Date of that evidence.', de: 'Datum dieses Nachweises.', fr: 'Date de cette preuve.' },
  every: {
    en: 'After how long it is to be renewed.',
    de: 'Nach welcher Zeit er zu erneuern ist.',
    fr: 'Au bout de combien de temps elle est à renouveler.',
  },
}

export const responsibilitySentences: SentencesOf<typeof responsibilityShape> = {
  text: {
    en: 'The duty in one sentence that begins with a verb.',
    de: 'Die Verantwortlichkeit in einem Satz, der mit einem Verb beginnt.',
    fr: 'La responsabilité en une phrase qui commence par un verbe.',
  },
  'stands-for': {
    en: 'The catalogue’s responsibility that this one stands for.',
    de: 'Die Verantwortlichkeit des Katalogs, für die diese steht.',
    fr: 'La responsabilité du catalogue dont celle-ci tient lieu.',
  },
  covers: {
    en: 'Clauses and controls that it serves.',
    de: 'Abschnitte und Maßnahmen, denen sie dient.',
    fr: 'Articles et mesures auxquels elle répond.',
  },
  accountable: {
    en: 'The one role that answers for it.',
    de: 'Die eine Rolle, die dafür einsteht.',
    fr: 'Le seul rôle qui en répond.',
  },
  responsible: { en: 'Roles that do the work.', de: 'Rollen, die es tun.', fr: 'Rôles qui la réalisent.' },
  consulted: {
    en: 'Roles that are asked before.',
    de: 'Rollen, die vorher gefragt werden.',
    fr: 'Rôles consultés avant.',
  },
  informed: { en: 'Roles that are told.', de: 'Rollen, die informiert werden.', fr: 'Rôles informés.' },
  every: { en: 'How often it is due.', de: 'Wie oft sie fällig ist.', fr: 'À quel rythme elle revient.' },
  'last-done': {
    en: 'When it was last done.',
    de: 'Wann es zuletzt getan wurde.',
    fr: 'Quand cela a été fait pour la dernière fois.',
  },
  'not-applicable': {
    en: 'Why the organisation does without it.',
    de: 'Warum die Organisation darauf verzichtet.',
    fr: 'Pourquoi l’organisation s’en passe.',
  },
}

export const notApplicableSentences: SentencesOf<typeof notApplicableShape> = {
  because: {
    en: 'Why it does not apply here.',
    de: 'Warum sie hier nicht gilt.',
    fr: 'Pourquoi elle est sans objet ici.',
  },
  'approved-by': { en: 'Who accepted that.', de: 'Wer das akzeptiert hat.', fr: 'Qui l’a accepté.' },
  until: { en: 'Last day on which that holds.', de: 'Letzter Tag, an dem das gilt.', fr: 'Dernier jour où cela vaut.' },
}
