const pollEvery = 50

/**
 * After how many milliseconds what was waited for is taken never to come. It is no measure of speed: on a machine with two
 * cores that does other things besides, a window of VS Code alone may take half of it to start.
 */
export const patience = 60_000

/** The same for a whole run of suites in an extension host. */
export const patienceWithSuites = 10 * patience

/**
 * Asks `probe` again and again until it answers with something truthy, and returns that.
 * An error thrown by the probe counts as "not yet"; after `within` milliseconds the last one is told as the reason.
 */
export async function waitFor<T>(
  what: string,
  probe: () => T | Promise<T>,
  within = patience,
): Promise<Exclude<T, false | null | undefined | '' | 0>> {
  const end = performance.now() + within
  let seen: unknown
  for (;;) {
    try {
      const answer = await probe()
      if (isPresent(answer)) return answer
      seen = answer
    } catch (error) {
      seen = error
    }
    if (performance.now() > end) {
      const last = seen instanceof Error ? seen.message : JSON.stringify(seen)
      throw new Error(`Waited ${within / 1000} s for ${what}; what was seen last: ${last}`, { cause: seen })
    }
    await new Promise((resolve) => setTimeout(resolve, pollEvery))
  }
}

/** Gives the answer of `work`, or throws after `within` milliseconds, saying what was waited for. */
export async function withDeadline<T>(what: string, work: Promise<T>, within = patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${within / 1000} s for ${what}`)), within)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function isPresent<T>(answer: T): answer is Exclude<T, false | null | undefined | '' | 0> {
  return Boolean(answer)
}
