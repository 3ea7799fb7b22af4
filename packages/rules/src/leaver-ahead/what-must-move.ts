import type { Path, PlainDate } from '@rolebook/model'
import { idsIn } from '../contacts/contact-ids.ts'
import {
  groupsByMember,
  peopleByCover,
  peopleBySponsor,
  rolesByDeputy,
  rolesByHolder,
  sitesByReception,
  situationsByOwnContact,
} from '../indexes.ts'
import type { Place, RuleContext } from '../rule.ts'

/** Something that somebody has, and where the file says so. */
export interface Held {
  readonly as: 'holder' | 'deputy' | 'member' | 'cover' | 'sponsor' | 'contact' | 'reception' | 'defaultContact'
  /** The name of it, or of whom it is for; empty for the default contact, of which there is only one. */
  readonly name: string
  readonly at: Place
}

/**
 * Everything that names a person and does not end with their last day: roles, standing in, and contacts that lead to
 * them.
 */
export function whatMustMove({ model, names, lookUp }: RuleContext, id: string, lastDay: PlainDate): readonly Held[] {
  const { rolebook, roles } = model
  const goesOn = ({ until }: { readonly until?: PlainDate }) => until === undefined || until > lastDay
  const at = (...path: Path): Place => ({ path, mention: id })
  const holdings = lookUp(rolesByHolder, id).filter((role) =>
    roles.get(role)?.heldBy.some((assignment) => assignment.who === id && goesOn(assignment)),
  )
  const covered = lookUp(peopleByCover, id).filter((who) =>
    rolebook.people?.get(who)?.away?.some((away) => away.cover === id && goesOn(away)),
  )
  const isDefault = idsIn(rolebook.organisation?.defaultContact).includes(id)
  return [
    ...holdings.map((role) => held('holder', names.role(role), at('roles', role, 'held-by'))),
    ...lookUp(rolesByDeputy, id).map((role) => held('deputy', names.role(role), at('roles', role, 'deputies'))),
    ...lookUp(groupsByMember, id).map((group) => held('member', names.person(group), at('people', group, 'members'))),
    ...covered.map((who) => held('cover', names.person(who), at('people', who, 'away'))),
    ...lookUp(peopleBySponsor, id).map((who) => held('sponsor', names.person(who), at('people', who, 'external'))),
    ...(isDefault ? [held('defaultContact', '', at('organisation', 'default-contact'))] : []),
    ...lookUp(sitesByReception, id).map((site) =>
      held('reception', rolebook.sites?.get(site)?.name ?? site, at('sites', site, 'reception')),
    ),
    ...lookUp(situationsByOwnContact, id).map((situation) =>
      held('contact', names.situation(situation), at('situations', situation, 'contact')),
    ),
  ]
}

function held(as: Held['as'], name: string, at: Place): Held {
  return { as, name, at }
}
