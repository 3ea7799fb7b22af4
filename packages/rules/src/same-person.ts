import type { RuleContext } from './rule.ts'

/** Whether `same-as` says of two entries that they are one human being, in however many steps. */
export function isSamePerson({ model }: RuleContext, one: string, other: string): boolean {
  const entriesOf = (id: string) => {
    const seen = new Set([id])
    for (let next = model.rolebook.people?.get(id)?.sameAs; next !== undefined && !seen.has(next); ) {
      seen.add(next)
      next = model.rolebook.people?.get(next)?.sameAs
    }
    return seen
  }
  const entries = entriesOf(one)
  return [...entriesOf(other)].some((id) => entries.has(id))
}
