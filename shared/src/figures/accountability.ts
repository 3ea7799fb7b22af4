import type { HolderNow } from '../answers/holders.ts'
import type { ResponsibilityEntry } from '../rolebook/responsibility-entry.ts'
import type { Duties } from './duties.ts'
import type { Fraction } from './fraction.ts'

/**
 * Of the responsibilities in force, those for which exactly one role answers, held by somebody inside the organisation.
 */
export type Accountability = Fraction<WithoutAccountable>

export interface WithoutAccountable {
  readonly responsibility: string
  /**
   * `none`: no role answers. `several`: more than one does. `everybody`: all employees, and so nobody. `no-role`: what is
   * named is no role, for instance a contact point. `vacant`: nobody holds the role now. `outside`: only outsiders do.
   */
  readonly because: 'none' | 'several' | 'everybody' | 'no-role' | 'vacant' | 'outside'
  /** The roles that are named as accountable. */
  readonly roles: readonly string[]
  /** Who holds them now. */
  readonly holders: readonly string[]
}

/** Counts them, and says of each other one why it does not count. */
export function accountabilityOf(duties: Duties): Accountability {
  const { inForce } = duties
  const missing = inForce.flatMap((entry) => faultOf(entry, duties) ?? [])
  return { count: inForce.length - missing.length, of: inForce.length, missing }
}

function faultOf(
  { id, accountable }: ResponsibilityEntry,
  { model, holdersOf }: Duties,
): WithoutAccountable | undefined {
  const roles = [...new Set(accountable)]
  const holders = roles.flatMap(holdersOf)
  const fault = (because: WithoutAccountable['because']): WithoutAccountable => ({
    responsibility: id,
    because,
    roles,
    holders: [...new Set(holders.map((holder) => holder.id))],
  })
  const [role, second] = roles
  if (role === undefined) return fault('none')
  if (second !== undefined) return fault('several')
  const entry = model.roles.get(role)
  // a role of the catalogue that the file does not name is a role that nobody holds
  if (!entry && !model.catalogue.byId.roles.has(role)) return fault('no-role')
  if (entry?.everybody) return fault('everybody')
  if (holders.length === 0) return fault('vacant')
  return holders.some(isInside) ? undefined : fault('outside')
}

function isInside({ person }: HolderNow): boolean {
  return person !== undefined && person.external === undefined && person.kind !== 'organisation'
}
