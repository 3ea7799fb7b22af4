import type { Matrix } from '@rolebook/language-service'
import { type InOwnLanguages, type Letter, letters, letterWords, type OwnLanguage, semicolonIn } from '@rolebook/model'

/** The most changes that are named; of more, only their number is told. */
const mostTold = 6

/**
 * The difference between two matrices, to be read out: `IT-3: Project lead is now accountable; IT department no
 * longer.`
 */
export function describeChange(language: OwnLanguage, before: Matrix, after: Matrix): string {
  const titles = new Map([...before.columns, ...after.columns].map(({ id, title }) => [id, title]))
  const rowsBefore = new Map(before.rows.map((row) => [row.id, row]))
  const changed = after.rows.flatMap((row) => {
    const earlier = rowsBefore.get(row.id)
    if (!earlier || earlier === row) return []
    const changes = letters.flatMap((letter) => changesOf(letter, earlier.cells, row.cells))
    return changes.length === 0 ? [] : [{ id: row.id, changes }]
  })
  const count = changed.reduce((sum, { changes }) => sum + changes.length, 0)
  if (count > mostTold) return texts.many[language](count)
  return changed
    .map(({ id, changes }) => {
      const parts = changes.map(({ role, letter, isGiven }) => {
        const word = letterWords[letter][language]
        return texts[isGiven ? 'given' : 'taken'][language](titles.get(role) ?? role, word)
      })
      return texts.row[language](id, parts.join(semicolonIn(language)))
    })
    .join(' ')
}

interface LetterChange {
  readonly role: string
  readonly letter: Letter
  readonly isGiven: boolean
}

/** First the roles that were given a letter, then those that lost it. */
function changesOf(letter: Letter, before: Cells, after: Cells): readonly LetterChange[] {
  const have = (cells: Cells) => Object.keys(cells).filter((role) => cells[role]?.letters.includes(letter))
  const [had, has] = [have(before), have(after)]
  return [
    ...has.filter((role) => !had.includes(role)).map((role) => ({ role, letter, isGiven: true })),
    ...had.filter((role) => !has.includes(role)).map((role) => ({ role, letter, isGiven: false })),
  ]
}

type Cells = Matrix['rows'][number]['cells']

const texts = {
  row: {
    en: (id, parts) => `${id}: ${parts}.`,
    de: (id, parts) => `${id}: ${parts}.`,
    fr: (id, parts) => `${id}\u00a0: ${parts}.`,
  } satisfies InOwnLanguages<(id: string, parts: string) => string>,
  given: {
    en: (role, word) => `${role} is now ${word}`,
    de: (role, word) => `${role} jetzt: ${word}`,
    fr: (role, word) => `${role}, désormais\u00a0: ${word}`,
  } satisfies InOwnLanguages<(role: string, word: string) => string>,
  taken: {
    en: (role, word) => `${role} is no longer ${word}`,
    de: (role, word) => `${role} nicht mehr: ${word}`,
    fr: (role, word) => `${role}, retiré\u00a0: ${word}`,
  } satisfies InOwnLanguages<(role: string, word: string) => string>,
  many: {
    en: (count) => `${count} letters have changed.`,
    de: (count) => `${count} Buchstaben haben sich geändert.`,
    fr: (count) => `${count} lettres ont changé.`,
  } satisfies InOwnLanguages<(count: number) => string>,
}
