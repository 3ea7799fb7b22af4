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
    subtitle: 'links der Text, rechts, was die Beschäftigten sehen',
    example: 'Beispiel',
    clock: 'Uhr',
    language: 'Sprache',
    weekdayMorning: 'Montag 10:00',
    saturdayNight: 'Samstag 03:00',
    holidays: '26. Dezember 03:00',
    noFindings: 'Keine Befunde zu dieser Stunde.',
    noRolebook: 'Diesem Text fehlt „rolebook: 1“ auf oberster Ebene, deshalb schweigt Rolebook.',
    line: 'Zeile',
    severities: { error: 'Fehler', warning: 'Warnung', info: 'Information', hint: 'Hinweis' },
  },
  fr: {
    controls: 'Exemple, horloge et langue',
    subtitle: 'à gauche le texte, à droite ce que voit le personnel',
    example: 'Exemple',
    clock: 'Horloge',
    language: 'Langue',
    weekdayMorning: 'Lundi 10:00',
    saturdayNight: 'Samedi 03:00',
    holidays: '26 décembre 03:00',
    noFindings: 'Aucun constat à cette heure.',
    noRolebook: 'Ce texte n’a pas « rolebook: 1 » à son premier niveau : Rolebook se tait.',
    line: 'ligne',
    severities: { error: 'Erreur', warning: 'Avertissement', info: 'Information', hint: 'Conseil' },
  },
}
