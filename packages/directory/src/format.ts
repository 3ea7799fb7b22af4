import { type Instant, readInstant } from '@rolebook/model'
import { hasExactly, isJsonObject, type Json, type JsonObject, readCanonicalJson } from './canonical.ts'
import { Refused } from './refusal.ts'

/**
 * The format of keys documents and directories, `major.minor`. A later minor may add members at the top level and keys
 * to the rolebook, which are passed over. 1.1 added `changed` to directories, 1.2 `members`, 1.3 `others`, 1.4 `policies`
 * to the rolebook and their links, as well as that of the page for phones, to `changed`, 1.5 ids of members to the
 * rolebook (`de/desk`).
 */
export const formatWritten = '1.5'
const major = 1
const minor = 5

/** The members of a signed document, once its format is known to be one we read. */
export interface SignedDocument<Name extends string, Later extends string = never> {
  readonly members: { readonly [N in Name]: Json } & { readonly [L in Later]?: Json }
  /** Whether it was written in a later minor format, whose unknown members are passed over. */
  readonly later: boolean
}

/** The members of a document in their order, without `format`; those in `since` were added by a minor format. */
export interface MemberNames<Name extends string, Later extends string> {
  readonly always: readonly Name[]
  readonly since?: readonly (readonly [minor: number, name: Later])[]
}

/** Reads a signed text: canonical, of a format we know, with these members in this order and, unless it is later, no other. */
export function readSignedDocument<Name extends string, Later extends string = never>(
  text: string,
  { always, since = [] }: MemberNames<Name, Later>,
): SignedDocument<Name, Later> {
  const json = readCanonicalJson(text)
  if (!isJsonObject(json)) throw new Refused('malformed')
  const written = minorOf(json)
  const later = written > minor
  const names = [...always, ...since.filter(([from]) => from <= written).map(([, name]) => name)]
  if (later ? !hasAll(json, names) : !hasExactly<string>(json, 'format', ...names)) throw new Refused('malformed')
  return { members: json as SignedDocument<Name, Later>['members'], later }
}

/** An instant as signed documents write it, to the second: `2026-11-23T10:00:00Z`. Throws where it is not writable. */
export function writeInstant(instant: Instant): string {
  if (!isWritable(instant)) throw new RangeError('An instant is written in the years 0 to 9999.')
  return `${new Date(instant).toISOString().slice(0, 19)}Z`
}

/** Whether {@link writeInstant} can write an instant: only years 0 to 9999. A clock may say anything. */
export function isWritable(instant: Instant): boolean {
  return Date.parse('0000-01-01T00:00Z') <= instant && instant < Date.parse('9999-12-31T24:00Z')
}

/** Reads what {@link writeInstant} writes; refuses anything else. */
export function readInstantExactly(json: Json | undefined): Instant {
  const instant = typeof json === 'string' && /^\d{4}-.{14}Z$/.test(json) ? readInstant(json, 'UTC') : undefined
  if (instant === undefined || writeInstant(instant) !== json) throw new Refused('malformed')
  return instant
}

/** Reads a version: a whole number from 1. */
export function readVersion(json: Json | undefined): number {
  if (typeof json !== 'number' || !Number.isSafeInteger(json) || json < 1) throw new Refused('malformed')
  return json
}

function minorOf({ format }: JsonObject): number {
  const match = typeof format === 'string' ? /^([1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/.exec(format) : null
  if (!match) throw new Refused('malformed')
  if (Number(match[1]) > major) throw new Refused('newer-format')
  return Number(match[2])
}

function hasAll(json: JsonObject, names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(json, name))
}
