import type { Contact, Path, RoleModel, SituationEntry } from '@rolebook/model'
import { idsIn } from './contact-ids.ts'

/** A contact that staff are sent to, with the place that sends them there. */
export interface GivenContact {
  readonly contact: Contact
  readonly path: Path
  /** Whose contact it is; `undefined` for the default contact. */
  readonly situation: string | undefined
  /** The ids an exception names: the situation, or whom the default contact names. */
  readonly about: readonly string[]
}

/**
 * The contacts of the chosen situations, each at the place where it can be changed: a situation’s own contact at the
 * situation, and the default contact once, where it is written, however many situations lead to it. One cause, one
 * finding.
 */
export function givenContacts(
  { situations, rolebook }: RoleModel,
  isChosen: (situation: SituationEntry) => boolean,
): readonly GivenContact[] {
  const chosen = [...situations.values()].filter(isChosen)
  const own = chosen.flatMap(({ id, contact, contactFrom, path }): GivenContact[] =>
    contact && path && contactFrom !== 'default'
      ? [{ contact, path: contactFrom === 'situation' ? [...path, 'contact'] : path, situation: id, about: [id] }]
      : [],
  )
  const contact = rolebook.organisation?.defaultContact
  if (!contact || !chosen.some(({ contactFrom }) => contactFrom === 'default')) return own
  const path = ['organisation', 'default-contact']
  return [...own, { contact, path, situation: undefined, about: idsIn(contact) }]
}
