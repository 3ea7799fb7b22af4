import type {
  Asset,
  ContactPoint,
  Instant,
  Person,
  Policy,
  ResponsibilityEntry,
  Role,
  Rolebook,
  RoleEntry,
  RoleModel,
  Site,
  SituationEntry,
  Steps,
} from '@rolebook/model'
import { TrackedClocks } from './tracked-clocks.ts'
import { type MapChange, TrackedMap } from './tracked-map.ts'
import { TrackedRecord } from './tracked-record.ts'
import { Cell, type Tracker } from './tracker.ts'

/** What changed from one model to the next, for code that tracks it entry by entry. */
export interface ModelChange {
  readonly person: MapChange
  readonly 'contact-point': MapChange
  readonly site: MapChange
  readonly asset: MapChange
  readonly policy: MapChange
  readonly role: MapChange
  readonly responsibility: MapChange
  readonly situation: MapChange
  readonly member: MapChange
}

/** A role model that notes what is read, and into which one model after another is put. */
export class TrackedModel {
  /** What rules are given; it reads like the model itself. */
  readonly view: RoleModel
  readonly people: TrackedMap<Person>
  readonly contactPoints: TrackedMap<ContactPoint>
  readonly sites: TrackedMap<Site>
  readonly roles: TrackedMap<RoleEntry>
  readonly responsibilities: TrackedMap<ResponsibilityEntry>
  readonly situations: TrackedMap<SituationEntry>
  readonly #tracker: Tracker
  readonly #assets: TrackedMap<Asset>
  readonly #policies: TrackedMap<Policy>
  readonly #members: TrackedMap<string>
  readonly #writtenRoles: TrackedMap<Role>
  readonly #organisation: TrackedRecord<NonNullable<Rolebook['organisation']>>
  readonly #rest: TrackedRecord<Rolebook>
  readonly #clocks: TrackedClocks
  /** One cell for each section, for whether the section exists at all. */
  readonly #presence = new Map<keyof Rolebook, Cell>()
  #model: RoleModel | undefined

  constructor(tracker: Tracker, { catalogue, clocks }: Pick<RoleModel, 'catalogue' | 'clocks'>, now: Instant) {
    const map = <Value>() => new TrackedMap<Value>(tracker)
    this.#tracker = tracker
    this.people = map()
    this.contactPoints = map()
    this.roles = map()
    this.responsibilities = map()
    this.sites = map()
    this.#assets = map()
    this.#policies = map()
    this.#members = map()
    this.#writtenRoles = map()
    this.situations = map()
    this.#organisation = new TrackedRecord(tracker)
    this.#rest = new TrackedRecord(tracker)
    this.#clocks = new TrackedClocks(tracker, clocks, now)
    this.view = {
      catalogue,
      rolebook: this.#viewOfRolebook(),
      roles: this.roles,
      responsibilities: this.responsibilities,
      situations: this.situations,
      clocks: this.#clocks.view,
    }
  }

  /** Puts the next model in place, map by map, at an instant. */
  *replace(next: RoleModel, now: Instant): Steps<ModelChange> {
    const before = this.#model?.rolebook
    const { rolebook, roles, responsibilities, situations } = next
    this.#model = next
    this.#clocks.turn(now)
    for (const [section, cell] of this.#presence) {
      if ((before?.[section] === undefined) !== (rolebook[section] === undefined)) this.#tracker.change(cell)
    }
    this.#organisation.replace(rolebook.organisation)
    this.#rest.replace(rolebook)
    this.#writtenRoles.replace(rolebook.roles)
    yield
    const person = this.people.replace(rolebook.people)
    yield
    const role = this.roles.replace(roles)
    yield
    const responsibility = this.responsibilities.replace(responsibilities)
    yield
    return {
      person,
      'contact-point': this.contactPoints.replace(rolebook.contactPoints),
      site: this.sites.replace(rolebook.sites),
      asset: this.#assets.replace(rolebook.assets),
      policy: this.#policies.replace(rolebook.policies),
      role,
      responsibility,
      situation: this.situations.replace(situations),
      member: this.#members.replace(rolebook.members),
    }
  }

  #viewOfRolebook(): Rolebook {
    const sections: Partial<Record<keyof Rolebook, object>> = {
      organisation: this.#organisation.view,
      people: this.people,
      contactPoints: this.contactPoints,
      sites: this.sites,
      assets: this.#assets,
      policies: this.#policies,
      roles: this.#writtenRoles,
      members: this.#members,
    }
    return new Proxy({} as Rolebook, {
      get: (_, name: keyof Rolebook) => {
        const section = sections[name]
        if (section === undefined) return this.#rest.view[name]
        return this.#isThere(name) ? section : undefined
      },
      ownKeys: () => {
        throw new TypeError('A rule reads the sections that it needs by their names.')
      },
    })
  }

  #isThere(section: keyof Rolebook): boolean {
    const cell = this.#presence.get(section) ?? new Cell()
    this.#presence.set(section, cell)
    this.#tracker.note(cell)
    return this.#model?.rolebook[section] !== undefined
  }
}
