/** `count` of `of`, with what is missing. */
export interface Fraction<Missing> {
  readonly count: number
  readonly of: number
  readonly missing: readonly Missing[]
}
