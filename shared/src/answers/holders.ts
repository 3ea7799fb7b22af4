import type { Assignment, Away, Person, Rolebook } from '../format/rolebook-format.ts'
import type { RoleModel } from '../rolebook/role-model.ts'
import { openedAt, usualHours } from '../time/open.ts'
import { covers, type PlainDate } from '../time/plain-date.ts'
import { type Instant, wallClockAt } from '../time/zone.ts'

/** How somebody named in `held-by` stands to the role at an instant. */
export type HolderState = 'present' | 'away' | 'left' | 'not-yet' | 'ended' | 'unknown'

export interface HolderNow {
  readonly id: string
  /** `undefined` where no such person is in the file. */
  readonly person: Person | undefined
  readonly assignment: Assignment
  readonly state: HolderState
  /** For somebody away: the absence, and who stands in for them now. */
  readonly away: Away | undefined
  readonly standIn: { readonly id: string; readonly person: Person } | undefined
}

/** The zone of everything that states none, where the organisation states none either. */
const lastResortZone = 'UTC'

/** The zone of a person or contact point: its own, else its site's, else the organisation's. */
export function zoneOf(rolebook: Rolebook, of: { readonly timezone?: string; readonly site?: string } = {}): string {
  const site = of.site === undefined ? undefined : rolebook.sites?.get(of.site)
  return of.timezone ?? site?.timezone ?? rolebook.organisation?.timezone ?? lastResortZone
}

/**
 * Everybody named as holder of a role, in file order, with how they stand to it at an instant. Dates are whole days in
 * the person's zone. A cover who is away too is passed over for the role's deputies; nobody covers for a cover.
 */
export function holdersAt({ rolebook, roles }: RoleModel, role: string, at: Instant): readonly HolderNow[] {
  const entry = roles.get(role)
  return (entry?.heldBy ?? []).flatMap((assignment): HolderNow[] => {
    if (assignment.who === undefined) return []
    const person = rolebook.people?.get(assignment.who)
    const state = stateAt(rolebook, person, assignment, at)
    const away = state === 'away' && person ? absenceAt(rolebook, person, at) : undefined
    const stoodInBy =
      away &&
      [away.cover, ...(entry?.deputies ?? [])].find(
        (id) => id !== undefined && id !== assignment.who && isPresent(rolebook, id, at),
      )
    const standIn = stoodInBy === undefined ? undefined : rolebook.people?.get(stoodInBy)
    return [
      {
        id: assignment.who,
        person,
        assignment,
        state,
        away,
        standIn: standIn && stoodInBy !== undefined ? { id: stoodInBy, person: standIn } : undefined,
      },
    ]
  })
}

/** Whether a person is in the file, has not left and is not away at an instant. */
export function isPresent(rolebook: Rolebook, id: string, at: Instant): boolean {
  const person = rolebook.people?.get(id)
  return person !== undefined && !hasLeft(rolebook, person, at) && absenceAt(rolebook, person, at) === undefined
}

/** Whether a person's last day is over, in their zone. */
export function hasLeft(rolebook: Rolebook, person: Person, at: Instant): boolean {
  return person.left !== undefined && person.left < wallClockAt(at, zoneOf(rolebook, person)).date
}

/** The absence that covers an instant in the person's zone, if any. One without a first or last day is not finished typing. */
export function absenceAt(rolebook: Rolebook, person: Person, at: Instant): Away | undefined {
  const { date } = wallClockAt(at, zoneOf(rolebook, person))
  return person.away?.find((away) => away.from !== undefined && away.until !== undefined && covers(away, date))
}

/**
 * Whether a person can be expected to answer: inside the organisation's hours by the clock of their own zone, and not on
 * a day on which their site is closed. People have no desk hours of their own.
 */
export function isWorkingAt(rolebook: Rolebook, person: Person, at: Instant): boolean {
  const closed = person.site === undefined ? [] : (rolebook.sites?.get(person.site)?.closed ?? [])
  return isWorkingIn(rolebook, zoneOf(rolebook, person), at, closed)
}

/** Whether it is within the organisation's hours on the clock of a zone. */
export function isWorkingIn(rolebook: Rolebook, zone: string, at: Instant, closed: readonly PlainDate[] = []): boolean {
  return openedAt({ hours: rolebook.organisation?.hours ?? usualHours, closed, zone }, at).open
}

function stateAt(rolebook: Rolebook, person: Person | undefined, assignment: Assignment, at: Instant): HolderState {
  if (!person) return 'unknown'
  const { date } = wallClockAt(at, zoneOf(rolebook, person))
  if (hasLeft(rolebook, person, at)) return 'left'
  if (assignment.from !== undefined && date < assignment.from) return 'not-yet'
  if (assignment.until !== undefined && assignment.until < date) return 'ended'
  return absenceAt(rolebook, person, at) ? 'away' : 'present'
}
