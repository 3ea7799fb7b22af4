const pollEvery = 50

/**
 * Asks `probe` again and again until it answers with something truthy, and returns that.
 * An error thrown by the probe counts as "not yet"; after `within` milliseconds the last one is told as the reason.
 */
export async function waitFor<T>(
  what: string,
  probe: () => T | Promise<T>,
  within = 20_000,
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
export async function withDeadline<T>(what: string, work: Promise<T>, within = 20_000): Promise<T> {
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
