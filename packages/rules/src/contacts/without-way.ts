import { type ContactPoint, hasLeft, holdersAt, type Instant, type Person, type RoleModel } from '@rolebook/model'
import { idsIn } from './contact-ids.ts'

/** Somebody to whom a contact leads staff, who then find no number, no address and no link of theirs. */
export interface WithoutWay {
  readonly kind: 'contact-point' | 'person'
  readonly id: string
}

/**
 * Those to whom the cards of staff lead and of whom nothing is given that staff may see, each once, in the order of the
 * cards, after the default contact. A role counts as one: where somebody who holds it can be reached, so can the role.
 */
export function contactsWithoutWay(model: RoleModel, now: Instant): readonly WithoutWay[] {
  const found = new Map<string, WithoutWay>()
  const cards = [...model.situations.values()].filter(({ written }) => written.visible !== 'isms')
  const contacts = [model.rolebook.organisation?.defaultContact, ...cards.map(({ contact }) => contact)]
  for (const id of new Set(contacts.flatMap(idsIn))) {
    const ends = endsOf(model, id, now)
    if (ends.some((end) => end === 'unclear' || hasWay(end))) continue
    for (const end of ends) if (end !== 'unclear') found.set(end.id, { kind: end.kind, id: end.id })
  }
  return [...found.values()]
}

type End =
  | { readonly kind: 'contact-point'; readonly id: string; readonly of: ContactPoint }
  | { readonly kind: 'person'; readonly id: string; readonly of: Person }

/**
 * What is given counts as it is written: what is wrong with a number or a link is told there. A contact point with a site
 * is one to walk to.
 */
function hasWay({ kind, of }: End): boolean {
  const further = kind === 'contact-point' ? [of.web, of.site] : [agreedNumber(of)]
  return [of.phone, of.email, of.chat, ...further].some((way) => way !== undefined)
}

function agreedNumber({ privatePhone }: Person): string | undefined {
  return (privatePhone?.visible ?? 'isms') === 'isms' ? undefined : privatePhone?.number
}

/** Whom staff see where a contact names an id, on a day on which nobody is away. */
function endsOf(model: RoleModel, id: string, now: Instant): readonly (End | 'unclear')[] {
  const { rolebook, roles } = model
  const contactPoint = rolebook.contactPoints?.get(id)
  if (contactPoint) return contactPoint.visible === 'isms' ? [] : [{ kind: 'contact-point', id, of: contactPoint }]
  const people = roles.has(id) ? peopleOfRole(model, id, now) : [id]
  return people.flatMap((who): readonly (End | 'unclear')[] => {
    const person = rolebook.people?.get(who)
    if (!person) return ['unclear']
    return hasLeft(rolebook, person, now, model.clocks) || person.visible === 'isms'
      ? []
      : [{ kind: 'person', id: who, of: person }]
  })
}

/** Its deputies answer for a role that nobody holds just now. */
function peopleOfRole(model: RoleModel, role: string, now: Instant): readonly string[] {
  const serving = holdersAt(model, role, now).filter(({ state }) => ['present', 'away', 'unknown'].includes(state))
  return serving.length > 0 ? serving.map(({ id }) => id) : (model.roles.get(role)?.deputies ?? [])
}
