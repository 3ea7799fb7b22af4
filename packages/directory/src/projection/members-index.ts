import { isId } from '@rolebook/model'
import { hasExactly, isJsonObject, type Json, type JsonObject } from '../canonical.ts'
import { readTrust } from '../joining/join-code.ts'
import { Refused } from '../refusal.ts'
import type { Trust } from '../verifying/verify.ts'
import type { WayChange } from './ways.ts'

/** A member of a group: an organisation that publishes a directory of its own, under a root key of its own. */
export interface MemberDirectory {
  /** The name by which staff find their company. */
  readonly name: string
  /**
   * What its own directory is verified against: the group vouches for the root key, not for anything the member says.
   */
  readonly trust: Trust
}

/** The members of a group by the ids that its rolebook has for them: `de`. */
export type MembersIndex = ReadonlyMap<string, MemberDirectory>

/** No rolebook has more. */
const mostMembers = 200
const longestName = 200
const names = ['name', 'address', 'organisation', 'readingKey'] as const

/** Writes the index as the directory of a group holds it, the members of each in their canonical order. */
export function writeMembersIndex(index: MembersIndex): Json {
  return Object.fromEntries([...index].map(([id, { name, trust }]) => [id, { name, ...inOrder(trust) }]))
}

/**
 * Reads what {@link writeMembersIndex} wrote in the directory of a group. A later format may say more of a member.
 * Refuses as `bad-content` where a member leads nowhere, or where two of them, or one and the group, are one
 * organisation: somebody who chooses a company must get that one. Throws `Refused`.
 */
export function readMembersIndex(json: Json | undefined, group: string, { later }: { readonly later: boolean }) {
  if (!isJsonObject(json)) throw new Refused('malformed')
  const index: MembersIndex = new Map(
    Object.entries(json).map(([id, entry]) => [id, readMember(id, entry, later)] as const),
  )
  const wrong = wrongMemberOf(index, group)
  if (wrong !== undefined) throw new Refused('bad-content', ['members', wrong])
  return index
}

/** The first member that cannot stand in the index of a group, or whose organisation stands there already. */
export function wrongMemberOf(index: MembersIndex, group: string): string | undefined {
  const met = new Set([group])
  for (const [id, { name, trust }] of index) {
    const { organisation } = trust
    const isNamed = name.trim() !== '' && name.length <= longestName
    if (met.has(organisation) || !isNamed || !isId(id, 'member') || met.size > mostMembers) return id
    met.add(organisation)
  }
  return undefined
}

/** The changes that somebody must have seen before signing: whom the group vouches for, under which name and where. */
export function compareMembers(before: MembersIndex | undefined, after: MembersIndex): readonly WayChange[] {
  const [had, has] = [factsOf(before ?? new Map()), factsOf(after)]
  return [...new Set([...had.keys(), ...has.keys()])]
    .filter((place) => had.get(place) !== has.get(place))
    .map((place) => ({ place, before: had.get(place), after: has.get(place) }))
}

/** The facts about members by place, without the reading key, which must not be printed and cannot mislead anybody. */
function factsOf(index: MembersIndex): ReadonlyMap<string, string> {
  return new Map(
    [...index].flatMap(([id, { name, trust }]) => [
      [`members.${id}.name`, name] as const,
      [`members.${id}.address`, trust.address] as const,
      [`members.${id}.organisation`, trust.organisation] as const,
    ]),
  )
}

function readMember(id: string, entry: Json, later: boolean): MemberDirectory {
  const isWhole = later ? isJsonObject(entry) : hasExactly(entry, ...names)
  if (!isWhole) throw new Refused('malformed')
  const { name, address, organisation, readingKey } = entry as JsonObject
  const read = readTrust({ address, organisation, readingKey })
  // an address written differently from how it is requested would count as two when compared
  if (typeof name !== 'string' || 'problem' in read || read.trust.address !== address)
    throw new Refused('bad-content', ['members', id])
  return { name, trust: read.trust }
}

function inOrder({ address, organisation, readingKey }: Trust) {
  return { address, organisation, readingKey }
}
