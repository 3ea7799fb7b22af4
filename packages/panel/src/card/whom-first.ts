import { type Answer, type Line, type Reach, waysOf } from '@rolebook/model'

/**
 * Where any one will do, the order is ours: first those whose number stands on the card, so that the first contact is one
 * to call. Whoever may not answer now still comes after all who do. An order that was written stays as it is.
 */
function numbersFirst(answer: Answer): Answer {
  const lines = answer.lines.map((line) =>
    line.how === 'any' ? { ...line, reaches: callableFirst(line.reaches, hasNumber, isDoubtful) } : line,
  )
  const isLineDoubtful = ({ reaches }: Line) => reaches.every(isDoubtful)
  return { ...answer, lines: answer.how === 'any' ? callableFirst(lines, isCallable, isLineDoubtful) : lines }
}

function callableFirst<T>(
  all: readonly T[],
  isCallable: (one: T) => boolean,
  isDoubtful: (one: T) => boolean,
): readonly T[] {
  const rankOf = (one: T) => (isDoubtful(one) ? 2 : 0) + (isCallable(one) ? 0 : 1)
  return all.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function isDoubtful(reach: Reach): boolean {
  return 'mayNotAnswer' in reach && reach.mayNotAnswer
}

/** Whether a line leads to at least one number. */
export function isCallable({ reaches }: Line): boolean {
  return reaches.some(hasNumber)
}

function hasNumber(reach: Reach): boolean {
  return waysOf(reach).phone !== undefined
}

/** An answer as the card parts it: whom to reach now, and who comes after. */
export interface Parted {
  /** The one best contact; all of them where all are to be told; none where nobody answers. */
  readonly first: readonly Line[]
  readonly next: readonly Line[]
  /** Whether the first of `next` would have done just as well. */
  readonly asWell: boolean
}

/** Parts an answer. Of several contacts of which any will do, one is best and the others come right after it. */
export function partAnswer(answer: Answer): Parted {
  const { how, lines } = numbersFirst(answer)
  const [best, ...others] = lines
  if (how === 'all' || !best) return { first: lines, next: [], asWell: false }
  const [one, ...rest] = best.reaches
  if (best.how !== 'any' || !one || rest.length === 0) return { first: [best], next: others, asWell: how === 'any' }
  const first: Line = { how: 'one', reaches: [one] }
  return { first: [first], next: [{ how: 'one', reaches: rest }, ...others], asWell: true }
}
