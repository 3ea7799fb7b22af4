import type { Sentence } from '../finding.ts'

/**
 * The messages for values that do not fit their place, by the model's word for what is wanted; `{suggestion}` may be
 * empty.
 */
export const valueMessages = {
  count: {
    en: '“{text}” is no whole number. Write digits alone: 42.{suggestion}',
    de: '„{text}“ ist keine ganze Zahl. Schreiben Sie nur Ziffern: 42.{suggestion}',
    fr: '« {text} » n’est pas un nombre entier. Écrivez seulement des chiffres : 42.{suggestion}',
  },
  date: {
    en: '“{text}” is no date. Write year, month and day: 2026-12-25.{suggestion}',
    de: '„{text}“ ist kein Datum. Schreiben Sie Jahr, Monat und Tag: 2026-12-25.{suggestion}',
    fr: '« {text} » n’est pas une date. Écrivez l’année, le mois et le jour : 2026-12-25.{suggestion}',
  },
  duration: {
    en: '“{text}” is no length of time. Write a number and “hours”, “days”, “weeks”, “months” or “years”: 12 months.{suggestion}',
    de: '„{text}“ ist keine Zeitspanne. Schreiben Sie eine Zahl und „hours“, „days“, „weeks“, „months“ oder „years“: 12 months.{suggestion}',
    fr: '« {text} » n’est pas une durée. Écrivez un nombre et « hours », « days », « weeks », « months » ou « years » : 12 months.{suggestion}',
  },
  hours: {
    en: '“{text}” cannot be read as hours. Write “always”, or days and times: Mon-Fri 08:00-18:00, Sat 09:00-12:00.{suggestion}',
    de: '„{text}“ lässt sich nicht als Zeiten lesen. Schreiben Sie „always“ oder Tage und Uhrzeiten: Mon-Fri 08:00-18:00, Sat 09:00-12:00.{suggestion}',
    fr: '« {text} » ne se lit pas comme des horaires. Écrivez « always », ou des jours et des heures : Mon-Fri 08:00-18:00, Sat 09:00-12:00.{suggestion}',
  },
  'time-zone': {
    en: '“{text}” is no time zone. Write its full name: Europe/Berlin.{suggestion}',
    de: '„{text}“ ist keine Zeitzone. Schreiben Sie ihren vollen Namen: Europe/Berlin.{suggestion}',
    fr: '« {text} » n’est pas un fuseau horaire. Écrivez son nom complet : Europe/Berlin.{suggestion}',
  },
  language: {
    en: '“{text}” is no language tag. Write it as en, de or pt-BR.{suggestion}',
    de: '„{text}“ ist kein Sprachkürzel. Schreiben Sie es wie en, de oder pt-BR.{suggestion}',
    fr: '« {text} » n’est pas un code de langue. Écrivez-le comme en, de ou pt-BR.{suggestion}',
  },
  mail: {
    en: '“{text}” is no e-mail address. Write it as help@example.org.{suggestion}',
    de: '„{text}“ ist keine E-Mail-Adresse. Schreiben Sie sie wie help@example.org.{suggestion}',
    fr: '« {text} » n’est pas une adresse e-mail. Écrivez-la comme help@example.org.{suggestion}',
  },
  phone: {
    en: '“{text}” cannot be dialled. Write one number in digits, with the country’s code: +44 20 7946 0100.{suggestion}',
    de: '„{text}“ lässt sich nicht wählen. Schreiben Sie eine einzige Nummer in Ziffern, mit der Landesvorwahl: +44 20 7946 0100.{suggestion}',
    fr: '« {text} » ne peut être composé. Écrivez un seul numéro en chiffres, avec l’indicatif du pays : +44 20 7946 0100.{suggestion}',
  },
  'web-address': {
    en: '“{text}” is no address that may be opened. Write one that begins with https://, mailto:, tel: or sms:.{suggestion}',
    de: '„{text}“ ist keine Adresse, die geöffnet werden darf. Schreiben Sie eine, die mit https://, mailto:, tel: oder sms: beginnt.{suggestion}',
    fr: '« {text} » n’est pas une adresse qui peut être ouverte. Écrivez-en une qui commence par « https:// », « mailto: », « tel: » ou « sms: ».{suggestion}',
  },
  'web-pattern': {
    en: '“{text}” matches no page. Write https://, a host and a path, with stars for what varies: https://hr.example.org/*.{suggestion}',
    de: '„{text}“ passt auf keine Seite. Schreiben Sie https://, einen Host und einen Pfad, mit Sternen für das Veränderliche: https://hr.example.org/*.{suggestion}',
    fr: '« {text} » ne désigne aucune page. Écrivez https://, un hôte et un chemin, avec des astérisques pour ce qui varie : https://hr.example.org/*.{suggestion}',
  },
  glob: {
    en: 'An empty text matches no file. Write a path, with stars for what varies: services/hr/**.{suggestion}',
    de: 'Ein leerer Text passt auf keine Datei. Schreiben Sie einen Pfad, mit Sternen für das Veränderliche: services/hr/**.{suggestion}',
    fr: 'Un texte vide ne désigne aucun fichier. Écrivez un chemin, avec des astérisques pour ce qui varie : services/hr/**.{suggestion}',
  },
  flag: {
    en: '“{text}” is neither yes nor no. Write “yes” or “no”.{suggestion}',
    de: '„{text}“ ist weder Ja noch Nein. Schreiben Sie „yes“ oder „no“.{suggestion}',
    fr: '« {text} » n’est ni oui ni non. Écrivez « yes » ou « no ».{suggestion}',
  },
  'catalogue-reference': {
    en: '“{text}” is no clause or control. Write a clause as 5.3 and a control as A.5.2.{suggestion}',
    de: '„{text}“ ist weder Abschnitt noch Maßnahme. Schreiben Sie einen Abschnitt wie 5.3 und eine Maßnahme wie A.5.2.{suggestion}',
    fr: '« {text} » n’est ni un article ni une mesure. Écrivez un article comme 5.3 et une mesure comme A.5.2.{suggestion}',
  },
  choice: {
    en: '“{text}” is not known here. Write {choices}.{suggestion}',
    de: '„{text}“ ist hier nicht bekannt. Schreiben Sie {choices}.{suggestion}',
    fr: '« {text} » n’est pas connu ici. Écrivez {choices}.{suggestion}',
  },
} satisfies Record<string, Sentence>

