import type { Instant, Rolebook } from '@rolebook/model'
import { isJsonObject, type Json } from '../canonical.ts'
import { readInstantExactly, writeInstant } from '../format.ts'
import { Refused } from '../refusal.ts'

/**
 * The place of a number, an address or a link in a rolebook, in the words of the file format:
 * `contact-points.desk.phone`, `people.ada.private-phone`, `organisation.emergency-number`.
 */
export type WayPlace = string

/** A number, address, link or fact about a member that differs from the previous directory. */
export interface WayChange {
  readonly place: WayPlace
  /** `undefined` where there was none, or nobody with that id. */
  readonly before: string | undefined
  /** `undefined` where there is none any more. */
  readonly after: string | undefined
}

/** Since when numbers, addresses and links have been what they are; only for those that changed recently. */
export type ChangedSince = ReadonlyMap<WayPlace, Instant>

/** For how long a card calls a number new, in milliseconds: 14 days. */
const newFor = 14 * 86_400_000

const placePattern =
  /^(?:organisation\.(?:emergency-number|phone-page)|sites\.[^.]+\.emergency-number|people\.[^.]+\.(?:phone|private-phone|email|chat)|contact-points\.[^.]+\.(?:phone|email|chat|web)|policies\.[^.]+\.web)$/

/** Every number, address and link by which somebody is reached, contacts are put on a phone, or a policy is read, by its place. */
export function waysIn({
  organisation,
  sites,
  people,
  contactPoints,
  policies,
}: Rolebook): ReadonlyMap<WayPlace, string> {
  const found: readonly (readonly [WayPlace, string | undefined])[] = [
    ['organisation.emergency-number', organisation?.emergencyNumber],
    ['organisation.phone-page', organisation?.phonePage],
    ...[...(sites ?? [])].map(([id, site]) => [`sites.${id}.emergency-number`, site.emergencyNumber] as const),
    ...[...(people ?? [])].flatMap(([id, { phone, privatePhone, email, chat }]) => [
      [`people.${id}.phone`, phone] as const,
      [`people.${id}.private-phone`, privatePhone?.number] as const,
      [`people.${id}.email`, email] as const,
      [`people.${id}.chat`, chat] as const,
    ]),
    ...[...(contactPoints ?? [])].flatMap(([id, { phone, email, chat, web }]) => [
      [`contact-points.${id}.phone`, phone] as const,
      [`contact-points.${id}.email`, email] as const,
      [`contact-points.${id}.chat`, chat] as const,
      [`contact-points.${id}.web`, web] as const,
    ]),
    ...[...(policies ?? [])].map(([id, { web }]) => [`policies.${id}.web`, web] as const),
  ]
  return new Map(found.flatMap(([place, way]) => (way === undefined ? [] : [[place, way] as const])))
}

/** What changed from one rolebook to the next, by place; without a previous one everything is new. */
export function compareWays(before: Rolebook | undefined, after: Rolebook): readonly WayChange[] {
  const [had, has] = [waysIn(before ?? {}), waysIn(after)]
  return [...new Set([...had.keys(), ...has.keys()])]
    .filter((place) => had.get(place) !== has.get(place))
    .toSorted()
    .map((place) => ({ place, before: had.get(place), after: has.get(place) }))
}

/**
 * Identifies a list of changes where somebody states that they have seen it: 32 hexadecimal digits, too many for
 * anybody to make another list with the same digest.
 */
export async function digestChanges(changes: readonly WayChange[]): Promise<string> {
  const spelled = JSON.stringify(changes.map(({ place, before, after }) => [place, before ?? null, after ?? null]))
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(spelled)))
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The previous directory: what it called new, and its rolebook. Without it nobody can say what is new. */
export interface DirectoryBefore {
  readonly rolebook: Rolebook
  readonly changedSince: ChangedSince
}

/** Since when the ways of a rolebook have been what they are, for those that are new at an instant. */
export function changedSinceAt(before: DirectoryBefore | undefined, after: Rolebook, at: Instant): ChangedSince {
  if (!before) return new Map()
  const changed = new Set(compareWays(before.rolebook, after).map(({ place }) => place))
  return new Map(
    [...waysIn(after).keys()].toSorted().flatMap((place): readonly [WayPlace, Instant][] => {
      const since = changed.has(place) ? at : before.changedSince.get(place)
      return since !== undefined && isNew(since, at) ? [[place, since]] : []
    }),
  )
}

/** Whether something that changed at an instant is still called new. */
export function isNew(since: Instant, now: Instant): boolean {
  return now - since <= newFor
}

/** Writes since when each way has been what it is, as the directory holds it: in UTC, sorted by place. */
export function writeChangedSince(changedSince: ChangedSince): Json {
  return Object.fromEntries([...changedSince].map(([place, since]) => [place, writeInstant(since)]))
}

/** Reads what {@link writeChangedSince} wrote. A later format may name places that we do not know. Throws `Refused`. */
export function readChangedSince(json: Json | undefined, { later }: { readonly later: boolean }): ChangedSince {
  if (!isJsonObject(json)) throw new Refused('malformed')
  const known = Object.entries(json).filter(([place]) => {
    const isKnown = placePattern.test(place)
    if (!isKnown && !later) throw new Refused('bad-content', [place])
    return isKnown
  })
  return new Map(known.map(([place, since]) => [place, readInstantExactly(since)]))
}
