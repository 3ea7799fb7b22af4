import {
  dueOn,
  dutiesAt,
  type Instant,
  type Letter,
  type PlainDate,
  partsOf,
  type ResponsibilityEntry,
  type RoleModel,
} from '@rolebook/model'

/** A responsibility in which a role has letters. */
export interface Duty {
  readonly role: string
  readonly responsibility: ResponsibilityEntry
  readonly letters: readonly Letter[]
}

/** What roles do or answer for, and what they are only asked or told about. */
export interface Duties {
  readonly own: readonly Duty[]
  readonly heardOf: readonly Duty[]
}

/**
 * The duties of roles by their letters, from the catalogue or as the organisation has set them, without duties that do
 * not apply.
 */
export function dutiesOfRoles(model: RoleModel, roles: readonly string[], at: Instant): Duties {
  const inForce = new Set(dutiesAt(model, at).inForce)
  const duties = roles.flatMap((role) =>
    partsOf(model, role)
      .filter(({ responsibility }) => inForce.has(responsibility))
      .map((part) => ({ role, ...part })),
  )
  const isOwn = ({ letters }: Duty) => letters.includes('accountable') || letters.includes('responsible')
  return {
    own: duties.filter(isOwn),
    heardOf: duties.filter((duty) => !isOwn(duty)),
  }
}

/** The same duties, the most frequent first. */
export function byRhythm(duties: readonly Duty[]): readonly Duty[] {
  return duties.toSorted((one, other) => nextTurn(one).localeCompare(nextTurn(other)))
}

/** When a duty would be due again if it was done on a fixed day: the earlier, the more frequent it is. */
function nextTurn({ responsibility: { every } }: Duty): PlainDate {
  return every ? dueOn('2000-01-01', every) : 'never'
}
