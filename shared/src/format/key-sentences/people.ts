import type {
  absenceShape,
  contactPointShape,
  externalShape,
  personShape,
  privatePhoneShape,
  verificationShape,
} from '../rolebook-format.ts'
import type { SentencesOf } from './key-sentences.ts'

/* What the keys of people and contact points are for. */

export const personSentences: SentencesOf<typeof personShape> = {
  name: {
    en: 'Name as colleagues know it.',
    de: 'Name, wie man ihn im Haus kennt.',
    fr: 'Nom tel qu’on le connaît au travail.',
  },
  title: { en: 'Job title.', de: 'Stellenbezeichnung.', fr: 'Intitulé du poste.' },
  kind: {
    en: 'What it is; a person unless stated.',
    de: 'Was es ist; ohne Angabe eine Person.',
    fr: 'Ce que c’est\u202f; à défaut, une personne.',
  },
  members: {
    en: 'Who is in the group, where it is one.',
    de: 'Wer zur Gruppe gehört, wenn es eine ist.',
    fr: 'Qui fait partie du groupe, si c’en est un.',
  },
  email: { en: 'Business address.', de: 'Dienstliche Adresse.', fr: 'Adresse professionnelle.' },
  phone: {
    en: 'Business number, with the country’s code.',
    de: 'Dienstliche Nummer, mit der Vorwahl des Landes.',
    fr: 'Numéro professionnel, avec l’indicatif du pays.',
  },
  chat: { en: 'Where to write to them.', de: 'Wo man der Person schreibt.', fr: 'Où lui écrire.' },
  'private-phone': {
    en: 'A private number. It leaves this file only as far as `visible` says.',
    de: 'Eine private Nummer. Sie verlässt diese Datei nur so weit, wie `visible` es sagt.',
    fr: 'Un numéro privé. Il ne quitte ce fichier que dans la mesure où `visible` le dit.',
  },
  site: { en: 'Where they work.', de: 'Wo die Person arbeitet.', fr: 'Où la personne travaille.' },
  timezone: {
    en: 'Their zone, where it is not the site’s.',
    de: 'Ihre Zeitzone, wenn es nicht die des Standorts ist.',
    fr: 'Son fuseau horaire, si ce n’est pas celui du site.',
  },
  away: {
    en: 'Absences; both days included.',
    de: 'Abwesenheiten; beide Tage zählen mit.',
    fr: 'Absences\u202f; les deux jours sont compris.',
  },
  left: {
    en: 'Last day in the organisation.',
    de: 'Letzter Tag in der Organisation.',
    fr: 'Dernier jour dans l’organisation.',
  },
  external: { en: 'Somebody from outside.', de: 'Jemand von außen.', fr: 'Quelqu’un d’externe.' },
  'same-as': {
    en: 'Another entry for the same human being.',
    de: 'Ein anderer Eintrag für denselben Menschen.',
    fr: 'Une autre entrée pour le même être humain.',
  },
  visible: {
    en: 'Who may see this entry; `staff` unless stated.',
    de: 'Wer diesen Eintrag sehen darf; ohne Angabe `staff`.',
    fr: 'Qui peut voir cette entrée\u202f; à défaut, `staff`.',
  },
  'on-paper': {
    en: 'Whether it may stand on the phone page, wallet card and poster, which anybody may read. Unless stated, only what is `visible: public` does.',
    de: 'Ob es auf der Seite fürs Telefon, der Notfallkarte und dem Aushang stehen darf, die alle lesen können. Ohne Angabe nur, was `visible: public` ist.',
    fr: 'S’il peut figurer sur la page pour téléphone, la carte de poche et l’affiche, que tout le monde peut lire. À défaut, seulement ce qui est `visible: public`.',
  },
}

export const absenceSentences: SentencesOf<typeof absenceShape> = {
  from: { en: 'First day of the absence.', de: 'Erster Tag der Abwesenheit.', fr: 'Premier jour de l’absence.' },
  until: { en: 'Last day of the absence.', de: 'Letzter Tag der Abwesenheit.', fr: 'Dernier jour de l’absence.' },
  cover: {
    en: 'Who stands in. Without it the role’s deputies do.',
    de: 'Wer vertritt. Ohne Angabe tut es die Stellvertretung der Rolle.',
    fr: 'Qui remplace. À défaut, c’est la suppléance du rôle.',
  },
}

