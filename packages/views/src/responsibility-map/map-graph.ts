import type {
  Carrying,
  Concern,
  DutyOnMap,
  PersonOnMap,
  ResponsibilityMap,
  RoleOnMap,
} from '@rolebook/language-service'

/** `person:ben`; ids are unique within a kind. */
export type NodeKey = string

/** A box of the picture: a person, a role or a duty. */
export type MapNode =
  | { readonly kind: 'person'; readonly key: NodeKey; readonly person: PersonOnMap }
  | {
      readonly kind: 'role'
      readonly key: NodeKey
      readonly role: RoleOnMap
      readonly duties: number
      readonly isExpanded: boolean
    }
  | { readonly kind: 'duty'; readonly key: NodeKey; readonly duty: DutyOnMap }

/** A line of the picture, from left to right. */
export interface MapLink {
  readonly from: NodeKey
  readonly to: NodeKey
  readonly kind: Carrying['as'] | 'accountable' | 'responsible'
}

export interface MapGraph {
  readonly nodes: readonly MapNode[]
  readonly links: readonly MapLink[]
  /** How many of each there are beyond what a picture can show. */
  readonly leftOut: { readonly people: number; readonly roles: number; readonly duties: number }
}

/** The most boxes that can be told apart, and laid out while somebody waits. */
export const most = { people: 150, roles: 100, duties: 200 } as const

export const keyOf = (kind: MapNode['kind'], id: string): NodeKey => `${kind}:${id}`

/** What the picture shows: roles with their people, and the duties of expanded roles. */
export function createGraph(map: ResponsibilityMap, expanded: ReadonlySet<string>): MapGraph {
  const roles = weightiest(map.roles)
  const isShown = new Set(roles.map(({ id }) => id))
  const concerned = map.people.filter(({ carries }) => carries.some(({ role }) => isShown.has(role)))
  const people = concerned.slice(0, most.people)
  const unfolded = map.duties.filter((duty) => duty.roles.some(({ role }) => isShown.has(role) && expanded.has(role)))
  const duties = unfolded.slice(0, most.duties)
  const counts = dutiesByRole(map)
  return {
    nodes: [
      ...people.map((person) => ({ kind: 'person' as const, key: keyOf('person', person.id), person })),
      ...roles.map((role) => ({
        kind: 'role' as const,
        key: keyOf('role', role.id),
        role,
        duties: counts.get(role.id) ?? 0,
        isExpanded: expanded.has(role.id),
      })),
      ...duties.map((duty) => ({ kind: 'duty' as const, key: keyOf('duty', duty.id), duty })),
    ],
    links: [
      ...people.flatMap((person) => linksOfPerson(person).filter(({ to }) => isShown.has(to.slice('role:'.length)))),
      ...duties.flatMap((duty) =>
        duty.roles
          .filter(({ role }) => isShown.has(role))
          .map(({ role, letters }) => ({
            from: keyOf('role', role),
            to: keyOf('duty', duty.id),
            kind: letters.includes('accountable') ? ('accountable' as const) : ('responsible' as const),
          })),
      ),
    ],
    leftOut: {
      people: map.people.length - people.length,
      roles: map.roles.length - roles.length,
      duties: unfolded.length - duties.length,
    },
  }
}

/** Everything that is joined with a box, towards people on its left and duties on its right, and the box itself. */
export function joinedWith({ links }: MapGraph, key: NodeKey): ReadonlySet<NodeKey> {
  const joined = new Set([key])
  const walk = (here: NodeKey, from: 'from' | 'to', to: 'from' | 'to') => {
    for (const link of links) {
      if (link[from] !== here || joined.has(link[to])) continue
      joined.add(link[to])
      walk(link[to], from, to)
    }
  }
  walk(key, 'from', 'to')
  walk(key, 'to', 'from')
  return joined
}

/** What makes a box stand out. */
export function concernsOf(node: MapNode): readonly Concern[] {
  if (node.kind === 'duty') return []
  return node.kind === 'person' ? node.person.concerns : node.role.concerns
}

/** One line for each role, the strongest: whoever holds a role and is its deputy holds it. */
function linksOfPerson({ id, carries }: PersonOnMap): readonly MapLink[] {
  const strongest = new Map<string, Carrying['as']>()
  for (const { role, as } of carries) {
    const known = strongest.get(role)
    if (known === undefined || strengths.indexOf(as) < strengths.indexOf(known)) strongest.set(role, as)
  }
  return [...strongest].map(([role, kind]) => ({ from: keyOf('person', id), to: keyOf('role', role), kind }))
}

const strengths: readonly Carrying['as'][] = ['holder', 'stand-in', 'deputy', 'future', 'former']

/** All roles where they can be told apart; else those that answer for most, in the order of the file. */
function weightiest(roles: readonly RoleOnMap[]): readonly RoleOnMap[] {
  if (roles.length <= most.roles) return roles
  const kept = new Set(roles.toSorted((one, other) => other.answersFor - one.answersFor).slice(0, most.roles))
  return roles.filter((role) => kept.has(role))
}

function dutiesByRole({ duties }: ResponsibilityMap): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const duty of duties) for (const { role } of duty.roles) counts.set(role, (counts.get(role) ?? 0) + 1)
  return counts
}
