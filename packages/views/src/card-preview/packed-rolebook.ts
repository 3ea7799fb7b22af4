import type { Rolebook } from '@rolebook/model'

/** A rolebook as text, for two processes that can send each other only texts: JSON with its maps marked as such. */
export function packRolebook(rolebook: Rolebook): string {
  return JSON.stringify(rolebook, (_, value: unknown) => (value instanceof Map ? { [mapMark]: [...value] } : value))
}

/** Reads what {@link packRolebook} wrote. */
export function unpackRolebook(packed: string): Rolebook {
  return JSON.parse(packed, (_, value: unknown) => {
    const entries = typeof value === 'object' && value !== null && mapMark in value ? value[mapMark] : undefined
    return Array.isArray(entries) ? new Map(entries) : value
  })
}

/** Nothing that a person writes is called so: a key of the format has no such sign, and neither has a language. */
const mapMark = '$map'
