/**
 * Whether one word is another with a single slip of the finger: a letter too many, missing or wrong, or two neighbours
 * swapped. Stricter than a search for the nearest word, because `partner.example` is not a mistyped `harbour.example`.
 */
export function isSlip(written: string, meant: string): boolean {
  let start = 0
  while (start < written.length && written[start] === meant[start]) start += 1
  let end = 0
  const limit = Math.min(written.length, meant.length) - start
  while (end < limit && written.at(-1 - end) === meant.at(-1 - end)) end += 1
  const [here, there] = [written.slice(start, written.length - end), meant.slice(start, meant.length - end)]
  const isSwap = here.length === 2 && here[0] === there[1] && here[1] === there[0] && there.length === 2
  return isSwap || (here.length <= 1 && there.length <= 1 && here !== there)
}
