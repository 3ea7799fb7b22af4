import { covers, type PlainDate, wallClockAt, zoneOf } from '@rolebook/model'
import type { RuleContext } from './rule.ts'

/** An exception that is in force. */
export interface Accepted {
  /** Its last day. */
  readonly until: PlainDate
  /** Which of the exceptions in the file. */
  readonly index: number
}

/**
 * The exception in force today, in the organisation's zone, that accepts a rule's finding about any of the given ids.
 * One without a last day accepts nothing.
 */
export function acceptedException(
  { model: { rolebook }, now }: RuleContext,
  rule: string,
  about: readonly string[],
): Accepted | undefined {
  const today = wallClockAt(now, zoneOf(rolebook)).date
  for (const [index, exception] of (rolebook.exceptions ?? []).entries()) {
    const { until } = exception
    if (exception.rule !== rule || until === undefined || !covers(exception, today)) continue
    if (exception.about?.some((id) => about.includes(id))) return { until, index }
  }
  return undefined
}
