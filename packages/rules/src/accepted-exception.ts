import { covers, type Exception, type PlainDate, wallClockAt, zoneOf } from '@rolebook/model'
import type { RuleContext } from './rule.ts'

/**
 * The exception in force today, in the organisation's zone, that accepts a rule's finding about any of the given ids.
 * One without a last day accepts nothing.
 */
export function acceptedException(
  { model: { rolebook }, now }: RuleContext,
  rule: string,
  about: readonly string[],
): { readonly exception: Exception; readonly until: PlainDate; readonly index: number } | undefined {
  const today = wallClockAt(now, zoneOf(rolebook)).date
  for (const [index, exception] of (rolebook.exceptions ?? []).entries()) {
    const { until } = exception
    if (exception.rule !== rule || until === undefined || !covers(exception, today)) continue
    if (exception.about?.some((id) => about.includes(id))) return { exception, until, index }
  }
  return undefined
}
