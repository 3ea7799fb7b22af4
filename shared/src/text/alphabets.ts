/** Alphabets that share letters of the same look. Scripts that are written together, as Japanese does, are not among them. */
export const alphabets = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Cherokee'] as const
export type Alphabet = (typeof alphabets)[number]

/** A letter that is of another alphabet than the rest of its word. */
export interface StrangeLetter {
  readonly letter: string
  readonly alphabet: Alphabet
  /** That of the rest. */
  readonly among: Alphabet
}

/**
 * The first letter that is of another alphabet than the word it stands in, as the Cyrillic а in “hаrbour”; between words
 * alphabets may change.
 */
export function findStrangeLetter(text: string): StrangeLetter | undefined {
  if (isPlain.test(text)) return undefined
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const letters = [...word].flatMap((letter) => {
      const alphabet = alphabets.find((one) => patterns[one].test(letter))
      return alphabet === undefined ? [] : [{ letter, alphabet }]
    })
    const counts = new Map<Alphabet, number>()
    for (const { alphabet } of letters) counts.set(alphabet, (counts.get(alphabet) ?? 0) + 1)
    const [[among] = [], second] = [...counts].toSorted(
      ([one, many], [other, more]) => more - many || alphabets.indexOf(one) - alphabets.indexOf(other),
    )
    const strange = second && letters.find(({ alphabet }) => alphabet !== among)
    if (strange && among) return { ...strange, among }
  }
  return undefined
}

const isPlain = /^[\u0000-\u024F]*$/

const patterns: Readonly<Record<Alphabet, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Greek: /\p{Script=Greek}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Armenian: /\p{Script=Armenian}/u,
  Georgian: /\p{Script=Georgian}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Arabic: /\p{Script=Arabic}/u,
  Cherokee: /\p{Script=Cherokee}/u,
}
