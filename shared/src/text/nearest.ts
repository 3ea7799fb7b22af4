/**
 * The candidate that a mistyped word most likely meant: at most a third of its letters differ, a swap of two neighbours
 * counting as one step. `undefined` where nothing is near, or two are equally near and a guess would be a coin toss.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  let tied = false
  const distanceTo = distancesFrom(word.toLowerCase())
  for (const candidate of candidates) {
    const most = Math.min(limit, bestDistance)
    // two words differ by at least the difference of their lengths
    if (candidate === word || Math.abs(candidate.length - word.length) > most) continue
    const distance = distanceTo(candidate.toLowerCase(), most)
    if (distance > most || candidate === best) continue
    tied = distance === bestDistance
    best = candidate
    bestDistance = distance
  }
  return tied ? undefined : best
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that lead from one word to another; any number above the
 * limit where there are more than that. The returned function reuses its own rows, so that a long list of candidates
 * allocates nothing.
 */
function distancesFrom(one: string): (other: string, limit: number) => number {
  let [beforeLast, last, current]: [number[], number[], number[]] = [[], [], []]
  return (other, limit) => {
    const [from, to] = withoutCommonEnds(one, other)
    if (from === '' || to === '') return from.length + to.length
    // one step changes at most two neighbouring letters
    if (limit === 1 && Math.max(from.length, to.length) > 2) return 2
    for (let column = 0; column <= to.length; column += 1) last[column] = column
    let lowestOfLast = 0
    for (let row = 1; row <= from.length; row += 1) {
      current[0] = row
      let lowest = row
      for (let column = 1; column <= to.length; column += 1) {
        const same = from[row - 1] === to[column - 1]
        let cost = Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
        )
        if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] && column > 1 && row > 1) {
          cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
        }
        current[column] = cost
        if (cost < lowest) lowest = cost
      }
      // a swap reaches back two rows, so only two that are both too far rule everything out
      if (lowest > limit && lowestOfLast > limit) return lowest
      lowestOfLast = lowest
      const spent = beforeLast
      beforeLast = last
      last = current
      current = spent
    }
    return last[to.length] ?? 0
  }
}

/** The middles in which two words differ: their common beginning and end need no steps. */
function withoutCommonEnds(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}
