import { type Form, onlyItem, type Path, shapeAt } from '@rolebook/model'

/**
 * The form of a single value at a path: for a list that one value may stand for, the form of its items; for a record
 * with a shorthand, the form of the shorthand.
 */
export function formAt(path: Path): Form | undefined {
  const shape = shapeAt(path)
  const form = shape && onlyItem(shape).form
  if (form?.is !== 'record' || form.shorthand === undefined) return form
  return form.fields[form.shorthand]?.form
}
