import type { Path } from '@rolebook/model'
import { type Holding } from '../holding.ts'
import type { RuleContext } from '../rule.ts'
/** That one human being audits and runs what is audited, or would as somebody's stand-in. */
export interface Conflict {
  readonly how: 'holds' | 'wouldRun' | 'wouldAudit'
  /** The entries of that human being which take part. */
  readonly people: readonly string[]
  readonly audits: readonly string[]
  readonly runs: readonly string[]
  /** The standing in that makes the conflict. */
  readonly standsIn: Holding | undefined
  readonly at: Path
  /** The other holdings that make it one. */
  readonly others: readonly Holding[]
}
/**
 * What conflicts there are, at most one for each human being and way. Whoever holds both is not named again as a
 * stand-in; and standing in on both sides is no conflict, for it takes two absences on one day.
 */
export declare function findConflicts(
  context: RuleContext,
  auditRoles: readonly string[],
  runRoles: readonly string[],
): readonly Conflict[]
//# sourceMappingURL=conflict.d.ts.map
