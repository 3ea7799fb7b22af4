import { type Form, type Path, rolebookShape, type Shape } from '@rolebook/model'

/** The keys that the format knows at a path, in the order in which people write them; none where it wants no mapping of its own. */
export function keysAt(path: Path): readonly string[] {
  let shape: Shape<unknown> = rolebookShape
  for (const step of path) {
    // one value may stand for a list of one, and then no position is on the way
    const form: Form = (typeof step === 'number' ? shape : onlyItem(shape)).form
    const below =
      form.is === 'record' ? form.fields[step]?.shape : form.is === 'map' || form.is === 'list' ? form.of : undefined
    if (!below) return []
    shape = below
  }
  const { form } = onlyItem(shape)
  return form.is === 'record' ? Object.keys(form.fields) : []
}

function onlyItem(shape: Shape<unknown>): Shape<unknown> {
  return shape.form.is === 'list' && shape.form.single ? shape.form.of : shape
}
