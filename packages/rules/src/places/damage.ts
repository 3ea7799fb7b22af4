import { lastNotAfter, type Problem, type RolebookDocument } from '@rolebook/model'
import type { RuleContext } from '../rule.ts'

/**
 * The stretches of a text that are not valid YAML. What was read there is a guess, and no finding may rest on a guess.
 */
export interface Damage {
  /** The texts of those pieces. */
  readonly texts: readonly string[]
  /** Whether an offset lies in a piece that could not be parsed cleanly. */
  covers(offset: number): boolean
  /** Whether such a piece mentions this id, so that it may be defined there. */
  mentions(id: string): boolean
}

/** The damage of a sound text: none. */
export const noDamage: Damage = { texts: [], covers: () => false, mentions: () => false }

/** Finds the damaged pieces of a document: an open quote spoils one person, not every line below. */
export function damageOf({ pieces, problems, textLength }: RolebookDocument): Damage {
  if (!problems.some(({ code }) => code === 'syntax')) return noDamage
  const damaged = pieces.remarkable.flatMap((index) => {
    const { piece, start } = pieces.at(index) ?? {}
    if (!piece || start === undefined || !piece.problems.some(({ code }) => code === 'syntax')) return []
    const end = index + 1 < pieces.length ? pieces.startOf(index + 1) : textLength + 1
    return [{ start, end, text: piece.text }]
  })
  const starts = damaged.map(({ start }) => start)
  let words: ReadonlySet<string> | undefined
  return {
    texts: damaged.map((piece) => piece.text),
    covers(offset) {
      const last = damaged[lastNotAfter(starts, offset)]
      return last !== undefined && last.start <= offset && offset < last.end
    },
    mentions(id) {
      words ??= new Set(damaged.flatMap((piece) => piece.text.match(/[\w-]+/g) ?? []))
      return words.has(id)
    },
  }
}

/** Whether everything was read, so that whatever is not found is really missing. */
export function isSound({ problems }: RolebookDocument): boolean {
  return problems.every(({ code }) => code === 'retyped' || code === 'unknown-key')
}

/** The problems of values and keys, without those that only follow from broken YAML. */
export function soundProblems({ document, damage }: RuleContext): readonly Problem[] {
  const { covers } = damage()
  return document.problems.filter(({ start }) => !covers(start))
}
