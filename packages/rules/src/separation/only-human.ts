import type { Holding } from '../holders/holding.ts'
import { findHumans } from '../holders/same-human.ts'
import type { RuleContext } from '../rule.ts'

/**
 * The one human being behind all of these holdings, by the first of their entries. `undefined` where there are several
 * or none, where a group or an organisation is among them, which may be several people, and where a holder could not be
 * read.
 */
export function onlyHumanOf(context: RuleContext, holdings: readonly Holding[]): string | undefined {
  const humanOf = findHumans(context)
  const [first] = holdings
  const isOne = holdings.every(
    ({ person, role }) =>
      humanOf(person) === humanOf(first?.person ?? '') &&
      (context.model.rolebook.people?.get(person)?.kind ?? 'person') === 'person' &&
      !context.isUnread(role, ['roles', role, 'held-by']),
  )
  return isOne ? first?.person : undefined
}
