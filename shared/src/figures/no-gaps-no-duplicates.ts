import type { ResponsibilityEntry } from '../rolebook/responsibility-entry.ts'
import type { Duties } from './duties.ts'
import type { Fraction } from './fraction.ts'

/** Of the responsibilities in force, those that somebody has and that stand there once. */
export type NoGapsNoDuplicates = Fraction<GapOrDuplicate>

export type GapOrDuplicate =
  /** No role works on it or answers for it. */
  | { readonly because: 'no-role'; readonly responsibility: string }
  /** Nobody holds any of the roles that should. */
  | { readonly because: 'vacant'; readonly responsibility: string; readonly roles: readonly string[] }
  /** It stands for the same as others. */
  | { readonly because: 'duplicate'; readonly responsibility: string; readonly others: readonly string[] }

/** Counts them; of one that is both a gap and a duplicate the gap is said. */
export function noGapsNoDuplicatesOf(duties: Duties): NoGapsNoDuplicates {
  const { inForce } = duties
  const alike = new Map<string, string[]>()
  for (const { id, standsFor } of inForce) {
    if (standsFor === undefined) continue
    const ids = alike.get(standsFor) ?? []
    alike.set(standsFor, ids)
    ids.push(id)
  }
  const missing = inForce.flatMap((entry) => {
    const others = (alike.get(entry.standsFor ?? '') ?? []).filter((id) => id !== entry.id)
    return gapOf(entry, duties) ?? (others.length === 0 ? [] : duplicate(entry.id, others))
  })
  return { count: inForce.length - missing.length, of: inForce.length, missing }
}

function gapOf(
  { id, accountable, responsible }: ResponsibilityEntry,
  { model, holdersOf }: Duties,
): GapOrDuplicate | undefined {
  const roles = [...new Set([...accountable, ...responsible])]
  if (roles.length === 0) return { because: 'no-role', responsibility: id }
  const isHeld = roles.some((role) => model.roles.get(role)?.everybody || holdersOf(role).length > 0)
  return isHeld ? undefined : { because: 'vacant', responsibility: id, roles }
}

function duplicate(responsibility: string, others: readonly string[]): GapOrDuplicate {
  return { because: 'duplicate', responsibility, others }
}
