import { type Fields, type InOwnLanguages, type Kind, type Shape, sentenceOf, wordingOf } from '@rolebook/model'
import { type Asking, type Candidate, icons } from './candidate.ts'
import { wholeEntries, wholeItems } from './whole-entries.ts'
import { isKnown, languageCandidates } from './word-candidates.ts'

/** Keys that may still be written into a mapping of a shape, in the order in which people write them. */
export function keyCandidates(shape: Shape<unknown>, asking: Asking): readonly Candidate[] {
  const { form } = shape
  const { cursor } = asking
  switch (form.is) {
    case 'record':
      return [...wholeItems(shape, asking), ...keysOf(shape, form.fields, asking)]
    case 'map':
      return form.kind === 'language'
        ? languageCandidates(asking).map((candidate) => ({ ...candidate, keyOf: form.of }))
        : [...wholeEntries(form.kind, asking), ...idsOfCatalogue(form.kind, form.of, asking)]
    case 'local-text':
      return languageCandidates(asking).map((candidate) => ({ ...candidate, keyOf: textShape }))
    case 'contact':
      return wayCandidates(asking, typeof cursor.path.at(-1) === 'number')
    default:
      return []
  }
}

function keysOf(record: Shape<unknown>, fields: Fields, asking: Asking): readonly Candidate[] {
  return Object.entries(fields)
    .filter(([key]) => !isOtherMarker(key, asking))
    .map(([key, shape]) => ({
      text: key,
      icon: icons.key,
      documentation: sentenceOf(record, key)?.[asking.language],
      keyOf: shape,
      goesOn: isFollowed(shape, key),
    }))
}

/** Whether there are suggestions for the value of a key. */
function isFollowed(shape: Shape<unknown>, key: string): boolean {
  const { form } = shape.form.is === 'list' ? shape.form.of : shape
  if (form.is === 'choice' || form.is === 'reference' || form.is === 'record' || form.is === 'map') return true
  return form.is !== 'list' && isKnown(form.is, key)
}

/** A file has one of the two markers, never both. */
function isOtherMarker(key: string, { cursor: { path }, here }: Asking): boolean {
  return path.length === 0 && ((key === 'rolebook' && here.isPart) || (key === 'rolebook-part' && here.marked))
}

const textShape: Shape<unknown> = { form: { is: 'text' } }

/** `order`, `any`, `all`; within an order only groups, and no deeper. */
function wayCandidates({ language, cursor }: Asking, isItem: boolean): readonly Candidate[] {
  const above = cursor.path.filter((step) => step === 'order' || step === 'any' || step === 'all')
  if (above.includes('any') || above.includes('all') || above.length > 1) return []
  const keyOf: Shape<unknown> = { form: { is: 'list', of: { form: { is: 'contact' } }, single: false } }
  return (['order', 'any', 'all'] as const)
    .filter((way) => way !== 'order' || (above.length === 0 && !isItem))
    .map((way) => ({ text: way, icon: icons.key, documentation: ways[way][language], keyOf, goesOn: true }))
}

/** Ids of the catalogue that the file does not mention yet. */
function idsOfCatalogue(kind: Kind | 'member', keyOf: Shape<unknown>, asking: Asking): readonly Candidate[] {
  const { catalogue, language, cursor } = asking
  const { structure } = catalogue
  const wording = wordingOf(catalogue, language)
  // under a role stand only duties that the catalogue does not have
  if (cursor.path.length > 1) return []
  switch (kind) {
    case 'role':
      return structure.roles.map(({ id }) => ({
        text: id,
        icon: icons.role,
        subject: 'role',
        detail: wording.roles[id]?.title,
        keyOf,
      }))
    case 'responsibility':
      return structure.responsibilities.map(({ id }) => ({
        text: id,
        icon: icons.responsibility,
        subject: 'responsibility',
        detail: wording.responsibilities[id]?.text,
        keyOf,
      }))
    case 'situation':
      return structure.situations.map(({ id }) => ({
        text: id,
        icon: icons.situation,
        subject: 'situation',
        detail: wording.situations[id]?.title,
        keyOf,
      }))
    default:
      return []
  }
}

const ways = {
  order: {
    en: 'One after the other, until somebody answers.',
    de: 'Der Reihe nach, bis jemand antwortet.',
    fr: 'L’un après l’autre, jusqu’à ce que quelqu’un réponde.',
  },
  any: { en: 'Any one of them is enough.', de: 'Eine davon genügt.', fr: 'Un seul suffit.' },
  all: { en: 'All of them are told.', de: 'Alle werden informiert.', fr: 'Tous sont informés.' },
} satisfies Record<string, InOwnLanguages<string>>
