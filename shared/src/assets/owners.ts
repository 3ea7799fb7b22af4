import type { PersonReach } from '../answers/answer.ts'
import { type HolderNow, holdersAt, isWorkingAt } from '../answers/holders.ts'
import type { RoleModel } from '../rolebook/role-model.ts'
import type { Instant } from '../time/zone.ts'

/** The role whose holders own assets, each their own or, without a limit, all that have no owner named. */
export const ownerRole = 'asset-ownership'

/** Those who hold a role for this very asset; else those who hold asset ownership without a limit. */
export function ownersOf(model: RoleModel, asset: string, at: Instant): readonly HolderNow[] {
  const named = [...model.roles.values()]
    // most roles are not limited to anything, so there is no need to find out who is there
    .filter(({ heldBy }) => heldBy.some((assignment) => assignment.for?.includes(asset)))
    .flatMap(({ id }) => holdersAt(model, id, at).filter(({ assignment }) => assignment.for?.includes(asset)))
  if (named.length > 0) return named
  return holdersAt(model, ownerRole, at).filter(({ assignment }) => (assignment.for ?? []).length === 0)
}

/** Whom to reach for those who own something: themselves, or whoever stands in for somebody away. */
export function reachOwners({ rolebook, clocks }: RoleModel, owners: readonly HolderNow[], at: Instant) {
  const reached = new Set<string>()
  return owners.flatMap(({ id, person, state, away, standIn }): PersonReach[] => {
    const there = state === 'present' && person ? { id, person } : state === 'away' ? standIn : undefined
    if (!there || reached.has(there.id)) return []
    reached.add(there.id)
    const standingInFor = state === 'away' && person ? { id, person, until: away?.until } : undefined
    const mayNotAnswer = !isWorkingAt(rolebook, there.person, at, clocks)
    return [{ kind: 'person', ...there, role: undefined, standingInFor, mayNotAnswer }]
  })
}
