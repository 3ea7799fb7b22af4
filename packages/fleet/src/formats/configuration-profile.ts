import { sha256 } from '@noble/hashes/sha2.js'
import { build, type PlistValue } from 'plist'
import type { PolicyTree, PolicyValue } from './policy-value.ts'

/** The values of a preference domain of macOS. */
export interface Preferences {
  /** Such as `com.google.Chrome`. */
  readonly domain: string
  readonly values: PolicyTree
}

/** Writes the preferences of one domain as a property list, for management services that take these. */
export function writePropertyList({ values }: Preferences): string {
  return `${build(mutable(values))}\n`
}

/**
 * Writes a configuration profile of macOS that sets the preferences of some domains for the whole computer. Its
 * identifiers are computed from its name and content, so that the same answers give the same bytes.
 */
export function writeConfigurationProfile(
  { identifier, title, organisation }: ProfileNames,
  domains: readonly Preferences[],
): string {
  const payloads = domains.map(({ domain, values }) => ({
    ...values,
    PayloadType: domain,
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.${domain}`,
    PayloadUUID: uuidOf(`${identifier}.${domain}\n${JSON.stringify(values)}`),
    PayloadDisplayName: title,
  }))
  return `${build(
    mutable({
      PayloadContent: payloads,
      PayloadDisplayName: title,
      ...(organisation !== undefined && { PayloadOrganization: organisation }),
      PayloadIdentifier: identifier,
      PayloadScope: 'System',
      PayloadType: 'Configuration',
      PayloadUUID: uuidOf(`${identifier}\n${JSON.stringify(payloads)}`),
      PayloadVersion: 1,
    }),
  )}\n`
}

export interface ProfileNames {
  /** In reverse domain notation, `rolebook.policy.chrome`. A profile with the same identifier replaces it. */
  readonly identifier: string
  readonly title: string
  readonly organisation: string | undefined
}

/** A UUID computed from a text, version 8 of RFC 9562. */
function uuidOf(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text)).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase()
}

/** The library's types ask for mutable lists and objects, although it changes none. */
function mutable(value: PolicyValue): PlistValue {
  return structuredClone(value) as PlistValue
}
