/** Something in a column: its height, and the best place for its middle. */
export interface Standing {
  readonly height: number
  readonly wanted: number
}

/**
 * Puts things below each other in order, each as near to its best place as the others allow: things that would overlap
 * form a block around the average of their best places. Gives their upper edges.
 */
export function settle(column: readonly Standing[], gap: number): readonly number[] {
  // the wanted upper edge minus everything packed above it, which may only grow from one thing to the next
  let packed = 0
  const blocks: { sum: number; count: number }[] = []
  const offsets = column.map(({ height, wanted }) => {
    const offset = packed
    packed += height + gap
    blocks.push({ sum: wanted - height / 2 - offset, count: 1 })
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before && mean(before) > mean(last); ) {
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
      last = blocks.at(-1)
      before = blocks.at(-2)
    }
    return offset
  })
  const shifts = blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
  return offsets.map((offset, index) => offset + (shifts[index] ?? 0))
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count
}
