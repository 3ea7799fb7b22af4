import type { Contact, ContactPoint, Person, PlainDate, RoleModel } from '@rolebook/model'
import { idsIn } from './contact-ids.ts'

/** Everybody a contact may lead to at any hour: holders, their deputies and those who cover for them. */
export interface Reached {
  readonly contactPoints: ReadonlyMap<string, ContactPoint>
  readonly people: ReadonlyMap<string, Person>
  /** Whether it may also lead to somebody whom this file does not name: a line manager, a reception, an unknown id. */
  readonly beyond: boolean
}

/** Follows a contact to everybody it may lead to, at no particular instant. People who have left are not among them. */
export function reachedBy(
  { rolebook, roles }: RoleModel,
  contact: Contact | undefined,
  isHere: (person: Person) => boolean = () => true,
): Reached {
  const contactPoints = new Map<string, ContactPoint>()
  const people = new Map<string, Person>()
  let beyond = false
  const add = (id: string): Person | undefined => {
    const person = rolebook.people?.get(id)
    if (!person) beyond = true
    else if (isHere(person)) people.set(id, person)
    return person
  }
  // one step only: nobody covers for a cover
  const addPerson = (id: string) => {
    for (const { cover } of add(id)?.away ?? []) if (cover !== undefined) add(cover)
  }
  for (const id of idsIn(contact)) {
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

/** Makes the test whether a person is still with the organisation, given the day it is for them. */
export function hasNotLeft(today: (person: Person) => PlainDate): (person: Person) => boolean {
  return (person) => person.left === undefined || person.left >= today(person)
}
