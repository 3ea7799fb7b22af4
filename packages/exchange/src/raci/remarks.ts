import { colonIn, type InOwnLanguages, type Letter, type OwnLanguage } from '@rolebook/model'
import { cellName, columnName } from '../table/separated-text.ts'

/**
 * One thing that people should know of an import. `dropped`: in the table and not in the rolebook; `guessed`: in the
 * rolebook and not plainly in the table; `missing`: what a rolebook needs and no such table has.
 */
export interface Remark {
  readonly kind: 'dropped' | 'guessed' | 'missing'
  readonly code: RemarkCode
  /** Row and column, counted from 1, where it is about a place in the table. */
  readonly row: number | undefined
  readonly column: number | undefined
  /** A sentence that names the place as spreadsheets do. */
  readonly message: string
}

export type RemarkCode = keyof typeof sentences

/** Where a remark belongs: a cell, a row, a column, or nowhere in particular. */
export interface RemarkPlace {
  readonly row?: number | undefined
  readonly column?: number | undefined
}

/** Makes the remark of a code, in a language, with the values its sentence needs. */
export function remark(
  code: RemarkCode,
  language: OwnLanguage,
  place: RemarkPlace = {},
  values: Readonly<Record<string, string>> = {},
): Remark {
  const { kind, ...texts } = sentences[code]
  const message = texts[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  const { row, column } = place
  const where = placeInWords(row, column, language)
  return { kind, code, row, column, message: where === undefined ? message : where + colonIn(language) + message }
}

/** What a letter stands for, in words. */
export function letterInWords(letter: Letter, language: OwnLanguage): string {
  return letterNames[letter][language]
}

function placeInWords(row: number | undefined, column: number | undefined, language: OwnLanguage): string | undefined {
  if (row !== undefined && column !== undefined) return cellName({ row, column })
  if (row !== undefined) return `${{ en: 'Row', de: 'Zeile', fr: 'Ligne' }[language]} ${row}`
  if (column !== undefined) return `${{ en: 'Column', de: 'Spalte', fr: 'Colonne' }[language]} ${columnName(column)}`
  return undefined
}

const letterNames: Readonly<Record<Letter, InOwnLanguages<string>>> = {
  accountable: { en: 'accountable', de: '„accountable“ (rechenschaftspflichtig)', fr: '« accountable » (en répond)' },
  responsible: { en: 'responsible', de: '„responsible“ (zuständig)', fr: '« responsible » (réalise)' },
  consulted: { en: 'consulted', de: '„consulted“ (wird gefragt)', fr: '« consulted » (est consulté)' },
  informed: { en: 'informed', de: '„informed“ (wird informiert)', fr: '« informed » (est informé)' },
}

type Texts = { readonly kind: Remark['kind'] } & InOwnLanguages<string>

const sentences = {
  legend: {
    kind: 'dropped',
    en: 'the legend. Its letters were read; it is no activity.',
    de: 'die Legende. Ihre Buchstaben wurden gelesen; sie ist keine Aufgabe.',
    fr: 'la légende. Ses lettres ont été lues ; ce n’est pas une activité.',
  },
  above: {
    kind: 'dropped',
    en: '“{text}” stands above the table.',
    de: '„{text}“ steht über der Tabelle.',
    fr: '« {text} » se trouve au-dessus du tableau.',
  },
  section: {
    kind: 'dropped',
    en: '“{text}” has no letters and was taken for a heading.',
    de: '„{text}“ hat keine Buchstaben und wurde als Überschrift verstanden.',
    fr: '« {text} » n’a pas de lettres et a été pris pour un intertitre.',
  },
  column: {
    kind: 'dropped',
    en: 'the column “{text}” holds no letters.',
    de: 'Die Spalte „{text}“ enthält keine Buchstaben.',
    fr: 'la colonne « {text} » ne contient pas de lettres.',
  },
  letter: {
    kind: 'dropped',
    en: '“{text}” is none of the letters R, A, C and I, and the legend does not explain it.',
    de: '„{text}“ ist keiner der Buchstaben R, A, C und I, und die Legende erklärt es nicht.',
    fr: '« {text} » n’est aucune des lettres R, A, C et I, et la légende ne l’explique pas.',
  },
  'no-activity': {
    kind: 'dropped',
    en: 'letters without an activity ({text}).',
    de: 'Buchstaben ohne Aufgabe ({text}).',
    fr: 'des lettres sans activité ({text}).',
  },
  'no-role': {
    kind: 'dropped',
    en: 'letters under no role: the column has no heading.',
    de: 'Buchstaben ohne Rolle: Die Spalte hat keine Überschrift.',
    fr: 'des lettres sans rôle : la colonne n’a pas de titre.',
  },
  reference: {
    kind: 'dropped',
    en: '“{text}” is no clause or control of ISO 27001:2022.',
    de: '„{text}“ ist kein Abschnitt und keine Maßnahme der ISO 27001:2022.',
    fr: '« {text} » n’est ni un article ni une mesure de l’ISO 27001:2022.',
  },
  'too-many': {
    kind: 'dropped',
    en: 'The table has {count} activities; only the first {limit} were taken over.',
    de: 'Die Tabelle hat {count} Aufgaben; nur die ersten {limit} wurden übernommen.',
    fr: 'Le tableau compte {count} activités ; seules les {limit} premières ont été reprises.',
  },
  'open-quote': {
    kind: 'guessed',
    en: 'a quotation mark is opened and never closed; the cell was taken to end with its line.',
    de: 'Ein Anführungszeichen wird geöffnet und nie geschlossen; die Zelle wurde bis zum Zeilenende gelesen.',
    fr: 'un guillemet est ouvert et jamais fermé ; la cellule a été lue jusqu’à la fin de la ligne.',
  },
  'legend-meaning': {
    kind: 'guessed',
    en: 'the legend says {letter} = “{text}”, which was read as {meaning}.',
    de: 'Die Legende sagt {letter} = „{text}“; das wurde als {meaning} gelesen.',
    fr: 'la légende dit {letter} = « {text} », ce qui a été lu comme {meaning}.',
  },
  'legend-unknown': {
    kind: 'dropped',
    en: 'the legend says {letter} = “{text}”, and the format has no letter for that.',
    de: 'Die Legende sagt {letter} = „{text}“; dafür hat das Format keinen Buchstaben.',
    fr: 'la légende dit {letter} = « {text} », et le format n’a pas de lettre pour cela.',
  },
  turned: {
    kind: 'guessed',
    en: 'The roles stand in the rows and the activities in the columns.',
    de: 'Die Rollen stehen in den Zeilen und die Aufgaben in den Spalten.',
    fr: 'Les rôles sont en lignes et les activités en colonnes.',
  },
  role: {
    kind: 'guessed',
    en: '“{text}” was taken for the catalogue’s role {role} ({title}).',
    de: '„{text}“ wurde als Rolle {role} ({title}) des Katalogs verstanden.',
    fr: '« {text} » a été pris pour le rôle {role} ({title}) du catalogue.',
  },
  'role-taken': {
    kind: 'guessed',
    en: '“{text}” might also be {role}, which “{other}” already is; it became a role of your own, {id}.',
    de: '„{text}“ könnte auch {role} sein, was schon „{other}“ ist; es wurde eine eigene Rolle, {id}.',
    fr: '« {text} » pourrait aussi être {role}, ce qu’est déjà « {other} » ; c’est devenu un rôle propre, {id}.',
  },
  everybody: {
    kind: 'guessed',
    en: '“{text}” was taken for the catalogue’s role {role}, which everybody holds without being listed.',
    de: '„{text}“ wurde als Rolle {role} des Katalogs verstanden; diese Rolle haben alle inne, ohne aufgeführt zu sein.',
    fr: '« {text} » a été pris pour le rôle {role} du catalogue, dont chacun est titulaire sans être cité.',
  },
  'stands-for': {
    kind: 'guessed',
    en: '{id} “{text}” was taken to stand for {duty}: {wording}',
    de: '{id} „{text}“ wurde so verstanden, dass es für {duty} steht: {wording}',
    fr: '{id} « {text} » a été compris comme tenant lieu de {duty} : {wording}',
  },
  'stands-for-taken': {
    kind: 'guessed',
    en: '{id} “{text}” might also stand for {duty}, which {other} already does; that was left open.',
    de: '{id} „{text}“ könnte auch für {duty} stehen, was schon {other} tut; das blieb offen.',
    fr: '{id} « {text} » pourrait aussi tenir lieu de {duty}, ce que fait déjà {other} ; cela reste ouvert.',
  },
  language: {
    kind: 'guessed',
    en: 'The texts were taken to be in the language “{text}”.',
    de: 'Als Sprache der Texte wurde „{text}“ angenommen.',
    fr: 'La langue des textes a été supposée être « {text} ».',
  },
  'no-stands-for': {
    kind: 'missing',
    en: 'No responsibility of the catalogue was plainly meant by {ids}; add “stands-for” where one is.',
    de: 'Mit {ids} war keine Verantwortlichkeit des Katalogs eindeutig gemeint; ergänzen Sie „stands-for“, wo es eine gibt.',
    fr: 'Aucune responsabilité du catalogue n’était clairement visée par {ids} ; ajoutez « stands-for » là où il y en a une.',
  },
  people: {
    kind: 'missing',
    en: 'The table names roles, not people, so every role is vacant: add people with their numbers, and “held-by” to each role.',
    de: 'Die Tabelle nennt Rollen, keine Personen, also ist jede Rolle unbesetzt: Ergänzen Sie Personen mit ihren Nummern und „held-by“ bei jeder Rolle.',
    fr: 'Le tableau cite des rôles et non des personnes, donc chaque rôle est vacant : ajoutez les personnes avec leurs numéros, et « held-by » à chaque rôle.',
  },
  contacts: {
    kind: 'missing',
    en: 'No number or address is in the table, and none was made up: add “contact-points”, “organisation.default-contact” and “organisation.emergency-number”.',
    de: 'In der Tabelle steht keine Nummer und keine Adresse, und es wurde keine erfunden: Ergänzen Sie „contact-points“, „organisation.default-contact“ und „organisation.emergency-number“.',
    fr: 'Le tableau ne contient ni numéro ni adresse, et rien n’a été inventé : ajoutez « contact-points », « organisation.default-contact » et « organisation.emergency-number ».',
  },
  organisation: {
    kind: 'missing',
    en: 'The organisation’s time zone and size are not in the table: add “timezone” and “headcount”.',
    de: 'Zeitzone und Größe der Organisation stehen nicht in der Tabelle: Ergänzen Sie „timezone“ und „headcount“.',
    fr: 'Le fuseau horaire et la taille de l’organisation ne figurent pas dans le tableau : ajoutez « timezone » et « headcount ».',
  },
  name: {
    kind: 'missing',
    en: 'The organisation’s name is not in the table: add “name”.',
    de: 'Der Name der Organisation steht nicht in der Tabelle: Ergänzen Sie „name“.',
    fr: 'Le nom de l’organisation ne figure pas dans le tableau : ajoutez « name ».',
  },
} as const satisfies Record<string, Texts>
