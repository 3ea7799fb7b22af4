/** Something that stands in a column: how high it is, and where its middle would best be. */
export interface Standing {
  readonly height: number
  readonly wanted: number
}

/**
 * Puts things below each other in their order, each as near to where it would best be as the others let it: those that
 * would overlap form a block around what they want together. Gives their upper edges.
 */
export function settle(column: readonly Standing[], gap: number): readonly number[] {
  // what is left of a wanted place when everything above has been packed tightly; it may only grow from one to the next
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
