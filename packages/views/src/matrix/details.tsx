import type { Conflict, Matrix } from '@rolebook/language-service'
import { colonIn, type InOwnLanguages, type OwnLanguage } from '@rolebook/model'
import { ConflictMark } from './conflict-mark.tsx'
import type { Place } from './place.ts'
import { sayLetters } from './words.ts'

interface DetailsProps {
  readonly matrix: Matrix
  readonly language: OwnLanguage
  readonly place: Place
  goToText(place: Place): void
}

/** What is at the place with the keyboard, in words, and what is wrong there. */
export function Details({ matrix, language, place, goToText }: DetailsProps) {
  const { sentence, conflicts, isWritten } = describePlace(matrix, language, place)
  return (
    <section class="details" aria-label={texts.details[language]}>
      <p>
        {sentence}{' '}
        {isWritten && (
          <button type="button" class="link" onClick={() => goToText(place)}>
            {texts.goToText[language]}
          </button>
        )}
      </p>
      {conflicts.length > 0 && (
        <ul>
          {conflicts.map((conflict) => (
            <li key={`${conflict.rule} ${conflict.message}`}>
              <ConflictMark conflicts={[conflict]} /> {conflict.message} <code>{conflict.rule}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface Described {
  readonly sentence: string
  readonly conflicts: readonly Conflict[]
  readonly isWritten: boolean
}

function describePlace({ rows, columns }: Matrix, language: OwnLanguage, place: Place): Described {
  const row = rows.find(({ id }) => id === place.duty)
  const column = columns.find(({ id }) => id === place.role)
  const colon = colonIn(language)
  if (row && column) {
    const cell = row.cells[column.id]
    const letters = `${row.id}, ${column.title}${colon}${sayLetters(language, cell)}`
    const conflicts = [...(cell?.conflicts ?? []), ...row.conflicts]
    return { sentence: sentences(letters, row.notApplicable, row.fixed), conflicts, isWritten: row.isWritten }
  }
  if (row) {
    const duty = [`${row.id} ${row.text}`, ...(row.covers.length > 0 ? [row.covers.join(', ')] : [])].join(' · ')
    return {
      sentence: sentences(duty, row.notApplicable, row.fixed),
      conflicts: row.conflicts,
      isWritten: row.isWritten,
    }
  }
  if (column) {
    const { title, holders, conflicts, isWritten } = column
    return { sentence: `${title}${colon}${holders}`, conflicts, isWritten }
  }
  return { sentence: texts.legend[language], conflicts: [], isWritten: false }
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ')
}

const texts = {
  details: { en: 'Details', de: 'Einzelheiten', fr: 'Détails' },
  goToText: { en: 'Go to the text', de: 'Zum Text', fr: 'Aller au texte' },
  legend: {
    en: 'R does it, A answers for it, C is asked before, I is told. Bold and underlined: set in the file; else from the catalogue. Type a letter in a cell, or press Enter.',
    de: 'R tut es, A steht dafür ein, C wird vorher gefragt, I wird informiert. Fett und unterstrichen: in der Datei festgelegt, sonst aus dem Katalog. Tippen Sie in einer Zelle einen Buchstaben, oder drücken Sie die Eingabetaste.',
    fr: 'R réalise, A en répond, C est consulté avant, I est informé. Gras et souligné\u00a0: fixé dans le fichier, sinon d’après le catalogue. Tapez une lettre dans une case, ou appuyez sur Entrée.',
  },
} satisfies Record<string, InOwnLanguages<string>>
