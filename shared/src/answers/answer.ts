import type { ContactPoint, Person } from '../format/rolebook-format.ts'
import type { Contact, ContactGroup } from '../format/shape.ts'
import type { RoleModel } from '../rolebook/role-model.ts'
import { openedAt } from '../time/open.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Instant } from '../time/zone.ts'
import { absenceAt, hasLeft, holdersAt, isPresent, isWorkingAt, timetableOf } from './holders.ts'

/** One way to reach somebody at an instant. */
export type Reach = ContactPointReach | PersonReach | { readonly kind: 'line-manager' } | { readonly kind: 'reception' }

export interface ContactPointReach {
  readonly kind: 'contact-point'
  readonly id: string
  readonly contactPoint: ContactPoint
  /** When it closes; `undefined` where it does not within two months. */
  readonly until: Instant | undefined
  /** The zone of its hours. */
  readonly zone: string
  /** Its hours are not stated and it is outside working hours: it comes after every other that answers. */
  readonly mayNotAnswer: boolean
}

export interface PersonReach {
  readonly kind: 'person'
  readonly id: string
  readonly person: Person
  /** The role through which they are reached, if it was a role that was named. */
  readonly role: string | undefined
  /** The person they stand in for, and the last day of that absence. */
  readonly standingInFor:
    | { readonly id: string; readonly person: Person; readonly until: PlainDate | undefined }
    | undefined
  /** Outside working hours: they come after every contact point that answers. */
  readonly mayNotAnswer: boolean
}

/** One line of the card: one way, or several of which any or all are meant. */
export interface Line {
  readonly how: 'one' | 'any' | 'all'
  readonly reaches: readonly Reach[]
}

/** A contact point that is closed at the instant. */
export interface Later {
  readonly id: string
  readonly contactPoint: ContactPoint
  /** When it opens next; `undefined` where it does not within two months. */
  readonly opensAt: Instant | undefined
  readonly zone: string
}

/** Who answers at an instant. */
export interface Answer {
  /** How the lines are meant: one after the other, any, all; `unstated` where the file does not say. */
  readonly how: Contact['how']
  /** In the order in which to try them. Empty: nobody just now. */
  readonly lines: readonly Line[]
  readonly later: readonly Later[]
  /** Roles and people that were named and reach nobody just now. */
  readonly nobody: readonly string[]
}

/** Where the asking person is, as far as they said. */
export interface Reader {
  readonly site?: string
}

/** The most steps that a walk from contact to contact may take, whatever the file says. */
const longestWalk = 8

/** Who answers for a situation at an instant; for an unknown or missing one, the organisation's default contact. */
export function answerFor(model: RoleModel, situation: string | undefined, at: Instant, reader: Reader = {}): Answer {
  const entry = situation === undefined ? undefined : model.situations.get(situation)
  return answerAt(model, entry ? entry.contact : model.rolebook.organisation?.defaultContact, at, reader)
}

/** Who answers for a contact at an instant: those who can be expected to, in the stated order, then people out of hours. */
export function answerAt(model: RoleModel, contact: Contact | undefined, at: Instant, reader: Reader = {}): Answer {
  if (!contact) return { how: 'order', lines: [], later: [], nobody: [] }
  const walk = new Walk(model, at, reader)
  const lines = contact.of.flatMap((step) => walk.linesOf(step, 0))
  const expected = lines.filter(({ reaches }) => reaches.some(isExpected))
  const doubtful = lines.filter(({ reaches }) => !reaches.some(isExpected))
  return { how: contact.how, lines: [...expected, ...doubtful], later: walk.later, nobody: walk.nobody }
}

function isExpected(reach: Reach): boolean {
  return !('mayNotAnswer' in reach && reach.mayNotAnswer)
}

class Walk {
  readonly later: Later[] = []
  readonly nobody: string[] = []
  readonly #model: RoleModel
  readonly #at: Instant
  readonly #reader: Reader
  /** The ids that were followed. */
  readonly #met = new Set<string>()
  /** The people who were found. */
  readonly #reached = new Set<string>()

  constructor(model: RoleModel, at: Instant, reader: Reader) {
    this.#model = model
    this.#at = at
    this.#reader = reader
  }

