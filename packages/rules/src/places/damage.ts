import { lastNotAfter, type Problem, type RolebookDocument } from '@rolebook/model'
import type { RuleContext } from '../rule.ts'

/** Which stretches of a text are not YAML. What was read there is a guess, and a guess is no ground for a finding. */
export interface Damage {
  /** The texts of those pieces. */
  readonly texts: readonly string[]
  /** Whether an offset lies in a piece that could not be parsed cleanly. */
  covers(offset: number): boolean
  /** Whether such a piece has this id somewhere in its text, so that it may well be defined there. */
  mentions(id: string): boolean
}

/** That of a text in which everything is YAML. */
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

/** Whether nothing is missing from what was read, so that what rules do not find is not there. */
export function isSound({ problems }: RolebookDocument): boolean {
  return problems.every(({ code }) => code === 'retyped' || code === 'unknown-key')
}

/** What the model noticed of values and keys, without what only follows from broken YAML. */
export function soundProblems({ document, damage }: RuleContext): readonly Problem[] {
  const { covers } = damage()
  return document.problems.filter(({ start }) => !covers(start))
}
