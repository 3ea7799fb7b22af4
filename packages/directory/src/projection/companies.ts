import {
  besideMembers,
  type Contact,
  camelCase,
  idsNamedIn,
  isLongId,
  type Path,
  type Person,
  type Rolebook,
  rolebookShape,
  type Shape,
  splitLongId,
} from '@rolebook/model'
import type { MembersIndex } from './members-index.ts'

/*
 * A group's directory names people and contact points of its members by their ids alone (`de/chidi`, `de/desk`). Who that
 * is, whether they are there and on which number is for that company to say, under its own signature.
 */

/** Something of a member that a projection names, and where: up to the list it stands in, for others may have been left out. */
export interface NamedOfMember {
  readonly path: Path
  readonly id: string
}

/** What of its members a projection names: `reachable` is where a person or a contact is wanted; `carried` all the rest. */
export interface NamedOfMembers {
  readonly reachable: readonly NamedOfMember[]
  readonly carried: readonly NamedOfMember[]
}

/** Finds what of its members a projection names. What a member's own member has counts as `carried`. */
export function namedOfMembers(projection: Rolebook): NamedOfMembers {
  const [reachable, carried]: [NamedOfMember[], NamedOfMember[]] = [[], []]
  const meet = (id: string, path: Path, isReachable: boolean) => {
    if (!isLongId(id)) return
    const isOfMember = !isLongId(splitLongId(id).member)
    ;(isReachable && isOfMember ? reachable : carried).push({ path, id })
  }
  walk(rolebookShape, projection, [], meet)
  return { reachable, carried }
}

/** Whether everybody whom the default contact leads to is of a member: then no number would be there without a network. */
export function leadsElsewhere({ organisation, roles }: Rolebook): boolean {
  const isElsewhere = (id: string): boolean => {
    const { heldBy = [], deputies = [] } = roles?.get(id) ?? {}
    const ids = [...heldBy.flatMap(({ who }) => who ?? []), ...deputies]
    return isLongId(id) || (ids.length > 0 && ids.every(isLongId))
  }
  const ids = idsOf(organisation?.defaultContact)
  return ids.length > 0 && ids.every(isElsewhere)
}

/**
 * A group's rolebook with a company in the place of everybody of it who is named: whoever follows such an id meets the
 * company, by the name that the group has for it and with no way to reach anybody.
 */
export function withCompanies(rolebook: Rolebook, members: MembersIndex): Rolebook {
  if (members.size === 0) return rolebook
  const companies = new Map<string, Person>()
  for (const id of idsNamedIn(rolebookShape, rolebook)) {
    const name = members.get(splitLongId(id).member)?.name
    if (name !== undefined) companies.set(id, { name, kind: 'organisation' })
  }
  const people = besideMembers(rolebook.people, companies, undefined)
  return people ? { ...rolebook, people } : rolebook
}

function walk(
  { form }: Shape<unknown>,
  value: unknown,
  path: Path,
  meet: (id: string, path: Path, isReachable: boolean) => void,
): void {
  switch (form.is) {
    case 'reference':
      meet(
        value as string,
        path,
        form.to.every((kind) => kind === 'person'),
      )
      return
    case 'contact':
      for (const id of idsOf(value as Contact)) meet(id, path, true)
      return
    case 'list':
      for (const item of value as readonly unknown[]) walk(form.of, item, path, (id, _, ok) => meet(id, path, ok))
      return
    case 'map':
      for (const [key, item] of value as ReadonlyMap<string, unknown>) walk(form.of, item, [...path, key], meet)
      return
    case 'record':
      for (const [key, shape] of Object.entries(form.fields)) {
        const found = (value as Readonly<Record<string, unknown>>)[camelCase(key)]
        if (found !== undefined) walk(shape, found, [...path, key], meet)
      }
      return
    default:
  }
}

/** The ids that a contact names; “line-manager” and “site:reception” are of nobody's rolebook. */
function idsOf(contact: Contact | undefined): readonly string[] {
  return contact?.of.flatMap((step) => (typeof step === 'string' ? [step] : step.of)) ?? []
}
