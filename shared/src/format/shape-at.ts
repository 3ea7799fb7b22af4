import type { Path } from '../yaml/node.ts'
import { rolebookShape } from './rolebook-format.ts'
import type { Form, Shape } from './shape.ts'

/**
 * The shape that the format wants at a path; `undefined` where it knows none. Below a contact the ways (`order`, `any`,
 * `all`) and positions lead to contacts again, as the reader takes them.
 */
export function shapeAt(path: Path): Shape<unknown> | undefined {
  let shape: Shape<unknown> | undefined = rolebookShape
  for (const step of path) {
    if (!shape) return undefined
    shape = below(shape, step)
  }
  return shape
}

/** The shape of the one value that may stand for a list of one; any other shape as it is. */
export function onlyItem(shape: Shape<unknown>): Shape<unknown> {
  return shape.form.is === 'list' && shape.form.single ? shape.form.of : shape
}

function below(shape: Shape<unknown>, step: string | number): Shape<unknown> | undefined {
  // one value may stand for a list of one, and then the path has no position
  const form: Form = (typeof step === 'number' ? shape : onlyItem(shape)).form
  if (form.is === 'record') return typeof step === 'string' ? form.fields[step] : undefined
  if (form.is === 'map' || form.is === 'list') return form.of
  if (form.is === 'contact') return shape
  return form.is === 'local-text' ? { form: { is: 'text' } } : undefined
}
