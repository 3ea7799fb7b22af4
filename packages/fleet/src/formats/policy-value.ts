/** What every kind of policy file can hold: JSON files, property lists and, bent a little, the registry. */
export type PolicyValue = string | number | boolean | readonly PolicyValue[] | PolicyTree
export interface PolicyTree {
  readonly [name: string]: PolicyValue
}
