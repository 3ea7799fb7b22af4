import type { Instant } from '@rolebook/model'
import type { Attempt } from './records.ts'

const minute = 60_000
const hour = 60 * minute

/** A check younger than this is not repeated because somebody opens the panel. */
const freshFor = 15 * minute
/** After a failure an opening may try again so soon: most often it was the connection, and somebody is waiting. */
const patienceAfterFailure = minute

/** Whether opening the panel is a reason to check. */
export function isDueOnOpening(attempt: Attempt | undefined, now: Instant): boolean {
  if (!attempt || attempt.at > now) return true
  return now - attempt.at >= (attempt.failures === 0 ? freshFor : patienceAfterFailure)
}

/** Whether a network that has come back is a reason to check: what failed for want of one is tried again at once. */
export function isDueOnline(attempt: Attempt | undefined, now: Instant): boolean {
  return attempt?.trouble?.in === 'fetch' || isDueOnOpening(attempt, now)
}

/**
 * How long to wait until the next check by itself, in milliseconds: four hours, an hour more or less so that a whole
 * staff does not ask at once; after failures 5, 15, 45 minutes and so on up to a day, a quarter more or less.
 * `chance` is a random number from 0 to 1.
 */
export function delayUntilNextCheck(failures: number, chance: number): number {
  const spread = chance * 2 - 1
  if (failures === 0) return 4 * hour + spread * hour
  return Math.min(5 * minute * 3 ** (failures - 1), 24 * hour) * (1 + spread / 4)
}
