/** Orders texts by their UTF-16 units: alike on every machine and in every language. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
