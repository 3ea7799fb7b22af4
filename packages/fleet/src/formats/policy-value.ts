/**
 * A value that every kind of policy file can hold: JSON files, property lists and, with some conversion, the registry.
 */
export type PolicyValue = string | number | boolean | readonly PolicyValue[] | PolicyTree
export interface PolicyTree {
  readonly [name: string]: PolicyValue
}

/** The value if it is a tree, else `undefined`. */
export function asTree(value: PolicyValue | null | undefined): PolicyTree | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PolicyTree) : undefined
}

/** The value of a JSON text; `undefined` where it is not JSON. */
export function readJson(text: string): PolicyValue | undefined {
  try {
    return JSON.parse(text) as PolicyValue
  } catch {
    return undefined
  }
}
