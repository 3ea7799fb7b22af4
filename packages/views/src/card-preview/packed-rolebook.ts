import type { Rolebook } from '@rolebook/model'

/** A rolebook as text, to send between processes: JSON in which maps are marked. */
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

/** Neither a key of the format nor an id nor a language tag can be this. */
const mapMark = '$map'
