import type { Contact, ContactPoint, Person, RoleModel } from '@rolebook/model'

/** Everybody a contact may ever lead to, whatever the hour: holders, their deputies and those who cover for them. */
export interface Reached {
  readonly contactPoints: ReadonlyMap<string, ContactPoint>
  readonly people: ReadonlyMap<string, Person>
  /** It may also lead to somebody whom this file does not name: a line manager, a reception, an id that leads nowhere. */
  readonly beyond: boolean
}

/** Follows a contact to all its ends, at no particular instant. */
export function reachedBy({ rolebook, roles }: RoleModel, contact: Contact | undefined): Reached {
  const contactPoints = new Map<string, ContactPoint>()
  const people = new Map<string, Person>()
  let beyond = false
  const addPerson = (id: string) => {
    const person = rolebook.people?.get(id)
    if (!person) beyond = true
    else if (!people.has(id)) {
      people.set(id, person)
      for (const { cover } of person.away ?? []) if (cover !== undefined) addPerson(cover)
    }
  }
  for (const id of (contact?.of ?? []).flatMap((step) => (typeof step === 'string' ? [step] : step.of))) {
    const contactPoint = rolebook.contactPoints?.get(id)
    const role = roles.get(id)
    if (contactPoint) contactPoints.set(id, contactPoint)
    else if (!role) addPerson(id)
    else if (role.everybody) beyond = true
    else
      for (const who of [...role.heldBy.map((assignment) => assignment.who), ...role.deputies])
        if (who !== undefined) addPerson(who)
  }
  return { contactPoints, people, beyond }
}
