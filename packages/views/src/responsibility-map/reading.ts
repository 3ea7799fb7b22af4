/** How somebody looks at the map: what is unfolded, and whether as a picture or as a list. */
export interface Reading {
  readonly expanded: readonly string[]
  readonly asList: boolean
}

/** Reads what was remembered, as far as possible; it may have the shape of an earlier version. */
export function readReading(remembered: unknown): Reading {
  if (typeof remembered !== 'object' || remembered === null) return { expanded: [], asList: false }
  const { expanded, asList } = remembered as Readonly<Partial<Record<keyof Reading, unknown>>>
  return {
    expanded: Array.isArray(expanded) ? expanded.filter((role) => typeof role === 'string') : [],
    asList: asList === true,
  }
}
