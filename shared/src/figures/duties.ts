import { type HolderNow, holdersAt, zoneOf } from '../answers/holders.ts'
import type { ResponsibilityEntry } from '../rolebook/responsibility-entry.ts'
import type { RoleModel } from '../rolebook/role-model.ts'
import type { Instant } from '../time/zone.ts'

/** Responsibilities and the holders of roles at one instant; what the figures count from. */
export interface Duties {
  readonly model: RoleModel
  /** Each responsibility once: those that do not apply are left out, and those that another of the file stands for. */
  readonly inForce: readonly ResponsibilityEntry[]
  /** Responsibilities of which the file says that they do not apply, as long as that holds. */
  readonly notApplicable: readonly ResponsibilityEntry[]
  /** Who holds a role now; somebody away still holds it. */
  holdersOf(role: string): readonly HolderNow[]
}

/** What is in force on the day of the organisation at this instant, and who holds which role then. */
export function dutiesAt(model: RoleModel, now: Instant): Duties {
  const { rolebook, clocks } = model
  const today = clocks(zoneOf(rolebook)).wallClockAt(now).date
  const entries = [...model.responsibilities.values()]
  const isNotApplicable = ({ notApplicable }: ResponsibilityEntry) =>
    notApplicable !== undefined && (notApplicable.until === undefined || notApplicable.until >= today)
  const applicable = entries.filter((entry) => !isNotApplicable(entry))
  const stoodFor = new Set(applicable.flatMap(({ catalogue, standsFor }) => (catalogue ? [] : (standsFor ?? []))))
  const holders = new Map<string, readonly HolderNow[]>()
  return {
    model,
    // a duty of the catalogue gives way to one that stands for it, unless the file writes down both
    inForce: applicable.filter(({ id, catalogue, path }) => !(catalogue && path === undefined && stoodFor.has(id))),
    notApplicable: entries.filter(isNotApplicable),
    holdersOf(role) {
      const known = holders.get(role) ?? holdersAt(model, role, now).filter(isHolding)
      holders.set(role, known)
      return known
    },
  }
}

function isHolding({ state }: HolderNow): boolean {
  return state === 'present' || state === 'away'
}
