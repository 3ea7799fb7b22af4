/** Work divided into steps of a few milliseconds at most, so that a host can do other things in between. */
export type Steps<Result> = Generator<void, Result>

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
