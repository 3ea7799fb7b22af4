/** What every kind of policy file can hold: JSON files, property lists and, bent a little, the registry. */
export type PolicyValue = string | number | boolean | readonly PolicyValue[] | PolicyTree
export interface PolicyTree {
  readonly [name: string]: PolicyValue
}

/** The value as a tree; `undefined` where it is none. */
export function asTree(value: PolicyValue | null | undefined): PolicyTree | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PolicyTree) : undefined
}

/** What a text of JSON holds; `undefined` where it is none. */
export function readJson(text: string): PolicyValue | undefined {
  try {
    return JSON.parse(text) as PolicyValue
  } catch {
    return undefined
  }
}
