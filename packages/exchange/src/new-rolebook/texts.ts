import type { InOwnLanguages } from '@rolebook/model'
import type { OrganisationSize } from './new-rolebook.ts'

interface NewRolebookTexts {
  readonly sizes: Readonly<Record<OrganisationSize, string>>
  readonly beginning: (name: string, size: string, today: string) => string
  readonly catalogue: string
  readonly reviewBy: string
  readonly also: string
  readonly organisation: Readonly<
    Record<'size' | 'languages' | 'emailDomains' | 'emergencyNumber' | 'defaultContact', string>
  >
  readonly people: Readonly<Record<'section' | 'auditor' | 'external', string>>
  readonly desk: Readonly<Record<'section' | 'name' | 'verified', string>>
  readonly roles: string
  readonly role: {
    readonly about: (title: string, summary: string) => string
    readonly usually: (holder: string) => string
    readonly duties: (ids: string) => string
    readonly everybody: string
    readonly because: string
  }
  readonly policies: Readonly<Record<'section' | 'title', string>>
  readonly situations: (count: number) => string
}

/** Comments and texts of a new rolebook. */
export const newRolebookTexts: InOwnLanguages<NewRolebookTexts> = {
  en: {
    sizes: { small: 'a small organisation', medium: 'a medium organisation', large: 'a large organisation' },
    beginning: (name, size, today) =>
      `Who is responsible for information security at ${name}, and whom to call. Begun on ${today} for ${size}; from here on it is yours: fill in what is open, and take out what you do not need. “rolebook check” says what is wrong, “rolebook status” what is missing.`,
    catalogue: 'the built-in roles, responsibilities and situations this file was written against',
    reviewBy: 'when to look at it again',
    also: 'switches further rules on',
    organisation: {
      size: 'or headcount: with the number of people; below 50 is small',
      languages: 'the first is the language of the texts in this file',
      emailDomains: 'The domains of your e-mail addresses; an address outside them is pointed out.',
      emergencyNumber: 'Shown first where somebody may be in danger.',
      defaultContact: 'Every situation that names no contact of its own leads here, one after the other.',
    },
    people: {
      section: 'Everybody who holds a role, is deputy or stands in. Add them here, then name them below by their id.',
      auditor: 'If this is an audit firm: “kind: organisation”.',
      external: 'From outside, by the address: who answers for them here, and by which contract they come.',
    },
    desk: {
      section: 'Shared ways to reach help. For urgent situations somebody should answer at night too.',
      name: 'Security desk',
      verified: 'When somebody last tried it, and who:',
    },
    roles:
      'Who does what. The responsibilities stand in the catalogue; the editor shows them with their clauses. Replace “vacant” by “held-by: [id]” once somebody is named, and add “deputies: [id]” for when they are away.',
    role: {
      about: (title, summary) => `${title}: ${summary}`,
      usually: (holder) => `Usually: ${holder}`,
      duties: (ids) => `Responsibilities: ${ids}`,
      everybody: 'Everybody holds this role without being listed.',
      because: 'not decided yet',
    },
    policies: {
      section:
        'The policies people work by: what each says in a sentence, where it is read, and the role to ask. The text itself stays where it is. Staff find them by search, and on the cards of the situations named here:',
      title: 'Acceptable use policy',
    },
    situations: (count) =>
      `What staff start from. The catalogue has ${count} situations with first steps; write here only what is different with you, for instance whom to call first:`,
  },
  de: {
    sizes: {
      small: 'eine kleine Organisation',
      medium: 'eine mittlere Organisation',
      large: 'eine große Organisation',
    },
    beginning: (name, size, today) =>
      `Wer für Informationssicherheit zuständig ist (${name}), und wen man anruft. Begonnen am ${today} für ${size}; ab hier gehört die Datei Ihnen: Füllen Sie aus, was offen ist, und streichen Sie, was Sie nicht brauchen. „rolebook check“ sagt, was nicht stimmt, „rolebook status“, was fehlt.`,
    catalogue: 'die eingebauten Rollen, Verantwortlichkeiten und Situationen, auf denen diese Datei beruht',
    reviewBy: 'wann sie wieder angesehen wird',
    also: 'schaltet weitere Regeln ein',
    organisation: {
      size: 'oder headcount: mit der Zahl der Beschäftigten; unter 50 ist klein',
      languages: 'die erste ist die Sprache der Texte in dieser Datei',
      emailDomains: 'Die Domains Ihrer E-Mail-Adressen; auf eine Adresse außerhalb wird hingewiesen.',
      emergencyNumber: 'Steht zuoberst, wo jemand in Gefahr sein kann.',
      defaultContact: 'Jede Situation ohne eigenen Kontakt führt hierher, der Reihe nach.',
    },
    people: {
      section:
        'Alle, die eine Rolle innehaben oder jemanden vertreten. Tragen Sie sie hier ein, und nennen Sie unten ihre Kennung.',
      auditor: 'Falls das ein Prüfunternehmen ist: „kind: organisation“.',
      external: 'Der Adresse nach von außen: wer hier dafür einsteht, und mit welchem Vertrag.',
    },
    desk: {
      section: 'Gemeinsame Wege zur Hilfe. In dringenden Situationen sollte auch nachts jemand antworten.',
      name: 'Sicherheitsstelle',
      verified: 'Wann sie zuletzt jemand ausprobiert hat, und wer:',
    },
    roles:
      'Wer was tut. Die Verantwortlichkeiten stehen im Katalog; der Editor zeigt sie mit ihren Abschnitten. Ersetzen Sie „vacant“ durch „held-by: [Kennung]“, sobald jemand benannt ist, und ergänzen Sie „deputies: [Kennung]“ für Abwesenheiten.',
    role: {
      about: (title, summary) => `${title}: ${summary}`,
      usually: (holder) => `Üblicherweise: ${holder}`,
      duties: (ids) => `Verantwortlichkeiten: ${ids}`,
      everybody: 'Diese Rolle haben alle inne, ohne aufgezählt zu werden.',
      because: 'noch nicht entschieden',
    },
    policies: {
      section:
        'Die Richtlinien, nach denen gearbeitet wird: was jede in einem Satz sagt, wo sie steht und welche Rolle man fragt. Der Text selbst bleibt, wo er ist. Beschäftigte finden sie in der Suche und auf den Karten der Situationen, die hier stehen:',
      title: 'Richtlinie zur zulässigen Nutzung',
    },
    situations: (count) =>
      `Womit Beschäftigte beginnen. Der Katalog hat ${count} Situationen mit ersten Schritten; schreiben Sie hier nur, was bei Ihnen anders ist, zum Beispiel wen man zuerst anruft:`,
  },
  fr: {
    sizes: { small: 'une petite organisation', medium: 'une organisation moyenne', large: 'une grande organisation' },
    beginning: (name, size, today) =>
      `Qui est responsable de la sécurité de l’information (${name}), et qui appeler. Commencé le ${today} pour ${size} ; désormais ce fichier est le vôtre : complétez ce qui est ouvert et retirez ce qui ne vous sert pas. « rolebook check » dit ce qui ne va pas, « rolebook status » ce qui manque.`,
    catalogue: 'les rôles, responsabilités et situations intégrés sur lesquels repose ce fichier',
    reviewBy: 'quand le relire',
    also: 'active d’autres règles',
    organisation: {
      size: 'ou « headcount » avec le nombre de personnes ; moins de 50, c’est petit',
      languages: 'la première est la langue des textes de ce fichier',
      emailDomains: 'Les domaines de vos adresses e-mail ; une adresse qui n’en fait pas partie est signalée.',
      emergencyNumber: 'Affiché en premier quand quelqu’un peut être en danger.',
      defaultContact: 'Toute situation sans contact propre mène ici, dans cet ordre.',
    },
    people: {
      section:
        'Toutes les personnes qui ont un rôle, assurent une suppléance ou un remplacement. Ajoutez-les ici, puis nommez-les plus bas par leur identifiant.',
      auditor: 'S’il s’agit d’un cabinet d’audit : « kind: organisation ».',
      external: 'De l’extérieur, d’après l’adresse : qui en répond ici, et le contrat.',
    },
    desk: {
      section: 'Moyens communs d’obtenir de l’aide. Pour les urgences, quelqu’un devrait répondre la nuit aussi.',
      name: 'Permanence sécurité',
      verified: 'Date du dernier essai, et par qui :',
    },
    roles:
      'Qui fait quoi. Les responsabilités se trouvent dans le catalogue ; l’éditeur les montre avec leurs articles. Remplacez « vacant » par « held-by: [identifiant] » dès que quelqu’un est désigné, et ajoutez « deputies: [identifiant] » pour les absences.',
    role: {
      about: (title, summary) => `${title} : ${summary}`,
      usually: (holder) => `En général : ${holder}`,
      duties: (ids) => `Responsabilités : ${ids}`,
      everybody: 'Tout le monde a ce rôle sans être énuméré.',
      because: 'pas encore décidé',
    },
    policies: {
      section:
        'Les politiques selon lesquelles on travaille : ce que chacune dit en une phrase, où la lire et à quel rôle s’adresser. Le texte lui-même reste où il est. Le personnel les trouve par la recherche et sur les fiches des situations nommées ici :',
      title: 'Politique d’utilisation acceptable',
    },
    situations: (count) =>
      `Ce dont part le personnel. Le catalogue a ${count} situations avec les premiers gestes ; n’écrivez ici que ce qui diffère chez vous, par exemple qui appeler d’abord :`,
  },
}
