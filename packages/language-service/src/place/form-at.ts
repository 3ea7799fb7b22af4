import { type Form, onlyItem, type Path, shapeAt } from '@rolebook/model'

/** How the one value at a path is written: of a list of one its item, of a record that may be cut short what then stands for it. */
export function formAt(path: Path): Form | undefined {
  const shape = shapeAt(path)
  const form = shape && onlyItem(shape).form
  if (form?.is !== 'record' || form.shorthand === undefined) return form
  return form.fields[form.shorthand]?.form
}
