import type { Contact } from '../format/shape.ts'
import type { Change, ContactPath } from './change.ts'
import { changedKeys, entriesOf, idsOfBoth, isRecord, type Side, type Sides } from './sides.ts'

/** Situations; of one that only the catalogue knows so far, what the file now says of it. */
export function compareSituations({ before, after }: Sides): readonly Change[] {
  const earlier = entriesOf(before, 'situations')
  const later = entriesOf(after, 'situations')
  return [...idsOfBoth(earlier, later)].flatMap((id): readonly Change[] => {
    const path = ['situations', id] as const
    const had = before.model.situations.get(id)
    const has = after.model.situations.get(id)
    if (!had) return [{ kind: 'added', path }]
    if (!has) return [{ kind: 'removed', path }]
    const keys = changedKeys(earlier.get(id), later.get(id))
    const contact = keys.includes('contact') ? compareContact([...path, 'contact'], had.contact, has.contact) : []
    const renamed = keys.includes('title')
    const rest = keys.filter((key) => key !== 'title' && !(key === 'contact' && contact.length > 0))
    return [
      ...contact,
      ...(renamed ? [{ kind: 'renamed', path } as const] : []),
      ...(rest.length > 0 ? [{ kind: 'changed', path, keys: rest } as const] : []),
    ]
  })
}

/** Assets, sites and contact points: they are there or not, have a name, and the rest. */
export function compareThings({ before, after }: Sides): readonly Change[] {
  return things.flatMap(({ section, name, isWritten }) => {
    const earlier = entriesOf(before, section)
    const later = entriesOf(after, section)
    return [...idsOfBoth(earlier, later)].flatMap((id): readonly Change[] => {
      const path = [section, id] as const
      if (!isWritten(before, id)) return [{ kind: 'added', path }]
      if (!isWritten(after, id)) return [{ kind: 'removed', path }]
      // a contact point that stands in the file all the while, and is named for the first or last time
      if (!earlier.has(id) || !later.has(id)) return []
      const keys = changedKeys(earlier.get(id), later.get(id))
      const reception = section === 'sites' && keys.includes('reception') ? compareReception(id, { before, after }) : []
      const rest = keys.filter((key) => key !== name && !(key === 'reception' && reception.length > 0))
      return [
        ...reception,
        ...(keys.includes(name) ? [{ kind: 'renamed', path } as const] : []),
        ...(rest.length > 0 ? [{ kind: 'changed', path, keys: rest } as const] : []),
      ]
    })
  })
}

const things = [
  { section: 'assets', name: 'title', isWritten: ({ model }: Side, id: string) => model.rolebook.assets?.has(id) },
  { section: 'sites', name: 'name', isWritten: ({ model }: Side, id: string) => model.rolebook.sites?.has(id) },
  {
    section: 'contact-points',
    name: 'name',
    isWritten: ({ model }: Side, id: string) => model.rolebook.contactPoints?.has(id),
  },
] as const

/** People whom a decision names on either side: who came, left, goes by another name. */
export function comparePeople({ before, after }: Sides): readonly Change[] {
  const earlier = entriesOf(before, 'people')
  const later = entriesOf(after, 'people')
  return [...idsOfBoth(earlier, later)].flatMap((id): readonly Change[] => {
    const path = ['people', id] as const
    const had = before.model.rolebook.people?.get(id)
    const has = after.model.rolebook.people?.get(id)
    if (!had) return [{ kind: 'added', path }]
    if (!has) return [{ kind: 'removed', path }]
    const left = has.left
    const leaving: readonly Change[] =
      left !== undefined && had.left === undefined
        ? [{ kind: 'person-left', person: id, left }]
        : left === undefined && had.left !== undefined
          ? [{ kind: 'person-returned', person: id }]
          : []
    if (!earlier.has(id) || !later.has(id)) return leaving
    const keys = changedKeys(earlier.get(id), later.get(id))
    const rest = keys.filter((key) => key !== 'name' && !(key === 'left' && leaving.length > 0))
    return [
      ...leaving,
      ...(keys.includes('name') ? [{ kind: 'renamed', path } as const] : []),
      ...(rest.length > 0 ? [{ kind: 'changed', path, keys: rest } as const] : []),
    ]
  })
}

/** What holds for the whole organisation, and what stands at the top level beside it. */
export function compareOrganisation({ before, after }: Sides): readonly Change[] {
  const top = changedKeys(before.decided, after.decided)
  const had = before.model.rolebook
  const has = after.model.rolebook
  const catalogue: readonly Change[] = top.includes('catalogue')
    ? [{ kind: 'catalogue-changed', before: had.catalogue, after: has.catalogue }]
    : []
  const rest = top.filter((key) => !comparedElsewhere.has(key))
  const others: readonly Change[] = rest.length > 0 ? [{ kind: 'changed', path: [], keys: rest }] : []
  if (!top.includes('organisation')) return [...catalogue, ...others]
  const keys = changedKeys(organisationOf(before), organisationOf(after))
  const path = ['organisation'] as const
  const contact = keys.includes('default-contact')
    ? compareContact([...path, 'default-contact'], had.organisation?.defaultContact, has.organisation?.defaultContact)
    : []
  const facts = keys.filter((key) => key !== 'name' && key !== 'default-contact')
  return [
    ...catalogue,
    ...contact,
    ...(keys.includes('name') ? [{ kind: 'renamed', path } as const] : []),
    ...(facts.length > 0 || keys.length === 0 ? [{ kind: 'changed', path, keys: facts } as const] : []),
    ...others,
  ]
}

const comparedElsewhere: ReadonlySet<string> = new Set([
  'catalogue',
  'organisation',
  'roles',
  'responsibilities',
  'situations',
  'assets',
  'people',
  'contact-points',
  'sites',
  'exceptions',
])

function organisationOf({ decided }: Side) {
  const { organisation } = decided
  return isRecord(organisation) ? organisation : undefined
}

function compareReception(site: string, { before, after }: Sides): readonly Change[] {
  const receptionOf = ({ model }: Side) => model.rolebook.sites?.get(site)?.reception
  return compareContact(['sites', site, 'reception'], receptionOf(before), receptionOf(after))
}

/** Nothing where both lead to the same in the end: a contact written down may be the one that held before. */
function compareContact(path: ContactPath, before: Contact | undefined, after: Contact | undefined): readonly Change[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: 'contact-changed', path, before, after }]
}
