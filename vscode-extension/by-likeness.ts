/** So many characters in a row are looked for in other texts. */
const stretch = 5
/** So many texts before one count, each less than the one behind it. */
const looksBack = 8
/** A stretch that so many texts have tells nothing of any two of them. */
const common = 80

/**
 * Puts items in an order in which each is followed by the one that is most like the last few. What deflate finds again costs
 * the fewer bits the closer it is, and what is further back than 32 KB it does not see. The same items always come in the
 * same order, the first of them first.
 */
export function byLikeness<Item>(items: readonly Item[], textOf: (item: Item) => string): readonly Item[] {
  const stretches = items.map((item) => stretchesOf(textOf(item)))
  const having = indexesOf(stretches)
  const left = new Set(items.keys())
  const order: number[] = []
  while (left.size > 0) {
    const next = likest(order.slice(-looksBack).toReversed()) ?? Math.min(...left)
    left.delete(next)
    order.push(next)
  }
  return order.flatMap((index) => items[index] ?? [])

  function likest(last: readonly number[]): number | undefined {
    const shared = new Map<number, number>()
    for (const [behind, index] of last.entries())
      for (const one of stretches[index] ?? [])
        for (const other of having.get(one) ?? [])
          if (left.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1 / (behind + 1))
    // a long text shares something with every other
    const likeness = (index: number) => (shared.get(index) ?? 0) / Math.sqrt(20 + (stretches[index]?.size ?? 0))
    return [...shared.keys()].toSorted((one, other) => likeness(other) - likeness(one) || one - other)[0]
  }
}

function stretchesOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - stretch + 1) }, (_, at) => text.slice(at, at + stretch)),
  )
}

/** Which texts have a stretch, where that says something. */
function indexesOf(stretches: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const having = new Map<string, number[]>()
  for (const [index, its] of stretches.entries())
    for (const one of its) {
      const others = having.get(one)
      if (others) others.push(index)
      else having.set(one, [index])
    }
  return new Map([...having].filter(([, indexes]) => indexes.length > 1 && indexes.length < common))
}
