import type { RoleModel } from '@rolebook/model'
import { contactPointsByEmail, type Index, peopleByEmail, peopleBySameAs } from '../indexes.ts'
import type { RuleContext } from '../rule.ts'

/** One id for each human being, whatever entries they have: the first of them in the alphabet. */
export type HumanOf = (person: string) => string

type People = Pick<RuleContext, 'model' | 'lookUp'>

/**
 * Finds entries that are the same human being: by `same-as`, or by one e-mail address. Never by name, because two
 * people of the same name are common; nor by a shared mailbox, which is one that a contact point, a group or an
 * organisation has.
 */
export function findHumans(context: People): HumanOf {
  const known = new Map<string, string>()
  return (person) => {
    if (!known.has(person)) {
      const entries = [...entriesOf(context, person)].toSorted()
      for (const entry of entries) known.set(entry, entries[0] ?? person)
    }
    return known.get(person) ?? person
  }
}

/** The same for callers outside any rule, who ask about a whole model at once. */
export function humansOf(model: RoleModel): HumanOf {
  const { people = new Map(), contactPoints = new Map() } = model.rolebook
  const indexes = new Map<Index, ReadonlyMap<string, readonly string[]>>()
  const indexed = (index: Index) => {
    if (index.of === 'person') return idsByKey(people, index.keysOf)
    return index.of === 'contact-point' ? idsByKey(contactPoints, index.keysOf) : new Map<string, readonly string[]>()
  }
  return findHumans({
    model,
    lookUp(index, key) {
      const ids = indexes.get(index) ?? indexed(index)
      indexes.set(index, ids)
      return ids.get(key) ?? []
    },
  })
}

function idsByKey<Entry>(
  entries: ReadonlyMap<string, Entry>,
  keysOf: (entry: Entry, id: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const [id, entry] of entries)
    for (const key of keysOf(entry, id)) {
      const known = ids.get(key)
      if (known) known.push(id)
      else ids.set(key, [id])
    }
  return ids
}

/** Every entry that can be reached from one, over as many steps as it takes. */
export function entriesOf(context: People, person: string): ReadonlySet<string> {
  const entries = new Set([person])
  // Iterating over a set also visits what is added meanwhile.
  for (const entry of entries) for (const next of nextTo(context, entry)) entries.add(next)
  return entries
}

function nextTo(context: People, id: string): readonly string[] {
  const { people } = context.model.rolebook
  const { kind = 'person', email, sameAs } = people?.get(id) ?? {}
  const stated = sameAs !== undefined && people?.has(sameAs) ? [sameAs] : []
  const statedBack = context.lookUp(peopleBySameAs, id)
  const byAddress = kind === 'person' && email !== undefined ? ownersOf(context, email.toLowerCase()) : []
  return [...stated, ...statedBack, ...byAddress]
}

/** The people whose own address it is; empty for a shared mailbox. */
function ownersOf({ model, lookUp }: People, address: string): readonly string[] {
  const owners = lookUp(peopleByEmail, address)
  const isShared =
    lookUp(contactPointsByEmail, address).length > 0 ||
    owners.some((id) => (model.rolebook.people?.get(id)?.kind ?? 'person') !== 'person')
  return isShared ? [] : owners
}

/**
 * Whether `same-as` alone says of two entries that they are one human being, in however many steps: for rules that judge
 * what names and addresses suggest.
 */
export function isSaidToBeSame({ model }: Pick<RuleContext, 'model'>, one: string, other: string): boolean {
  const entriesOf = (id: string) => {
    const seen = new Set([id])
    for (let next = model.rolebook.people?.get(id)?.sameAs; next !== undefined && !seen.has(next); ) {
      seen.add(next)
      next = model.rolebook.people?.get(next)?.sameAs
    }
    return seen
  }
  const entries = entriesOf(one)
  return [...entriesOf(other)].some((id) => entries.has(id))
}
