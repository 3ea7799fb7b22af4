import { holdersAt, isLongId } from '@rolebook/model'
import { groupsByMember, peopleByCover, rolesByDeputy, rolesByHolder } from '../indexes.ts'
import type { Place, RuleContext } from '../rule.ts'

/** That somebody has a role at an instant: for themselves, as its deputy, or covering an absence of its holder. */
export interface Holding {
  readonly person: string
  readonly role: string
  readonly as: 'holder' | 'deputy' | 'cover'
  /** Whom a deputy or cover stands in for; `undefined` where the role has no holder just now. */
  readonly standsInFor: string | undefined
  /** The assets and sites it is limited to; empty where it is unlimited. */
  readonly scope: readonly string[]
  /** The group through which they have it as a member. */
  readonly group?: string
  /** Where the person's id is written, or that of the group. */
  readonly at: Place
}

/**
 * Everybody who has a role, holders first. Somebody away still holds it; somebody who has left, has not begun or is not
 * in the file does not. A cover counts until the last day of the absence, and already before it begins. Whatever a
 * group has, each of its members has through the group.
 */
export function holdingsAt(context: RuleContext, role: string): readonly Holding[] {
  return writtenHoldings(context, role).flatMap((holding) => [
    holding,
    ...membersOf(context, holding.person).map((person) => ({ ...holding, person, group: holding.person })),
  ])
}

function writtenHoldings(context: RuleContext, role: string): readonly Holding[] {
  const { model, now } = context
  const entry = model.roles.get(role)
  if (!entry || entry.everybody) return []
  const rolePath = entry.path ?? (isLongId(role) ? ['roles', role] : undefined)
  if (!rolePath) return []
  const holdings: Holding[] = []
  const seen = new Map<string, number>()
  for (const { id, assignment, state } of holdersAt(model, role, now)) {
    const occurrence = seen.get(id) ?? 0
    seen.set(id, occurrence + 1)
    if (state !== 'present' && state !== 'away') continue
    const at = { path: [...rolePath, 'held-by'], mention: id, occurrence }
    holdings.push({ person: id, role, as: 'holder', standsInFor: undefined, scope: assignment.for ?? [], at })
  }
  const holders = holdings.map(({ person }) => person)
  for (const deputy of entry.deputies) {
    if (!isHere(context, deputy)) continue
    const at = { path: [...rolePath, 'deputies'], mention: deputy }
    holdings.push({ person: deputy, role, as: 'deputy', standsInFor: holders[0], scope: [], at })
  }
  for (const holder of new Set(holders)) {
    for (const cover of coversOf(context, holder)) {
      if (!isHere(context, cover)) continue
      const named = holdings.find(({ person }) => person === holder)?.at
      const at = named && isLongId(holder) ? named : { path: ['people', holder, 'away'], mention: cover }
      holdings.push({ person: cover, role, as: 'cover', standsInFor: holder, scope: [], at })
    }
  }
  return holdings
}

/** The holders as they are written in the file, a group as one. */
export function holdersOf(context: RuleContext, role: string): readonly Holding[] {
  return writtenHoldings(context, role).filter(({ as }) => as === 'holder')
}

/**
 * The members of a group who are still with the organisation; empty where the id is not a group or names no members.
 */
export function membersOf(context: RuleContext, group: string): readonly string[] {
  const { kind, members = [] } = context.model.rolebook.people?.get(group) ?? {}
  return kind === 'group' ? [...new Set(members)].filter((member) => isHere(context, member)) : []
}

/** Who covers a person's absences that are not over. */
function coversOf({ model, today }: RuleContext, id: string): readonly string[] {
  const person = model.rolebook.people?.get(id)
  if (!person?.away) return []
  const day = today(person)
  const absences = person.away.filter(({ from, until }) => from !== undefined && until !== undefined && until >= day)
  return absences.flatMap(({ cover }) => (cover === undefined ? [] : [cover]))
}

function isHere({ model, today }: RuleContext, id: string): boolean {
  const person = model.rolebook.people?.get(id)
  return person !== undefined && (person.left === undefined || person.left >= today(person))
}

/**
 * Roles in which a person is named, whether or not they have them now: as holder, as deputy, or covering for a holder, by
 * themselves or as one of a group.
 */
export function rolesNaming({ lookUp }: RuleContext, person: string): readonly string[] {
  const roles = [person, ...lookUp(groupsByMember, person)].flatMap((entry) => [
    ...lookUp(rolesByHolder, entry),
    ...lookUp(rolesByDeputy, entry),
    ...lookUp(peopleByCover, entry).flatMap((absent) => lookUp(rolesByHolder, absent)),
  ])
  return [...new Set(roles)]
}
