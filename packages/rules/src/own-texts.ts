import {
  assetShape,
  camelCase,
  contactPointShape,
  type LocalText,
  type Path,
  personShape,
  type RoleModel,
  responsibilityShape,
  roleShape,
  type Shape,
  siteShape,
  situationShape,
} from '@rolebook/model'
import type { Subject } from './rule.ts'

/** A text of the organisation's own, and where it stands. */
export interface OwnText {
  readonly path: Path
  readonly text: LocalText
}

/** Everything with texts of its own that may be in several languages. */
export const subjectsWithTexts: readonly Subject[] = [
  'person',
  'role',
  'responsibility',
  'contact-point',
  'situation',
  'asset',
]

/**
 * The texts that the file itself gives a thing, in the order of the format; never those of the catalogue. None of somebody
 * whose last day is known, nor of what does not apply.
 */
export function ownTextsOf(model: RoleModel, subject: Subject, id: string): readonly OwnText[] {
  const isOver = subject === 'person' && model.rolebook.people?.get(id)?.left !== undefined
  if (isOver || (subject === 'responsibility' && model.responsibilities.get(id)?.notApplicable)) return []
  const { written, path } = writtenOf(model, subject, id)
  return path === undefined ? [] : textsIn(shapes[subject], written, path)
}

const shapes: Readonly<Record<Subject, Shape<unknown>>> = {
  person: personShape,
  role: roleShape,
  responsibility: responsibilityShape,
  'contact-point': contactPointShape,
  situation: situationShape,
  asset: assetShape,
  site: siteShape,
}

function writtenOf(
  { rolebook, roles, responsibilities, situations }: RoleModel,
  subject: Subject,
  id: string,
): { readonly written: unknown; readonly path: Path | undefined } {
  switch (subject) {
    case 'person':
      return { written: rolebook.people?.get(id), path: ['people', id] }
    case 'contact-point':
      return { written: rolebook.contactPoints?.get(id), path: ['contact-points', id] }
    case 'asset':
      return { written: rolebook.assets?.get(id), path: ['assets', id] }
    case 'site':
      return { written: rolebook.sites?.get(id), path: ['sites', id] }
    case 'role':
      return { written: roles.get(id)?.role, path: roles.get(id)?.path }
    case 'responsibility':
      return { written: responsibilities.get(id)?.written, path: responsibilities.get(id)?.path }
    case 'situation':
      return { written: situations.get(id)?.written, path: situations.get(id)?.path }
  }
}

/** Responsibilities written below their role are things of their own, so that no mapping is entered. */
function textsIn({ form }: Shape<unknown>, value: unknown, path: Path): readonly OwnText[] {
  if (value === undefined) return []
  switch (form.is) {
    case 'local-text':
      return [{ path, text: value as LocalText }]
    case 'list':
      return (value as readonly unknown[]).flatMap((item, index) => textsIn(form.of, item, [...path, index]))
    case 'record':
      return Object.entries(form.fields).flatMap(([key, { shape }]) =>
        textsIn(shape, (value as Readonly<Record<string, unknown>>)[camelCase(key)], [...path, key]),
      )
    default:
      return []
  }
}
