/** The letters of a name and nothing else, so that `Dan D’Avella` and `dan davella` are one; empty where it has none. */
export function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
