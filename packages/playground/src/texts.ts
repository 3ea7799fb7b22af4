import type { OwnLanguage } from '@rolebook/model'

/** What the playground itself says. */
export interface PlaygroundTexts {
  readonly subtitle: string
  /** Names the bar for those who do not see it. */
  readonly controls: string
  readonly example: string
  readonly clock: string
  readonly language: string
  readonly weekdayMorning: string
  readonly saturdayNight: string
  readonly holidays: string
  readonly noFindings: string
  readonly noRolebook: string
  readonly line: string
  readonly severities: Readonly<Record<'error' | 'warning' | 'info' | 'hint', string>>
}

export const texts: Readonly<Record<OwnLanguage, PlaygroundTexts>> = {
  en: {
    controls: 'Example, clock and language',
    subtitle: 'the text on the left, what staff see on the right',
    example: 'Example',
    clock: 'Clock',
    language: 'Language',
    weekdayMorning: 'Monday 10:00',
    saturdayNight: 'Saturday 03:00',
    holidays: '26 December 03:00',
    noFindings: 'No findings at this hour.',
    noRolebook: 'This text has no “rolebook: 1” at its top level, so Rolebook is silent.',
    line: 'line',
    severities: { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' },
  },
  de: {
    controls: 'Beispiel, Uhr und Sprache',
    subtitle: 'links der Text, rechts, was die Belegschaft sieht',
    example: 'Beispiel',
    clock: 'Uhr',
    language: 'Sprache',
    weekdayMorning: 'Montag 10:00',
    saturdayNight: 'Samstag 03:00',
    holidays: '26. Dezember 03:00',
    noFindings: 'Nichts zu beanstanden zu dieser Stunde.',
    noRolebook: 'Diesem Text fehlt „rolebook: 1“ auf der obersten Ebene, deshalb schweigt Rolebook.',
    line: 'Zeile',
    severities: { error: 'Fehler', warning: 'Warnung', info: 'Information', hint: 'Hinweis' },
  },
  fr: {
    controls: 'Exemple, horloge et langue',
    subtitle: 'à gauche le texte, à droite ce que voit le personnel',
    example: 'Exemple',
    clock: 'Horloge',
    language: 'Langue',
    weekdayMorning: 'Lundi 10 h',
    saturdayNight: 'Samedi 3 h',
    holidays: '26 décembre 3 h',
    noFindings: 'Rien à signaler à cette heure.',
    noRolebook: 'Ce texte n’a pas de « rolebook: 1 » au premier niveau : Rolebook se tait.',
    line: 'ligne',
    severities: { error: 'Erreur', warning: 'Avertissement', info: 'Information', hint: 'Indication' },
  },
}
