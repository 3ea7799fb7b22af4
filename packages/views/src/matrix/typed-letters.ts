import { type Letter, letters } from '@rolebook/model'

/** The letter that a key stands for: the initial of its English word, as everywhere in RACI. */
export function letterOfKey(key: string): Letter | undefined {
  return letters.find((letter) => letter[0] === key.toLowerCase())
}

/** The letter as shown in a cell. */
export function initialOf(letter: Letter): string {
  return (letter[0] ?? '').toUpperCase()
}

/**
 * The letters of a cell after one was typed or clicked: added, or removed where it was there. A role has one letter, or
 * is both accountable and responsible.
 */
export function toggleLetter(held: readonly Letter[], letter: Letter): readonly Letter[] {
  if (held.includes(letter)) return held.filter((one) => one !== letter)
  const isPair = letter === 'accountable' || letter === 'responsible'
  return letters.filter((one) => one === letter || (isPair && isOfPair(one) && held.includes(one)))
}

function isOfPair(letter: Letter): boolean {
  return letter === 'accountable' || letter === 'responsible'
}
