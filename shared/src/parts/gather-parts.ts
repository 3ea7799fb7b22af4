import { parse, type RolebookDocument } from '../document.ts'

/** How many files may make up one rolebook with all its members, and how deep includes and members may go. */
export const mostParts = 200
export const deepestPart = 8

/** A file that belongs to a rolebook, by its path from the root within which files may be included. */
export interface Part {
  readonly name: string
  readonly document: RolebookDocument
}

/** Why a file named under `include` is no part of this rolebook. */
export type IncludeFault =
  | 'missing'
  /** Not a relative path, or one that leaves the root. */
  | 'outside'
  /** It includes, over others or itself, the file that includes it. */
  | 'loop'
  | 'twice'
  | 'too-many'
  | 'too-deep'
  /** It does not begin with `rolebook-part: 1`. */
  | 'no-part'
  /** It is a whole rolebook: that belongs under `members`. */
  | 'whole'

export interface IncludeProblem {
  /** The file that includes, and which of its includes is meant. */
  readonly within: string
  readonly index: number
  readonly why: IncludeFault
  /** The path as it was written. */
  readonly file: string
}

export interface GatheredParts {
  readonly parts: readonly Part[]
  readonly problems: readonly IncludeProblem[]
}

/**
 * Gathers the parts of a rolebook. Yields the path of each file it wants and is given its text, or `undefined` where
 * there is none: so one walk serves hosts that read at once and hosts that wait. Parts are parsed starting from their
 * previous documents. At most `most` files are gathered, the main one included.
 */
export function* gatherParts(
  main: Part,
  before: readonly Part[] = [],
  most = mostParts,
): Generator<string, GatheredParts, string | undefined> {
  const known = new Map(before.map(({ name, document }) => [name, document]))
  const parts: Part[] = []
  const problems: IncludeProblem[] = []
  const met = new Set([main.name])

  function* follow({ name, document }: Part, above: readonly string[]): Generator<string, void, string | undefined> {
    for (const [index, file] of (document.rolebook.include ?? []).entries()) {
      const refuse = (why: IncludeFault) => problems.push({ within: name, index, why, file })
      const wanted = resolvePath(name, file)
      if (wanted === undefined) refuse('outside')
      else if (wanted === name || above.includes(wanted)) refuse('loop')
      else if (met.has(wanted)) refuse('twice')
      else if (parts.length >= most - 1) refuse('too-many')
      else if (above.length >= deepestPart) refuse('too-deep')
      else {
        met.add(wanted)
        const text = yield wanted
        const part = text === undefined ? undefined : parse(text, known.get(wanted))
        if (!part?.isPart) refuse(part === undefined ? 'missing' : part.marked ? 'whole' : 'no-part')
        else {
          parts.push({ name: wanted, document: part })
          yield* follow({ name: wanted, document: part }, [...above, name])
        }
      }
    }
  }

  yield* follow(main, [])
  return { parts, problems }
}

/** A path as one file writes it for another, from the root; `undefined` where it is not relative or leaves the root. */
export function resolvePath(from: string, path: string): string | undefined {
  if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\~])|\\/i.test(path)) return undefined
  const steps = from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
