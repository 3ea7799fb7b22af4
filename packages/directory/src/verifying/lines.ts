/** One text, or two of which the first names the second by its digest. In a file each has a line of its own. */
export interface Lines {
  readonly first: string
  readonly second: string | undefined
}

/** Reads what {@link joinLines} wrote; `undefined` for anything else. */
export function readLines(text: string): Lines | undefined {
  const [first = '', second, more] = text.split('\n', 3)
  return more !== undefined || second === '' ? undefined : { first, second }
}

/** Writes both, each on a line of its own, and no line end behind the last. */
export function joinLines({ first, second }: Lines): string {
  return second === undefined ? first : `${first}\n${second}`
}
