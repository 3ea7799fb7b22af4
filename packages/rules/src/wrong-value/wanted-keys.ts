import { type Form, type Path, rolebookShape, type Shape } from '@rolebook/model'

/** The keys that the format knows at a path, in the order in which people write them; none where ids or a text are wanted. */
export function keysAt(path: Path): readonly string[] {
  return keysOf(shapeAt(path))
}

/** What a mapping at a path begins like: `{ name: …, … }`, or `{ some-id: { name: …, … } }` where ids are its keys. */
export function mappingAt(path: Path): string {
  const shape = shapeAt(path)
  if (shape?.form.is === 'map') return `{ ${sampleIds[shape.form.kind]}: ${mappingOf(keysOf(shape.form.of))} }`
  return mappingOf(keysOf(shape))
}

const sampleIds = {
  person: 'ben',
  role: 'project-lead',
  'contact-point': 'security-desk',
  site: 'london',
  asset: 'laptops',
  situation: 'lost-device',
  responsibility: 'IT-3',
  language: 'en',
  member: 'de',
} as const

function mappingOf([first, ...others]: readonly string[]): string {
  return first === undefined ? '…' : `{ ${first}: …${others.length > 0 ? ', …' : ''} }`
}

function keysOf(shape: Shape<unknown> | undefined): readonly string[] {
  return shape?.form.is === 'record' ? Object.keys(shape.form.fields) : []
}

function shapeAt(path: Path): Shape<unknown> | undefined {
  let shape: Shape<unknown> | undefined = rolebookShape
  for (const step of path) {
    if (!shape) return undefined
    // one value may stand for a list of one, and then no position is on the way
    const form: Form = (typeof step === 'number' ? shape : onlyItem(shape)).form
    if (form.is === 'record') shape = form.fields[step]?.shape
    else shape = form.is === 'map' || form.is === 'list' ? form.of : undefined
  }
  return shape && onlyItem(shape)
}

function onlyItem(shape: Shape<unknown>): Shape<unknown> {
  return shape.form.is === 'list' && shape.form.single ? shape.form.of : shape
}
