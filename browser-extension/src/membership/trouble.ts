import {
  type FetchProblem,
  type JoinProblem,
  joinSentence,
  type RefusalCode,
  refusalSentence,
} from '@rolebook/directory'
import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'

/** Why joining or checking failed. Plain data, so that it can be stored and sent between pages. */
export type Trouble =
  | { readonly in: 'join-code'; readonly problem: JoinProblem }
  | { readonly in: 'fetch'; readonly problem: FetchProblem }
  | { readonly in: 'directory'; readonly problem: RefusalCode }
  | { readonly in: 'browser'; readonly problem: BrowserProblem }

/**
 * `managed`: a policy decides whom this browser has joined. `not-kept`: the browser could not store what arrived.
 * `no-such-company`: the group does not name the company that was chosen, or no longer.
 */
export type BrowserProblem = 'managed' | 'not-kept' | 'no-such-company'

/** The trouble in one sentence for staff. */
export function troubleSentence(trouble: Trouble, language: OwnLanguage): string {
  switch (trouble.in) {
    case 'join-code':
      return joinSentence(trouble.problem, language)
    case 'directory':
      return refusalSentence(trouble.problem, language)
    case 'fetch':
      return fetchSentences[trouble.problem][language]
    case 'browser':
      return browserSentences[trouble.problem][language]
  }
}

const fetchSentences: Readonly<Record<FetchProblem, InOwnLanguages<string>>> = {
  unreachable: {
    en: 'Your organisation’s contact list could not be reached. Please check your connection and try again.',
    de: 'Die Kontaktliste Ihrer Organisation war nicht zu erreichen. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    fr: 'La liste de contacts de votre organisation est injoignable. Veuillez vérifier votre connexion et réessayer.',
  },
  'too-slow': {
    en: 'Your organisation’s contact list took too long to arrive. Please try again later.',
    de: 'Die Kontaktliste Ihrer Organisation kam nicht rechtzeitig an. Bitte versuchen Sie es später noch einmal.',
    fr: 'La liste de contacts de votre organisation a mis trop de temps à arriver. Veuillez réessayer plus tard.',
  },
  'not-there': {
    en: 'There is no contact list at the address your organisation names. Please tell whoever gave you the join code.',
    de: 'An der Adresse, die Ihre Organisation nennt, liegt keine Kontaktliste. Bitte sagen Sie das der Person, von der Sie den Beitrittscode haben.',
    fr: 'Il n’y a pas de liste de contacts à l’adresse indiquée par votre organisation. Veuillez le dire à la personne qui vous a donné le code d’adhésion.',
  },
}

const browserSentences: Readonly<Record<BrowserProblem, InOwnLanguages<string>>> = {
  managed: {
    en: 'Your administrators decide which organisation this browser has joined, so no join code can be used.',
    de: 'Ihre Administration legt fest, welcher Organisation dieser Browser beigetreten ist. Ein Beitrittscode ist deshalb nicht möglich.',
    fr: 'Vos administrateurs décident de l’organisation que ce navigateur rejoint : aucun code d’adhésion ne peut être utilisé.',
  },
  'not-kept': {
    en: 'This browser has no room to keep the new contact list, so it was not used.',
    de: 'Dieser Browser hat keinen Platz für die neue Kontaktliste. Sie wird nicht verwendet.',
    fr: 'Ce navigateur n’a pas la place de conserver la nouvelle liste de contacts : elle n’est pas utilisée.',
  },
  'no-such-company': {
    en: 'Your group no longer names this company. Please choose another one.',
    de: 'Ihre Unternehmensgruppe führt diese Gesellschaft nicht mehr auf. Bitte wählen Sie eine andere.',
    fr: 'Votre groupe ne cite plus cette société. Veuillez en choisir une autre.',
  },
}