export const privatePhoneSentences: SentencesOf<typeof privatePhoneShape> = {
  number: { en: 'The number.', de: 'Die Nummer.', fr: 'Le numéro.' },
  visible: {
    en: 'Who may see it; `isms` unless stated.',
    de: 'Wer es sehen darf; ohne Angabe `isms`.',
    fr: 'Qui peut le voir\u202f; à défaut, `isms`.',
  },
}

export const externalSentences: SentencesOf<typeof externalShape> = {
  sponsor: {
    en: 'Who answers for them inside.',
    de: 'Wer im Haus dafür einsteht.',
    fr: 'Qui en répond à l’intérieur.',
  },
  organisation: {
    en: 'The outside organisation they come from; its contract and sponsor are theirs.',
    de: 'Die Organisation von außen, zu der die Person gehört; deren Vertrag und wer im Haus dafür einsteht, gelten auch hier.',
    fr: 'L’organisation externe dont la personne vient\u202f; son contrat et qui en répond à l’intérieur valent ici aussi.',
  },
  contract: { en: 'Reference of the contract.', de: 'Kennzeichen des Vertrags.', fr: 'Référence du contrat.' },
  until: { en: 'Last day of the contract.', de: 'Letzter Tag des Vertrags.', fr: 'Dernier jour du contrat.' },
}

export const contactPointSentences: SentencesOf<typeof contactPointShape> = {
  name: { en: 'What staff call it.', de: 'Wie die Beschäftigten sie nennen.', fr: 'Comment le personnel l’appelle.' },
  phone: {
    en: 'Number, with the country’s code.',
    de: 'Nummer, mit der Vorwahl des Landes.',
    fr: 'Numéro, avec l’indicatif du pays.',
  },
  email: { en: 'Shared mailbox.', de: 'Gemeinsames Postfach.', fr: 'Boîte de réception commune.' },
  chat: { en: 'Chat channel.', de: 'Chatkanal.', fr: 'Canal de tchat.' },
  web: { en: 'Form or page.', de: 'Formular oder Seite.', fr: 'Formulaire ou page.' },
  hours: {
    en: '`always`, or `Mon-Fri 08:00-18:00, Sat 09:00-12:00`.',
    de: '`always` oder `Mon-Fri 08:00-18:00, Sat 09:00-12:00`.',
    fr: '`always`, ou `Mon-Fri 08:00-18:00, Sat 09:00-12:00`.',
  },
  closed: {
    en: 'Days on which nobody answers, whatever the hours say.',
    de: 'Tage, an denen niemand antwortet, was auch immer die Zeiten sagen.',
    fr: 'Jours où personne ne répond, quels que soient les horaires.',
  },
  site: { en: 'Where it is.', de: 'Wo sie ist.', fr: 'Où il se trouve.' },
  timezone: {
    en: 'Zone of its hours, where it is not the site’s.',
    de: 'Zeitzone ihrer Zeiten, wenn es nicht die des Standorts ist.',
    fr: 'Fuseau de ses horaires, si ce n’est pas celui du site.',
  },
  verified: {
    en: 'The last time somebody made sure that it reaches somebody.',
    de: 'Wann zuletzt ausprobiert wurde, ob sie jemanden erreicht.',
    fr: 'Le dernier essai pour savoir si l’on y joint quelqu’un.',
  },
  visible: {
    en: 'Who may see it; `staff` unless stated.',
    de: 'Wer es sehen darf; ohne Angabe `staff`.',
    fr: 'Qui peut le voir\u202f; à défaut, `staff`.',
  },
  'on-paper': {
    en: 'Whether it may stand on the phone page, wallet card and poster, which anybody may read. Unless stated, only what is `visible: public` does.',
    de: 'Ob es auf der Seite fürs Telefon, der Notfallkarte und dem Aushang stehen darf, die alle lesen können. Ohne Angabe nur, was `visible: public` ist.',
    fr: 'S’il peut figurer sur la page pour téléphone, la carte de poche et l’affiche, que tout le monde peut lire. À défaut, seulement ce qui est `visible: public`.',
  },
}

export const verificationSentences: SentencesOf<typeof verificationShape> = {
  date: {
    en: 'When somebody last tried it.',
    de: 'Wann sie zuletzt ausprobiert wurde.',
    fr: 'Quand a eu lieu le dernier essai.',
  },
  by: { en: 'Who tried it.', de: 'Wer sie ausprobiert hat.', fr: 'Qui a fait l’essai.' },
}