  linesOf(step: string | ContactGroup, depth: number): readonly Line[] {
    if (typeof step !== 'string')
      return asLine(
        step.how,
        step.of.flatMap((id) => this.#reachesOf(id, depth)),
      )
    const reception = step === 'site:reception' ? this.#receptionHere() : undefined
    const reaches = this.#reachesOf(step, depth)
    if (reception?.how === 'any' || reception?.how === 'all') return asLine(reception.how, reaches)
    return reaches.map((reach) => ({ how: 'one', reaches: [reach] }))
  }

  #reachesOf(id: string, depth: number): readonly Reach[] {
    if (this.#met.has(id) || depth > longestWalk) return []
    this.#met.add(id)
    const { rolebook, roles } = this.#model
    if (id === 'line-manager') return [{ kind: 'line-manager' }]
    if (id === 'site:reception') return this.#receptionReaches(depth)
    const contactPoint = rolebook.contactPoints?.get(id)
    if (contactPoint) return this.#contactPointReaches(id, contactPoint)
    const people = roles.has(id) ? this.#roleReaches(id) : this.#personReaches(id)
    if (people.length === 0) this.nobody.push(id)
    return people.filter((person) => this.#isFirst(person))
  }

  /** The same person reached twice, directly, through roles, or standing in for somebody, is one line. */
  #isFirst({ id }: PersonReach): boolean {
    const isFirst = !this.#reached.has(id)
    this.#reached.add(id)
    return isFirst
  }

  #receptionHere(): Contact | undefined {
    const { site } = this.#reader
    return site === undefined ? undefined : this.#model.rolebook.sites?.get(site)?.reception
  }

  #receptionReaches(depth: number): readonly Reach[] {
    const contact = this.#receptionHere()
    if (!contact) return [{ kind: 'reception' }]
    return contact.of.flatMap((step) => this.linesOf(step, depth + 1)).flatMap(({ reaches }) => reaches)
  }

  #contactPointReaches(id: string, contactPoint: ContactPoint): readonly Reach[] {
    const { rolebook, clocks } = this.#model
    const timetable = timetableOf(rolebook, contactPoint)
    const { zone } = timetable
    const { open, changesAt } = openedAt(timetable, this.#at, clocks)
    if (open) {
      const mayNotAnswer = contactPoint.hours === undefined && !isWorkingAt(rolebook, contactPoint, this.#at, clocks)
      return [{ kind: 'contact-point', id, contactPoint, until: changesAt, zone, mayNotAnswer }]
    }
    this.later.push({ id, contactPoint, opensAt: changesAt, zone })
    return []
  }

  #roleReaches(role: string): readonly PersonReach[] {
    const { rolebook, roles, clocks } = this.#model
    const holders = holdersAt(this.#model, role, this.#at)
    const serving = holders.filter(({ state }) => state === 'present' || state === 'away')
    if (serving.length === 0) {
      const deputies = roles.get(role)?.deputies ?? []
      return deputies
        .filter((id) => isPresent(rolebook, id, this.#at, clocks))
        .flatMap((id) => this.#reach(id, role, undefined))
    }
    return serving.flatMap(({ id, person, state, away, standIn }) => {
      if (state === 'present') return this.#reach(id, role, undefined)
      return standIn && person ? this.#reach(standIn.id, role, { id, person, until: away?.until }) : []
    })
  }

  #personReaches(id: string): readonly PersonReach[] {
    const { rolebook, clocks } = this.#model
    const person = rolebook.people?.get(id)
    if (!person || hasLeft(rolebook, person, this.#at, clocks)) return []
    const away = absenceAt(rolebook, person, this.#at, clocks)
    if (!away) return this.#reach(id, undefined, undefined)
    const cover = away.cover
    if (cover === undefined || !isPresent(rolebook, cover, this.#at, clocks)) return []
    return this.#reach(cover, undefined, { id, person, until: away.until })
  }

  #reach(id: string, role: string | undefined, standingInFor: PersonReach['standingInFor']): readonly PersonReach[] {
    const { rolebook, clocks } = this.#model
    const person = rolebook.people?.get(id)
    if (!person) return []
    const mayNotAnswer = !isWorkingAt(rolebook, person, this.#at, clocks)
    return [{ kind: 'person', id, person, role, standingInFor, mayNotAnswer }]
  }
}

/** Several ways as one line, those that can be expected to answer first. */
function asLine(how: 'any' | 'all', reaches: readonly Reach[]): readonly Line[] {
  if (reaches.length === 0) return []
  const inOrder = [...reaches.filter(isExpected), ...reaches.filter((reach) => !isExpected(reach))]
  return [{ how: reaches.length === 1 ? 'one' : how, reaches: inOrder }]
}
