import { type Assignment, type Path, type ResponsibilityEntry, readDate, readDuration } from '@rolebook/model'
import type { View } from '../place/view.ts'

type Competence = NonNullable<Assignment['competence']>[number]

/** The responsibility whose entry a path leads into. */
export function responsibilityAt({ model }: View, path: Path): ResponsibilityEntry | undefined {
  const [section, id, key, own] = path
  const named =
    section === 'responsibilities' ? id : section === 'roles' && key === 'responsibilities' ? own : undefined
  return typeof named === 'string' ? model.responsibilities.get(named) : undefined
}

/**
 * The proof of competence that a path leads into, read from the text: its position in the written list may differ from
 * the one in the model.
 */
export function competenceAt({ document }: View, path: Path): Pick<Competence, 'date' | 'every'> | undefined {
  if (!path.includes('competence')) return undefined
  const written = (key: string) => {
    const range = document.rangeOf([...path.slice(0, -1), key])
    return range ? document.text.slice(range.start, range.end) : ''
  }
  const [date, every] = [readDate(written('date')), readDuration(written('every'))]
  return { ...(date === undefined ? {} : { date }), ...(every && { every }) }
}
