import type { CoverageEntry } from '@rolebook/language-service'

/** What stands out on the map, and what is left out. */
export interface CoverageFilter {
  readonly gapsOnly: boolean
  /** The role or person whose clauses and controls stand out. */
  readonly about: { readonly kind: 'role' | 'person'; readonly id: string } | undefined
}

export const noFilter: CoverageFilter = { gapsOnly: false, about: undefined }

/** Reads what was remembered, as far as possible; it may have the shape of an earlier version. */
export function readFilter(remembered: unknown): CoverageFilter {
  if (typeof remembered !== 'object' || remembered === null) return noFilter
  const { gapsOnly, about } = remembered as Readonly<Partial<Record<keyof CoverageFilter, unknown>>>
  return { gapsOnly: gapsOnly === true, about: readAbout(about) }
}

/** Whether nobody answers for an entry squarely. */
export function isGap({ state }: CoverageEntry): boolean {
  return state !== 'covered' && state !== 'not-applicable'
}

/** Whether an entry is about the role or person that should stand out. */
export function standsOut({ about }: CoverageFilter, { roles, people }: CoverageEntry): boolean {
  if (!about) return false
  return (about.kind === 'role' ? roles : people).includes(about.id)
}

function readAbout(about: unknown): CoverageFilter['about'] {
  if (typeof about !== 'object' || about === null) return undefined
  const { kind, id } = about as { readonly kind?: unknown; readonly id?: unknown }
  return (kind === 'role' || kind === 'person') && typeof id === 'string' ? { kind, id } : undefined
}
