import { onlyItem, type Path, type Shape, shapeAt } from '@rolebook/model'

/**
 * The keys that the format knows at a path, in the order in which people write them; none where ids or a text belong.
 */
export function keysAt(path: Path): readonly string[] {
  return keysOf(wantedAt(path))
}

/** What a mapping at a path begins like: `{ name: …, … }`, or `{ some-id: { name: …, … } }` where ids are its keys. */
export function mappingAt(path: Path): string {
  const shape = wantedAt(path)
  if (shape?.form.is === 'map') return `{ ${sampleIds[shape.form.kind]}: ${mappingOf(keysOf(shape.form.of))} }`
  return mappingOf(keysOf(shape))
}

const sampleIds = {
  person: 'ben',
  role: 'project-lead',
  'contact-point': 'security-desk',
  site: 'london',
  asset: 'laptops',
  policy: 'acceptable-use',
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

function wantedAt(path: Path): Shape<unknown> | undefined {
  const shape = shapeAt(path)
  return shape && onlyItem(shape)
}
