import {
  assetShape,
  camelCase,
  contactPointShape,
  type LocalText,
  type Path,
  personShape,
  policyShape,
  type RoleModel,
  responsibilityShape,
  roleShape,
  type Shape,
  siteShape,
  situationShape,
} from '@rolebook/model'
import type { Subject } from '../rule.ts'

/** A text of the organisation's own, and where it stands. */
export interface OwnText {
  readonly path: Path
  readonly text: LocalText
}

/** Everything that has texts which may be in several languages. */
export const subjectsWithTexts: readonly Subject[] = [
  'person',
  'role',
  'responsibility',
  'contact-point',
  'situation',
  'asset',
  'policy',
]

/**
 * The texts that the file itself gives a thing, in the order of the format; never those of the catalogue. No texts of a
 * person whose last day is known, nor of a responsibility that does not apply.
 */
export function ownTextsOf(model: RoleModel, subject: Subject, id: string): readonly OwnText[] {
  const isOver = subject === 'person' && model.rolebook.people?.get(id)?.left !== undefined
  if (isOver || (subject === 'responsibility' && model.responsibilities.get(id)?.notApplicable)) return []
  const { written, path } = writtenOf(model, subject, id)
  const texts = textsOfSubject[subject]
  return texts && path && written ? textsIn(texts, written, path) : []
}

/** Where the texts are in a value: it is a text itself, or a list or record of values that have some. */
type Texts =
  | { readonly is: 'text' }
  | { readonly is: 'list'; readonly of: Texts }
  | { readonly is: 'record'; readonly fields: readonly { key: string; name: string; texts: Texts }[] }

/** The texts of a shape; `undefined` where it has none. Responsibilities below a role are things of their own. */
function textsOfShape({ form }: Shape<unknown>): Texts | undefined {
  if (form.is === 'local-text') return { is: 'text' }
  if (form.is === 'list') {
    const of = textsOfShape(form.of)
    return of && { is: 'list', of }
  }
  if (form.is !== 'record') return undefined
  const fields = Object.entries(form.fields).flatMap(([key, shape]) => {
    const texts = textsOfShape(shape)
    return texts ? [{ key, name: camelCase(key), texts }] : []
  })
  return fields.length > 0 ? { is: 'record', fields } : undefined
}

const textsOfSubject: Readonly<Record<Subject, Texts | undefined>> = {
  person: textsOfShape(personShape),
  role: textsOfShape(roleShape),
  responsibility: textsOfShape(responsibilityShape),
  'contact-point': textsOfShape(contactPointShape),
  situation: textsOfShape(situationShape),
  asset: textsOfShape(assetShape),
  policy: textsOfShape(policyShape),
  site: textsOfShape(siteShape),
  member: undefined,
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
    case 'policy':
      return { written: rolebook.policies?.get(id), path: ['policies', id] }
    case 'site':
      return { written: rolebook.sites?.get(id), path: ['sites', id] }
    case 'role':
      return { written: roles.get(id)?.role, path: roles.get(id)?.path }
    case 'responsibility':
      return { written: responsibilities.get(id)?.written, path: responsibilities.get(id)?.path }
    case 'situation':
      return { written: situations.get(id)?.written, path: situations.get(id)?.path }
    case 'member':
      return { written: undefined, path: undefined }
  }
}

function textsIn(texts: Texts, value: unknown, path: Path): readonly OwnText[] {
  if (texts.is === 'text') return [{ path, text: value as LocalText }]
  if (texts.is === 'list')
    return (value as readonly unknown[]).flatMap((item, index) => textsIn(texts.of, item, [...path, index]))
  const found: OwnText[] = []
  for (const { key, name, texts: below } of texts.fields) {
    const item = (value as Readonly<Record<string, unknown>>)[name]
    if (item !== undefined) found.push(...textsIn(below, item, [...path, key]))
  }
  return found
}
