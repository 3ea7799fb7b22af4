import { contactPointShape, personShape, type Rolebook, rolebookShape } from '../format/rolebook-format.ts'
import { type Contact, camelCase, type Fields, type Form, type Shape } from '../format/shape.ts'
import type { LanguageTag, LocalText } from '../text/local-text.ts'
import { compareTexts } from '../text/order.ts'
import { weights } from './decision-fields.ts'

/** Something decided, in the one form in which it is compared: without layout, meaningless order and upkeep. */
export type Decided = string | number | boolean | readonly Decided[] | DecidedRecord
/** By keys as the file writes them, in alphabetical order. */
export interface DecidedRecord {
  readonly [key: string]: Decided
}

/** What a walk through a rolebook knows and gathers. */
export interface Walk {
  /** The language of texts that state none. */
  readonly first: LanguageTag
  /** Ids that decisions name. */
  readonly named: Set<string>
}

/**
 * The decisions of a rolebook: two rolebooks that decide the same give the same, however they are written. People and
 * contact points are included where another decision names them; a colleague without any role is nobody's decision.
 */
export function decisionsOf(rolebook: Rolebook): DecidedRecord {
  const { people, contactPoints, ...rest } = rolebook
  const walk: Walk = { first: rolebook.organisation?.languages?.[0] ?? '', named: new Set() }
  const decided = decideFields(fieldsOf(rolebookShape), rest, '', walk)
  // those who are named may name others in turn: iterating over a set also visits what is added meanwhile
  const namedPeople = new Map<string, DecidedRecord>()
  const namedContactPoints = new Map<string, DecidedRecord>()
  for (const id of walk.named) {
    const person = people?.get(id)
    const contactPoint = contactPoints?.get(id)
    if (person) namedPeople.set(id, decideFields(fieldsOf(personShape), person, 'people', walk))
    if (contactPoint)
      namedContactPoints.set(id, decideFields(fieldsOf(contactPointShape), contactPoint, 'contactPoints', walk))
  }
  return inOrder([
    ...Object.entries(decided),
    ...(namedPeople.size > 0 ? [['people', inOrder(namedPeople)] as const] : []),
    ...(namedContactPoints.size > 0 ? [['contact-points', inOrder(namedContactPoints)] as const] : []),
  ])
}

/** The one spelling of what was decided, by which it is compared and of which the digest is made. */
export function spell(decided: Decided | undefined): string {
  return JSON.stringify(decided) ?? ''
}

/** What was decided in a record of the format; `record` is the path of keys that names it in {@link weights}. */
export function decideFields(fields: Fields, value: object, record: string, walk: Walk): DecidedRecord {
  const decided = Object.entries(fields).flatMap(([key, shape]): [string, Decided][] => {
    const one = decideField(camelCase(key), shape.form, value, record, walk)
    return one === undefined ? [] : [[key, one]]
  })
  return inOrder(decided)
}

/** What was decided in one field of a record; nothing where it is upkeep or says nothing. */
export function decideField(name: string, form: Form, value: object, record: string, walk: Walk): Decided | undefined {
  const read = (value as Readonly<Record<string, unknown>>)[name]
  const weight = weights[record]?.[name]
  if (read === undefined || weight === 'upkeep') return undefined
  const inAnyOrder = weight === 'decision-in-any-order'
  const one = decide(form, read, record === '' ? name : `${record}.${name}`, inAnyOrder, walk)
  return isNothing(form, one) && !replacesCatalogue.test(record) ? undefined : one
}

/** Where a value replaces the catalogue's an empty list takes something away; elsewhere it says nothing. */
const replacesCatalogue = /^(?:situations|responsibilities|roles\.responsibilities)$/

function isNothing({ is }: Form, decided: Decided): boolean {
  return (is === 'list' || is === 'map') && Object.keys(decided).length === 0
}

function decide(form: Form, value: unknown, record: string, inAnyOrder: boolean, walk: Walk): Decided {
  switch (form.is) {
    case 'list': {
      const items = (value as readonly unknown[]).map((item) => decide(form.of.form, item, record, false, walk))
      return inAnyOrder ? withoutOrder(items) : items
    }
    case 'map': {
      const items = value as ReadonlyMap<string, unknown>
      return inOrder([...items].map(([id, item]) => [id, decide(form.of.form, item, record, false, walk)]))
    }
    case 'record':
      return decideFields(form.fields, value as object, record, walk)
    case 'reference':
      walk.named.add(value as string)
      return value as string
    case 'contact':
      return decideContact(value as Contact, walk)
    case 'local-text':
      return decideText(value as LocalText, walk)
    default:
      // lengths of time and hours are plain data that is always made in the same way
      return typeof value === 'string' ? withoutLayout(value) : (value as Decided)
  }
}

function decideContact({ how, of }: Contact, walk: Walk): Decided {
  const steps = of.map((step): Decided => {
    if (typeof step === 'string') {
      walk.named.add(step)
      return step
    }
    for (const id of step.of) walk.named.add(id)
    return { [step.how]: withoutOrder(step.of) }
  })
  return { [how]: how === 'order' ? steps : withoutOrder(steps) }
}

function decideText(text: LocalText, { first }: Walk): Decided {
  return inOrder(Object.entries(text).map(([language, written]) => [language || first, withoutLayout(written)]))
}

/** Line breaks, and accents that Unicode spells in two ways, look the same to whoever approves. */
function withoutLayout(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC')
}

function withoutOrder(items: readonly Decided[]): readonly Decided[] {
  const bySpelling = new Map(items.map((item) => [spell(item), item]))
  return [...bySpelling].sort(byKey).map(([, item]) => item)
}

function inOrder(entries: Iterable<readonly [string, Decided]>): DecidedRecord {
  return Object.fromEntries([...entries].sort(byKey))
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return compareTexts(one, other)
}

/** The fields of a record's shape; none of any other. */
export function fieldsOf({ form }: Shape<unknown>): Fields {
  return form.is === 'record' ? form.fields : {}
}
