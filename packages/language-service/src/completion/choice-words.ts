import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'

/** What one of the words to choose from means; `undefined` where the word speaks for itself. */
export function choiceWord(word: string, language: OwnLanguage): string | undefined {
  return Object.hasOwn(words, word) ? words[word]?.[language] : undefined
}

const words: Readonly<Record<string, InOwnLanguages<string>>> = {
  public: { en: 'for everybody', de: 'für alle', fr: 'pour tout le monde' },
  staff: { en: 'for staff', de: 'für Beschäftigte', fr: 'pour le personnel' },
  isms: {
    en: 'only for whoever reads this file',
    de: 'nur für alle, die diese Datei lesen',
    fr: 'seulement pour qui lit ce fichier',
  },
  now: { en: 'drop everything else', de: 'alles andere liegen lassen', fr: 'toutes affaires cessantes' },
  today: { en: 'before the day ends', de: 'bevor der Tag endet', fr: 'avant la fin de la journée' },
  'this-week': {
    en: 'it can wait a few days',
    de: 'es kann ein paar Tage warten',
    fr: 'cela peut attendre quelques jours',
  },
  person: { en: 'somebody by name', de: 'jemand mit Namen', fr: 'quelqu’un par son nom' },
  group: {
    en: 'a named group, such as a committee',
    de: 'eine benannte Gruppe, etwa ein Gremium',
    fr: 'un groupe nommé, par exemple un comité',
  },
  organisation: { en: 'a company from outside', de: 'ein Unternehmen von außen', fr: 'une entreprise extérieure' },
  small: { en: 'below 50 people', de: 'weniger als 50 Personen', fr: 'moins de 50 personnes' },
  gdpr: { en: 'rules on data protection', de: 'Regeln zum Datenschutz', fr: 'règles de protection des données' },
  evidence: {
    en: 'rules on what an audit wants to see',
    de: 'Regeln zu dem, was ein Audit sehen will',
    fr: 'règles sur ce qu’un audit veut voir',
  },
  wording: {
    en: 'rules on how texts are written',
    de: 'Regeln zur Formulierung der Texte',
    fr: 'règles de formulation des textes',
  },
  whistleblowing: {
    en: 'rules on reporting wrongdoing',
    de: 'Regeln zu Hinweisen auf Missstände',
    fr: 'règles sur les signalements',
  },
}
