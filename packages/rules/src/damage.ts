import type { Problem, RolebookDocument } from '@rolebook/model'

/** Which stretches of a text are not YAML. What was read there is a guess, and a guess is no ground for a finding. */
export interface Damage {
  /** Whether an offset lies in a piece that could not be parsed cleanly. */
  covers(offset: number): boolean
  /** Whether such a piece has this id somewhere in its text, so that it may well be defined there. */
  mentions(id: string): boolean
}

/** Finds the damaged pieces of a document: an open quote spoils one person, not every line below. */
export function damageOf({ pieces, text }: RolebookDocument): Damage {
  const damaged = pieces.flatMap(({ piece, start }, index) =>
    piece.problems.some(({ code }) => code === 'syntax')
      ? [{ start, end: pieces[index + 1]?.start ?? text.length + 1, text: piece.text }]
      : [],
  )
  return {
    covers: (offset) => damaged.some(({ start, end }) => start <= offset && offset < end),
    mentions: (id) => damaged.some((piece) => piece.text.includes(id)),
  }
}

/** What the model noticed of values and keys, without what only follows from broken YAML. */
export function soundProblems(document: RolebookDocument): readonly Problem[] {
  const damage = damageOf(document)
  return document.problems.filter(({ start }) => !damage.covers(start))
}
