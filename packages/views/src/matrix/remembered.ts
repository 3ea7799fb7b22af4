import { type Grouping, groupings } from './lines.ts'
import type { Place } from './place.ts'

/** A reader's own settings of a matrix, kept for the next time. */
export interface Settings {
  readonly filter: string
  readonly grouping: Grouping
  readonly place: Place
}

/** Reads what was kept, in whatever shape, because another version of this page may have written it. */
export function readRemembered(kept: unknown): Settings {
  const settings: Partial<Record<keyof Settings, unknown>> = typeof kept === 'object' && kept !== null ? kept : {}
  const { filter, grouping, place } = settings
  const { duty, role }: Partial<Record<keyof Place, unknown>> = typeof place === 'object' && place !== null ? place : {}
  return {
    filter: typeof filter === 'string' ? filter : '',
    grouping: groupings.find((one) => one === grouping) ?? 'role',
    place: { duty: textOf(duty), role: textOf(role) },
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
