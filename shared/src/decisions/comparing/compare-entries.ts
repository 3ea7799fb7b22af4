import type { Contact } from '../../format/shape.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Change, ContactPath, ItemPath } from './change.ts'
import { changedKeys, entriesOf, idsOfBoth, type Side, type Sides } from './sides.ts'

/** Situations; of one that only the catalogue knows so far, what the file now says of it. */
export function compareSituations({ before, after }: Sides): readonly Change[] {
  const earlier = entriesOf(before, 'situations')
  const later = entriesOf(after, 'situations')
  return idsOfBoth(earlier, later).flatMap((id): readonly Change[] => {
    const path = ['situations', id] as const
    const had = before.model.situations.get(id)
    const has = after.model.situations.get(id)
    if (!had) return [{ kind: 'added', path }]
    if (!has) return [{ kind: 'removed', path }]
    const keys = changedKeys(earlier.get(id), later.get(id))
    const contact = keys.includes('contact') ? compareContact([...path, 'contact'], had.contact, has.contact) : []
    return [...contact, ...compareRest(path, keys, 'title', contact.length > 0 ? ['contact'] : [])]
  })
}

/** Assets, policies, sites and contact points: which came and went, which have a new name, and what else differs. */
export function compareThings({ before, after }: Sides): readonly Change[] {
  return things.flatMap(({ section, name, isWritten }) => {
    const earlier = entriesOf(before, section)
    const later = entriesOf(after, section)
    return idsOfBoth(earlier, later).flatMap((id): readonly Change[] => {
      const path = [section, id] as const
      if (!isWritten(before, id)) return [{ kind: 'added', path }]
      if (!isWritten(after, id)) return [{ kind: 'removed', path }]
      // a contact point that is in both files, but is named by a decision in only one of them
      if (!earlier.has(id) || !later.has(id)) return []
      const keys = changedKeys(earlier.get(id), later.get(id))
      if (section === 'policies' && keys.includes('owner'))
        return [compareOwner(id, { before, after }), ...compareRest(path, keys, name, ['owner'])]
      const reception = section === 'sites' && keys.includes('reception') ? compareReception(id, { before, after }) : []
      return [...reception, ...compareRest(path, keys, name, reception.length > 0 ? ['reception'] : [])]
    })
  })
}

const things = [
  { section: 'assets', name: 'title', isWritten: ({ model }: Side, id: string) => model.rolebook.assets?.has(id) },
  { section: 'policies', name: 'title', isWritten: ({ model }: Side, id: string) => model.rolebook.policies?.has(id) },
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
  return idsOfBoth(earlier, later).flatMap((id): readonly Change[] => {
    const path = ['people', id] as const
    const had = before.model.rolebook.people?.get(id)
    const has = after.model.rolebook.people?.get(id)
    if (!had) return [{ kind: 'added', path }]
    if (!has) return [{ kind: 'removed', path }]
    const leaving = compareLeaving(id, had.left, has.left)
    if (!earlier.has(id) || !later.has(id)) return leaving
    const keys = changedKeys(earlier.get(id), later.get(id))
    return [...leaving, ...compareRest(path, keys, 'name', leaving.length > 0 ? ['left'] : [])]
  })
}

function compareLeaving(
  person: string,
  before: PlainDate | undefined,
  after: PlainDate | undefined,
): readonly Change[] {
  if ((before === undefined) === (after === undefined)) return []
  return after === undefined ? [{ kind: 'person-returned', person }] : [{ kind: 'person-left', person, left: after }]
}

/**
 * A new name, and whatever else of an entry differs; `name` is the key of its name, `told` the keys already reported.
 */
export function compareRest(
  path: ItemPath | readonly ['organisation'],
  keys: readonly string[],
  name: string,
  told: readonly string[],
): readonly Change[] {
  const rest = keys.filter((key) => key !== name && !told.includes(key))
  return [
    ...(keys.includes(name) ? [{ kind: 'renamed', path } as const] : []),
    ...(rest.length > 0 ? [{ kind: 'changed', path, keys: rest } as const] : []),
  ]
}

/** Nothing where both lead to the same in the end: a contact written down may be the one that held before. */
export function compareContact(
  path: ContactPath,
  before: Contact | undefined,
  after: Contact | undefined,
): readonly Change[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: 'contact-changed', path, before, after }]
}

function compareReception(site: string, { before, after }: Sides): readonly Change[] {
  const receptionOf = ({ model }: Side) => model.rolebook.sites?.get(site)?.reception
  return compareContact(['sites', site, 'reception'], receptionOf(before), receptionOf(after))
}

function compareOwner(policy: string, { before, after }: Sides): Change {
  const ownerOf = ({ model }: Side) => model.rolebook.policies?.get(policy)?.owner
  return { kind: 'owner-changed', path: ['policies', policy], before: ownerOf(before), after: ownerOf(after) }
}
