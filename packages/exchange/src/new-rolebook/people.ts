import { type Catalogue, idFromWords, unusedId } from '@rolebook/model'
import { type AskedRole, askedRoles, type NamedPerson, type NewRolebook } from './new-rolebook.ts'

/** A person of the new rolebook, with the roles that they hold. */
export interface PersonWithRoles extends NamedPerson {
  readonly id: string
  readonly roles: readonly AskedRole[]
}

/** Everybody who was named, each once, under an id made from the name that collides with nothing. */
export function namePeople(
  { holders }: NewRolebook,
  { byId }: Catalogue,
  taken: readonly string[],
): readonly PersonWithRoles[] {
  const used = new Set([...byId.roles.keys(), ...byId.situations.keys(), ...taken, 'line-manager'])
  const people = new Map<string, PersonWithRoles>()
  for (const role of askedRoles) {
    const holder = holders[role]
    if (!holder) continue
    const known = people.get(holder.name)
    const id = known?.id ?? unusedId(idFromWords(holder.name, 'person') ?? `person-${people.size + 1}`, used)
    used.add(id)
    const { name } = holder
    people.set(name, { id, name, email: known?.email ?? holder.email, roles: [...(known?.roles ?? []), role] })
  }
  return [...people.values()]
}
