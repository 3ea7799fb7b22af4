import type { InOwnLanguages } from '@rolebook/model'
import type { Remark } from './remarks.ts'

interface ImportWords {
  /** Why every imported role is vacant. */
  readonly vacant: string
  readonly noMatrix: string
  readonly tooLarge: string
  readonly headings: Readonly<Record<Remark['kind'], string>>
  readonly made: (source: string | undefined) => string
  readonly guess: (wording: string) => string
  readonly more: (count: number) => string
}

/** What an import says besides its remarks. */
export const importWords: InOwnLanguages<ImportWords> = {
  en: {
    vacant: 'the imported table names no people',
    noMatrix: 'No RACI table was found: no row holds the letters R, A, C or I under a heading.',
    tooLarge: 'The table is longer than four million characters and was not read.',
    headings: { guessed: 'Guessed; please look at each:', dropped: 'Not taken over:', missing: 'Still to do:' },
    made: (source) =>
      `Made from a RACI table${source === undefined ? '' : ` (${source})`}. It is a beginning, not yet an approved rolebook.`,
    guess: (wording) => `a guess: ${wording}`,
    more: (count) => `and ${count} more, which the import listed.`,
  },
  de: {
    vacant: 'die importierte Tabelle nennt keine Personen',
    noMatrix:
      'Es wurde keine RACI-Tabelle gefunden: In keiner Zeile stehen die Buchstaben R, A, C oder I unter einer Überschrift.',
    tooLarge: 'Die Tabelle ist länger als vier Millionen Zeichen und wurde nicht gelesen.',
    headings: {
      guessed: 'Geraten; bitte sehen Sie sich jedes an:',
      dropped: 'Nicht übernommen:',
      missing: 'Noch zu tun:',
    },
    made: (source) =>
      `Aus einer RACI-Tabelle entstanden${source === undefined ? '' : ` (${source})`}. Ein Anfang, noch kein freigegebenes Rolebook.`,
    guess: (wording) => `geraten: ${wording}`,
    more: (count) => `und ${count} weitere, die beim Import aufgeführt wurden.`,
  },
  fr: {
    vacant: 'le tableau importé ne cite personne',
    noMatrix: 'Aucun tableau RACI n’a été trouvé : aucune ligne ne contient les lettres R, A, C ou I sous un titre.',
    tooLarge: 'Le tableau dépasse quatre millions de caractères et n’a pas été lu.',
    headings: {
      guessed: 'Supposé ; veuillez vérifier chaque point :',
      dropped: 'Non repris :',
      missing: 'Reste à faire :',
    },
    made: (source) =>
      `Issu d’un tableau RACI${source === undefined ? '' : ` (${source})`}. C’est un début, pas encore un rolebook approuvé.`,
    guess: (wording) => `supposé : ${wording}`,
    more: (count) => `et ${count} autres, énumérés lors de l’import.`,
  },
}
