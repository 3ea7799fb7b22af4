import { type Holding, holdingsAt } from '../holding.ts'
import type { Place, RuleContext } from '../rule.ts'
import { findHumans } from '../same-human.ts'

/** That one human being audits and runs what is audited, or would as somebody's stand-in. */
export interface PersonConflict {
  readonly how: 'holds' | 'wouldRun' | 'wouldAudit'
  /** The entries of that human being which take part. */
  readonly people: readonly string[]
  readonly audits: readonly string[]
  readonly runs: readonly string[]
  /** The standing in that makes the conflict. */
  readonly standsIn: Holding | undefined
  readonly at: Place
  /** The other holdings that make it one. */
  readonly others: readonly Holding[]
}

interface Pair {
  readonly audit: Holding
  readonly run: Holding
}

/**
 * What conflicts there are, at most one for each human being and way. Whoever holds both is not named again as a
 * stand-in; and standing in on both sides is no conflict, for it takes two absences on one day.
 */
export function findPersonConflicts(
  context: RuleContext,
  auditRoles: readonly string[],
  runRoles: readonly string[],
): readonly PersonConflict[] {
  const humanOf = findHumans(context)
  const holdings = new Map<string, { audits: Holding[]; runs: Holding[] }>()
  const of = (human: string) => {
    const known = holdings.get(human) ?? { audits: [], runs: [] }
    holdings.set(human, known)
    return known
  }
  for (const holding of auditRoles.flatMap((role) => holdingsAt(context, role)))
    of(humanOf(holding.person)).audits.push(holding)
  for (const holding of runRoles.flatMap((role) => holdingsAt(context, role)))
    of(humanOf(holding.person)).runs.push(holding)
  return [...holdings.values()].flatMap(({ audits, runs }) => conflictsOf(audits, runs))
}

function conflictsOf(audits: readonly Holding[], runs: readonly Holding[]): readonly PersonConflict[] {
  const pairs = audits.flatMap((audit) => runs.filter((run) => clash(audit, run)).map((run) => ({ audit, run })))
  const held = pairs.filter(({ audit, run }) => audit.as === 'holder' && run.as === 'holder')
  if (held.length > 0) return conflictOf('holds', held)
  return [
    ...conflictOf(
      'wouldRun',
      pairs.filter(({ audit }) => audit.as === 'holder'),
    ),
    ...conflictOf(
      'wouldAudit',
      pairs.filter(({ run }) => run.as === 'holder'),
    ),
  ]
}

/** One conflict of all pairs of a kind, at the first place of what has to change. */
function conflictOf(how: PersonConflict['how'], pairs: readonly Pair[]): readonly PersonConflict[] {
  const audits = unique(pairs.map(({ audit }) => audit))
  const runs = unique(pairs.map(({ run }) => run))
  const [first] = how === 'wouldRun' ? runs : audits
  if (!first) return []
  const others = [...audits, ...runs].filter((holding) => holding !== first)
  return [
    {
      how,
      people: unique([first, ...others].map(({ person }) => person)),
      audits: unique(audits.map(({ role }) => role)),
      runs: unique(runs.map(({ role }) => role)),
      standsIn: how === 'holds' ? undefined : first,
      at: first.at,
      others,
    },
  ]
}

/** Not within one role; and not where both are limited, to different parts. The project lead leads the whole system. */
function clash(audit: Holding, run: Holding): boolean {
  if (audit.role === run.role) return false
  if (run.role === 'project-lead' || audit.scope.length === 0 || run.scope.length === 0) return true
  return audit.scope.some((part) => run.scope.includes(part))
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
