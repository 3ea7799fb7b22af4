import type { Assignment, Away, ContactPoint, Person, Rolebook } from '../format/rolebook-format.ts'
import type { AtHome } from '../members/member-entries.ts'
import type { RoleModel } from '../rolebook/role-model.ts'
import { openedAt, type Timetable, usualHours } from '../time/open.ts'
import type { OpeningHours } from '../time/opening-hours.ts'
import { covers, type PlainDate } from '../time/plain-date.ts'
import { type Clocks, clockOf, type Instant } from '../time/zone.ts'

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
export function holdersAt({ rolebook, roles, clocks }: RoleModel, role: string, at: Instant): readonly HolderNow[] {
  const entry = roles.get(role)
  return (entry?.heldBy ?? []).flatMap((assignment): HolderNow[] => {
    if (assignment.who === undefined) return []
    const person = rolebook.people?.get(assignment.who)
    const state = stateAt(rolebook, person, assignment, at, clocks)
    const away = state === 'away' && person ? absenceAt(rolebook, person, at, clocks) : undefined
    const stoodInBy =
      away &&
      [away.cover, ...(entry?.deputies ?? [])].find(
        (id) => id !== undefined && id !== assignment.who && isPresent(rolebook, id, at, clocks),
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
export function isPresent(rolebook: Rolebook, id: string, at: Instant, clocks: Clocks = clockOf): boolean {
  const person = rolebook.people?.get(id)
  if (!person || hasLeft(rolebook, person, at, clocks)) return false
  return absenceAt(rolebook, person, at, clocks) === undefined
}

/** Whether a person's last day is over, in their zone. */
export function hasLeft(rolebook: Rolebook, person: Person, at: Instant, clocks: Clocks = clockOf): boolean {
  return person.left !== undefined && person.left < todayOf(rolebook, person, at, clocks)
}

/**
 * The absence that covers an instant in the person's zone, if any. One without a first or last day is still being
 * typed.
 */
export function absenceAt(rolebook: Rolebook, person: Person, at: Instant, clocks: Clocks = clockOf): Away | undefined {
  if (!person.away?.length) return undefined
  const date = todayOf(rolebook, person, at, clocks)
  return person.away.find((away) => away.from !== undefined && away.until !== undefined && covers(away, date))
}

/** When people can be expected to answer, by the clock of their zone: in the hours of their organisation. */
export function workingHoursOf(
  { organisation }: Rolebook,
  of: { readonly timezone?: string; readonly site?: string } & AtHome = {},
): OpeningHours {
  return of.workingHours ?? organisation?.hours ?? usualHours
}

/**
 * Whether a person can be expected to answer: inside the organisation's hours by the clock of their own zone, and not
 * on a day on which their site is closed. Neither people nor desks that state no hours have hours of their own. People
 * and desks of a member organisation keep the hours of that organisation.
 */
export function isWorkingAt(
  rolebook: Rolebook,
  of: { readonly timezone?: string; readonly site?: string } & AtHome,
  at: Instant,
  clocks: Clocks = clockOf,
): boolean {
  const hours = workingHoursOf(rolebook, of)
  return openedAt({ hours, closed: closedAtSite(rolebook, of), zone: zoneOf(rolebook, of) }, at, clocks).open
}

/**
 * When a contact point answers, in its zone. Where nobody is at its site it is closed too, unless it says that it always
 * answers. One that states no hours is taken to be open: whether it can be expected to answer, `isWorkingAt` says.
 */
export function timetableOf(rolebook: Rolebook, contactPoint: ContactPoint): Timetable {
  const { hours = 'always', closed = [] } = contactPoint
  const closedHere = hours === 'always' ? closed : [...closed, ...closedAtSite(rolebook, contactPoint)]
  return { hours, closed: closedHere, zone: zoneOf(rolebook, contactPoint) }
}

function closedAtSite(rolebook: Rolebook, { site }: { readonly site?: string }): readonly PlainDate[] {
  return (site === undefined ? undefined : rolebook.sites?.get(site)?.closed) ?? []
}

/** The day it is for a person, in their zone. */
function todayOf(rolebook: Rolebook, person: Person, at: Instant, clocks: Clocks): PlainDate {
  return clocks(zoneOf(rolebook, person)).wallClockAt(at).date
}

function stateAt(
  rolebook: Rolebook,
  person: Person | undefined,
  assignment: Assignment,
  at: Instant,
  clocks: Clocks,
): HolderState {
  if (!person) return 'unknown'
  const date = todayOf(rolebook, person, at, clocks)
  if (person.left !== undefined && person.left < date) return 'left'
  if (assignment.from !== undefined && date < assignment.from) return 'not-yet'
  if (assignment.until !== undefined && assignment.until < date) return 'ended'
  return absenceAt(rolebook, person, at, clocks) ? 'away' : 'present'
}