/** The messages about ids, about values of the wrong kind, and of the repairs. */
export const otherMessages = {
  id: {
    en: '“{text}” is no id. Write lower-case words with hyphens: security-desk.{suggestion}',
    de: '„{text}“ ist keine Kennung. Schreiben Sie Wörter in Kleinbuchstaben mit Bindestrichen: security-desk.{suggestion}',
    fr: '« {text} » n’est pas un identifiant. Écrivez des mots en minuscules avec des traits d’union : security-desk.{suggestion}',
  },
  responsibilityId: {
    en: '“{text}” is no id of a responsibility. Write two to four capitals, a hyphen and a number: IT-3.{suggestion}',
    de: '„{text}“ ist keine Kennung einer Verantwortlichkeit. Schreiben Sie zwei bis vier Großbuchstaben, Bindestrich und Zahl: IT-3.{suggestion}',
    fr: '« {text} » n’est pas l’identifiant d’une responsabilité. Écrivez de deux à quatre capitales, un trait d’union et un nombre : IT-3.{suggestion}',
  },
  list: {
    en: 'Here is {found}, but a list is wanted: [first, second].',
    de: 'Hier steht {found}; gewünscht ist eine Liste: [eins, zwei].',
    fr: 'Ici se trouve {found}, mais il faut une liste : [un, deux].',
  },
  mapping: {
    en: 'Here is {found}, but keys with values are wanted: {keys}.',
    de: 'Hier steht {found}; gewünscht sind Schlüssel mit Werten: {keys}.',
    fr: 'Ici se trouve {found}, mais il faut des clés avec leurs valeurs : {keys}.',
  },
  text: {
    en: 'Here is {found}, but a text is wanted. A text with brackets or “: ” in it needs quotes.',
    de: 'Hier steht {found}; gewünscht ist ein Text. Ein Text mit Klammern oder „: “ braucht Anführungszeichen.',
    fr: 'Ici se trouve {found}, mais il faut un texte. Un texte avec des crochets ou « : » doit être entre guillemets.',
  },
  missingSpace: {
    en: 'After the colon in “{text}” a space is missing.',
    de: 'Nach dem Doppelpunkt in „{text}“ fehlt ein Leerzeichen.',
    fr: 'Il manque un espace après le deux-points dans « {text} ».',
  },
  orderAnyAll: {
    en: 'A contact says once in which way its list is meant: “order” one after the other, “any” of them, or “all” of them.',
    de: 'Ein Kontakt sagt genau einmal, wie seine Liste gemeint ist: „order“ der Reihe nach, „any“ irgendwer davon oder „all“ alle.',
    fr: 'Un contact dit une seule fois comment lire sa liste : « order » l’un après l’autre, « any » l’un d’eux ou « all » tous.',
  },
  anyOrAll: {
    en: 'Inside “order” an item may be “any” or “all” of several; a second “order” has no meaning there.',
    de: 'In „order“ darf ein Punkt „any“ oder „all“ von mehreren sein; ein zweites „order“ hat dort keinen Sinn.',
    fr: 'Dans « order », un élément peut être « any » ou « all » de plusieurs ; un second « order » n’y a pas de sens.',
  },
  change: { en: 'Change to “{better}”', de: 'In „{better}“ ändern', fr: 'Remplacer par « {better} »' },
  makeList: { en: 'Make it a list', de: 'Zur Liste machen', fr: 'En faire une liste' },
  insertSpace: { en: 'Insert the space', de: 'Leerzeichen einfügen', fr: 'Insérer l’espace' },
} satisfies Record<string, Sentence>

/** The end of a sentence where a similar value would fit. */
export const suggestion: Sentence = {
  en: ' Did you mean “{better}”?',
  de: ' Meinten Sie „{better}“?',
  fr: ' Vouliez-vous dire « {better} » ?',
}

/** What may have been found in place of a value, by the model's word for it. */
export const foundWords: Readonly<Record<string, Sentence>> = {
  scalar: { en: 'a text', de: 'ein Text', fr: 'un texte' },
  mapping: { en: 'a group of keys', de: 'eine Gruppe von Schlüsseln', fr: 'un groupe de clés' },
  sequence: { en: 'a list', de: 'eine Liste', fr: 'une liste' },
}
