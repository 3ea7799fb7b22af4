import type { assetShape, findingPlacesShape, policyShape, situationShape } from '../rolebook-format.ts'
import type { SentencesOf } from './key-sentences.ts'

/* What the keys of situations, assets and policies are for. */

export const situationSentences: SentencesOf<typeof situationShape> = {
  title: {
    en: 'As staff would say it: “I lost my laptop”.',
    de: 'Wie Beschäftigte es sagen würden: „Ich habe meinen Laptop verloren“.',
    fr: 'Comme le personnel le dirait\u00a0: «\u202fJ’ai perdu mon ordinateur\u202f».',
  },
  urgency: {
    en: 'How soon help is needed.',
    de: 'Wie bald Hilfe nötig ist.',
    fr: 'Dans quel délai il faut de l’aide.',
  },
  contact: { en: 'Whom to reach.', de: 'Wen man erreicht.', fr: 'Qui joindre.' },
  deadline: { en: 'By when to report.', de: 'Bis wann zu melden ist.', fr: 'Dans quel délai signaler.' },
  first: {
    en: 'At most three steps to take now.',
    de: 'Höchstens drei Schritte, die jetzt zu tun sind.',
    fr: 'Trois gestes au plus à faire maintenant.',
  },
  'do-not': { en: 'What not to do.', de: 'Was nicht zu tun ist.', fr: 'Ce qu’il ne faut pas faire.' },
  include: {
    en: 'What to say when reporting.',
    de: 'Was bei der Meldung zu sagen ist.',
    fr: 'Ce qu’il faut dire en signalant.',
  },
  keywords: {
    en: 'Everyday words that should find it.',
    de: 'Alltagswörter, mit denen man sie finden soll.',
    fr: 'Mots de tous les jours qui doivent la faire trouver.',
  },
  fulfils: {
    en: 'Responsibilities that are met by reporting it.',
    de: 'Verantwortlichkeiten, die mit der Meldung erfüllt sind.',
    fr: 'Responsabilités remplies par le signalement.',
  },
  confidential: {
    en: 'Leaves no trace in badge, recents or search history.',
    de: 'Hinterlässt keine Spur in Abzeichen, Verlauf oder Suche.',
    fr: 'Ne laisse aucune trace dans le badge, les fiches récentes ou les recherches.',
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

export const assetSentences: SentencesOf<typeof assetShape> = {
  title: { en: 'What it is.', de: 'Was es ist.', fr: 'Ce que c’est.' },
  classification: {
    en: 'Its class, in the organisation’s own words.',
    de: 'Seine Klasse, in den Worten der Organisation.',
    fr: 'Sa classe, dans les mots de l’organisation.',
  },
  'acceptable-use': {
    en: 'What may be done with it and what not.',
    de: 'Was damit getan werden darf und was nicht.',
    fr: 'Ce qu’il est permis d’en faire ou non.',
  },
  'found-at': {
    en: 'Where people meet it, so that its card can be offered there.',
    de: 'Wo man darauf trifft, damit dort seine Karte angeboten werden kann.',
    fr: 'Où l’on y a affaire, pour que sa fiche y soit proposée.',
  },
}

export const findingPlacesSentences: SentencesOf<typeof findingPlacesShape> = {
  web: { en: 'Pages on which it is found.', de: 'Seiten, auf denen er zu finden ist.', fr: 'Pages où il se trouve.' },
  files: {
    en: 'Files in which it is found.',
    de: 'Dateien, in denen er zu finden ist.',
    fr: 'Fichiers où il se trouve.',
  },
}

export const policySentences: SentencesOf<typeof policyShape> = {
  title: { en: 'What it is called.', de: 'Wie sie heißt.', fr: 'Comment elle s’appelle.' },
  summary: {
    en: 'What it says, in one plain sentence.',
    de: 'Was sie besagt, in einem einfachen Satz.',
    fr: 'Ce qu’elle dit, en une phrase simple.',
  },
  web: { en: 'Where it can be read.', de: 'Wo sie zu lesen ist.', fr: 'Où la lire.' },
  owner: {
    en: 'The role that looks after it, and whom to ask about it.',
    de: 'Die Rolle, die sie pflegt und die man dazu fragt.',
    fr: 'Le rôle qui en prend soin, et à qui poser ses questions.',
  },
  'approved-by': {
    en: 'The role that approved it.',
    de: 'Die Rolle, die sie freigegeben hat.',
    fr: 'Le rôle qui l’a approuvée.',
  },
  from: {
    en: 'The first day on which it holds as it now stands.',
    de: 'Der erste Tag, an dem sie in der jetzigen Fassung gilt.',
    fr: 'Le premier jour où elle vaut dans sa version actuelle.',
  },
  reviewed: {
    en: 'When it was last reviewed.',
    de: 'Wann sie zuletzt überprüft wurde.',
    fr: 'Quand elle a été revue en dernier.',
  },
  'review-every': {
    en: 'How often it is to be reviewed.',
    de: 'Wie oft sie zu überprüfen ist.',
    fr: 'À quel rythme elle est à revoir.',
  },
  situations: {
    en: 'Situations in which it helps; their cards lead to it.',
    de: 'Situationen, in denen sie hilft; deren Karten führen zu ihr.',
    fr: 'Situations où elle aide\u202f; leurs fiches y mènent.',
  },
}
