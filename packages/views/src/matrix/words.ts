import type { MatrixCell, MatrixColumn, MatrixRow } from '@rolebook/language-service'
import {
  colonIn,
  type InOwnLanguages,
  type Letter,
  letters,
  letterWords,
  type OwnLanguage,
  semicolonIn,
} from '@rolebook/model'

/** A cell in words: `IT-3 Keep backups, Project lead: accountable, set in this file`. */
export function nameCell(
  language: OwnLanguage,
  row: MatrixRow,
  column: MatrixColumn,
  cell: MatrixCell | undefined,
): string {
  const duty = row.text.replace(/\.$/, '')
  return `${row.id} ${duty}, ${column.title}${colonIn(language)}${sayLetters(language, cell)}`
}

/** The letters of a cell and where they come from. */
export function sayLetters(language: OwnLanguage, cell: MatrixCell | undefined): string {
  const held = cell?.letters ?? []
  const [own, known] = [
    held.filter((letter) => cell?.own.includes(letter)),
    held.filter((letter) => !cell?.own.includes(letter)),
  ]
  const parts = [
    ...(known.length > 0 ? [texts.fromCatalogue[language](inWords(language, known))] : []),
    ...(own.length > 0 ? [texts.fromFile[language](inWords(language, own))] : []),
    ...(held.length === 0 ? [texts.none[language]] : []),
  ]
  if (cell?.catalogue)
    parts.push(
      texts.otherwise[language](cell.catalogue.length > 0 ? inWords(language, cell.catalogue) : texts.none[language]),
    )
  return parts.join(semicolonIn(language))
}

/** Further facts about a cell or a row: why its letters are fixed, that it does not apply, and what conflicts. */
export function describeCell(row: MatrixRow, cell: MatrixCell | undefined): string {
  const facts = [row.fixed, row.notApplicable, ...(cell?.conflicts ?? []).map(({ message }) => message)]
  return facts.filter((fact) => fact !== undefined).join(' ')
}

/** A role as its column is headed: `Project lead, Ben Lindqvist`. */
export function nameColumn({ title, holders }: MatrixColumn): string {
  return `${title}, ${holders}`
}

function inWords(language: OwnLanguage, held: readonly Letter[]): string {
  const words = letters.filter((letter) => held.includes(letter)).map((letter) => letterWords[letter][language])
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(words)
}

const texts = {
  none: { en: 'no letter', de: 'kein Buchstabe', fr: 'aucune lettre' } satisfies InOwnLanguages<string>,
  fromCatalogue: {
    en: (words) => `${words}, from the catalogue`,
    de: (words) => `${words}, aus dem Katalog`,
    fr: (words) => `${words}, d’après le catalogue`,
  } satisfies InOwnLanguages<(words: string) => string>,
  fromFile: {
    en: (words) => `${words}, set in the file`,
    de: (words) => `${words}, in der Datei festgelegt`,
    fr: (words) => `${words}, fixé dans le fichier`,
  } satisfies InOwnLanguages<(words: string) => string>,
  otherwise: {
    en: (words) => `the catalogue says: ${words}`,
    de: (words) => `der Katalog sagt: ${words}`,
    fr: (words) => `le catalogue dit\u00a0: ${words}`,
  } satisfies InOwnLanguages<(words: string) => string>,
}
