import { holdersAt, type Instant, isPresent, type Person, type RoleModel, type SituationEntry } from '@rolebook/model'

/** Roles that a situation concerns, by the letters of the responsibilities it fulfils. */
export interface RolesConcerned {
  readonly accountable: readonly string[]
  /** Without those who are accountable already. */
  readonly informed: readonly string[]
}

/**
 * Which roles answer for a situation and which are told of it. The role of all employees is left out, because it names
 * nobody in particular.
 */
export function rolesConcerned({ responsibilities, roles }: RoleModel, { fulfils }: SituationEntry): RolesConcerned {
  const fulfilled = fulfils.flatMap((id) => responsibilities.get(id) ?? [])
  const named = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids)].filter((id) => roles.get(id)?.everybody === false)
  const accountable = named(fulfilled.flatMap((responsibility) => responsibility.accountable))
  const informed = named(fulfilled.flatMap((responsibility) => responsibility.informed)).filter(
    (id) => !accountable.includes(id),
  )
  return { accountable, informed }
}

/** Who acts for a role at an instant: holders who are there, stand-ins of those who are away, else its deputies. */
export function actingFor(model: RoleModel, role: string, at: Instant): ReadonlyMap<string, Person> {
  const acting = new Map<string, Person>()
  for (const { id, person, state, standIn } of holdersAt(model, role, at)) {
    if (state === 'present' && person) acting.set(id, person)
    if (state === 'away' && standIn) acting.set(standIn.id, standIn.person)
  }
  if (acting.size > 0) return acting
  for (const id of model.roles.get(role)?.deputies ?? []) {
    const person = model.rolebook.people?.get(id)
    if (person && isPresent(model.rolebook, id, at)) acting.set(id, person)
  }
  return acting
}
