import { type Assignment, hasLeft, holdersAt, type Instant, type RoleEntry, type RoleModel } from '@rolebook/model'

/** How somebody is connected with a role. */
export interface RoleOfPerson {
  readonly role: RoleEntry
  /** How they hold it; `undefined` for a deputy. */
  readonly assignment: Assignment | undefined
}

/** The roles somebody holds at an instant, there or away, and after them those they are a deputy of. */
export function rolesOfPerson(model: RoleModel, person: string, at: Instant): readonly RoleOfPerson[] {
  const { rolebook } = model
  const known = rolebook.people?.get(person)
  if (!known || hasLeft(rolebook, known, at)) return []
  const roles = [...model.roles.values()]
  const held = roles
    // most roles are somebody else's, so there is no need to find out who is there
    .filter(({ heldBy }) => heldBy.some(({ who }) => who === person))
    .flatMap((role) =>
      holdersAt(model, role.id, at)
        .filter(({ id, state }) => id === person && (state === 'present' || state === 'away'))
        .map(({ assignment }) => ({ role, assignment })),
    )
  const deputised = roles.filter(({ deputies }) => deputies.includes(person))
  return [...held, ...deputised.map((role) => ({ role, assignment: undefined }))]
}
