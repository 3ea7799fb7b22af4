import { workingHoursOf, zoneOf } from '../answers/holders.ts'
import type { RolebookDocument } from '../document.ts'
import {
  type Asset,
  assetShape,
  type ContactPoint,
  contactPointShape,
  type Person,
  type Policy,
  personShape,
  policyShape,
  type Role,
  type Rolebook,
  roleShape,
  type Site,
  siteShape,
} from '../format/rolebook-format.ts'
import type { Kind, Shape } from '../format/shape.ts'
import type { OpeningHours } from '../time/opening-hours.ts'
import { longId } from './long-id.ts'
import { renameIds } from './rename-ids.ts'
import { besideMembers, ofMembers } from './with-members.ts'

/** What stands in the rolebooks of members, by long ids; every id that it names is a long one too. */
export interface MemberEntries {
  readonly people: ReadonlyMap<string, Person>
  readonly sites: ReadonlyMap<string, Site>
  readonly contactPoints: ReadonlyMap<string, ContactPoint>
  readonly roles: ReadonlyMap<string, Role>
  readonly assets: ReadonlyMap<string, Asset>
  readonly policies: ReadonlyMap<string, Policy>
  /** The kinds of thing each id stands for, without ids that only the catalogue knows. */
  readonly kinds: ReadonlyMap<string, readonly Kind[]>
}

/** The members of a rolebook, as far as they could be read. */
export interface Members {
  /** Their rolebooks by the names that lead to them, those of their own members included: `de`, `de/sued`. */
  readonly documents: ReadonlyMap<string, RolebookDocument>
  readonly entries: MemberEntries
}

/**
 * What a member's entry takes along from home because the group's rolebook cannot know it: when its people can be
 * expected to answer.
 */
export interface AtHome {
  readonly workingHours?: OpeningHours
}

/** Gathers what the members of a rolebook hold, by their names. */
export function createMembers(documents: ReadonlyMap<string, RolebookDocument>): Members {
  const all = new Map<string, RolebookDocument>()
  const people = new Map<string, Person>()
  const sites = new Map<string, Site>()
  const contactPoints = new Map<string, ContactPoint>()
  const roles = new Map<string, Role>()
  const assets = new Map<string, Asset>()
  const policies = new Map<string, Policy>()
  const kinds = new Map<string, readonly Kind[]>()
  for (const [name, document] of documents) {
    const { rolebook, definitions, members } = document
    const long = (id: string) => longId(name, id)
    all.set(name, document)
    for (const [below, deeper] of members?.documents ?? []) all.set(long(below), deeper)
    const take = <Entry>(
      section: ReadonlyMap<string, Entry> | undefined,
      shape: Shape<Entry>,
      into: Map<string, Entry>,
      settle: (entry: Entry) => Entry,
    ) => {
      for (const [id, entry] of [...(section ?? []), ...ofMembers(section)])
        into.set(long(id), renameIds(shape, settle(entry), long))
    }
    const here = <Entry extends Home>(entry: Entry): Entry => ({ ...entry, ...settled(rolebook, entry) })
    take(rolebook.people, personShape, people, here)
    take(rolebook.contactPoints, contactPointShape, contactPoints, here)
    take(rolebook.sites, siteShape, sites, (site) => ({ ...site, timezone: zoneOf(rolebook, site) }))
    take(rolebook.roles, roleShape, roles, (role) => role)
    take(rolebook.assets, assetShape, assets, (asset) => asset)
    take(rolebook.policies, policyShape, policies, (policy) => policy)
    for (const { id, kind } of definitions) kinds.set(long(id), [...(kinds.get(long(id)) ?? []), kind])
    for (const [id, of] of members?.entries.kinds ?? []) kinds.set(long(id), of)
  }
  return { documents: all, entries: { people, sites, contactPoints, roles, assets, policies, kinds } }
}

type Home = { readonly timezone?: string; readonly site?: string } & AtHome

/** The settings of the member's organisation, so that those of the group do not apply to its entry. */
function settled(rolebook: Rolebook, entry: Home): Required<Pick<Home, 'timezone'> & AtHome> {
  return { timezone: zoneOf(rolebook, entry), workingHours: workingHoursOf(rolebook, entry) }
}

/** A rolebook in which its members' entries are found beside its own. */
export function joinMembers(rolebook: Rolebook, { entries }: Members, before: Rolebook = {}): Rolebook {
  const { people, sites, contactPoints, roles, assets, policies } = rolebook
  const joined = {
    people: besideMembers(people, entries.people, before.people),
    sites: besideMembers(sites, entries.sites, before.sites),
    contactPoints: besideMembers(contactPoints, entries.contactPoints, before.contactPoints),
    roles: besideMembers(roles, entries.roles, before.roles),
    assets: besideMembers(assets, entries.assets, before.assets),
    policies: besideMembers(policies, entries.policies, before.policies),
  }
  return { ...rolebook, ...Object.fromEntries(Object.entries(joined).filter(([, section]) => section !== undefined)) }
}
