import { type Holding, holdingsAt } from '../holders/holding.ts'
import { findHumans } from '../holders/same-human.ts'
import type { Names } from '../messages/names.ts'
import type { Place, RuleContext } from '../rule.ts'

/** One human being who watches over something and also does what is watched, or would do so as somebody's stand-in. */
export interface PersonConflict {
  readonly how: 'holds' | 'wouldAct' | 'wouldWatch'
  /** The entries of that human being which take part. */
  readonly people: readonly string[]
  /** The groups through which they take part. */
  readonly groups: readonly string[]
  readonly watching: readonly string[]
  readonly acting: readonly string[]
  /** The standing in that makes the conflict. */
  readonly standsIn: Holding | undefined
  readonly at: Place
  /** The other holdings that make it one. */
  readonly others: readonly Holding[]
}

interface Pair {
  readonly watch: Holding
  readonly act: Holding
}

/**
 * The conflicts, at most one for each human being and each `how`. Whoever holds both is not reported again as a
 * stand-in, and standing in on both sides is no conflict, because it takes two absences on one day.
 */
export function findPersonConflicts(
  context: RuleContext,
  watchingRoles: readonly string[],
  actingRoles: readonly string[],
): readonly PersonConflict[] {
  const humanOf = findHumans(context)
  const holdings = new Map<string, { watches: Holding[]; acts: Holding[] }>()
  const of = (human: string) => {
    const known = holdings.get(human) ?? { watches: [], acts: [] }
    holdings.set(human, known)
    return known
  }
  for (const holding of watchingRoles.flatMap((role) => holdingsAt(context, role)))
    of(humanOf(holding.person)).watches.push(holding)
  for (const holding of actingRoles.flatMap((role) => holdingsAt(context, role)))
    of(humanOf(holding.person)).acts.push(holding)
  return [...holdings.values()].flatMap(({ watches, acts }) => conflictsOf(watches, acts))
}

/**
 * What messages say of a conflict: who it is, under every name they have, with the groups they are in, which roles watch
 * and which act, and for whom, in which role, they stand in.
 */
export function wordsFor({ people, groups, watching, acting, standsIn }: PersonConflict, names: Names) {
  const roles = (ids: readonly string[]) => names.list(ids.map((role) => names.role(role)))
  const post = standsIn && names.role(standsIn.role)
  const whom = standsIn?.standsInFor === undefined ? post : `${names.person(standsIn.standsInFor)} (${post})`
  const person = [...new Set(people.map((entry) => names.person(entry)))].join(' / ')
  return {
    person: groups.length === 0 ? person : `${person} (${names.list(groups.map((group) => names.person(group)))})`,
    watching: roles(watching),
    acting: roles(acting),
    whom: whom ?? '',
  }
}

function conflictsOf(watches: readonly Holding[], acts: readonly Holding[]): readonly PersonConflict[] {
  const pairs = watches.flatMap((watch) => acts.filter((act) => clash(watch, act)).map((act) => ({ watch, act })))
  const held = pairs.filter(({ watch, act }) => watch.as === 'holder' && act.as === 'holder')
  if (held.length > 0) return conflictOf('holds', held)
  return [
    ...conflictOf(
      'wouldAct',
      pairs.filter(({ watch }) => watch.as === 'holder'),
    ),
    ...conflictOf(
      'wouldWatch',
      pairs.filter(({ act }) => act.as === 'holder'),
    ),
  ]
}

/** One conflict from all pairs of a kind, at the first place that has to change. */
function conflictOf(how: PersonConflict['how'], pairs: readonly Pair[]): readonly PersonConflict[] {
  const watches = unique(pairs.map(({ watch }) => watch))
  const acts = unique(pairs.map(({ act }) => act))
  const [first] = how === 'wouldAct' ? acts : watches
  if (!first) return []
  const others = [...watches, ...acts].filter((holding) => holding !== first)
  return [
    {
      how,
      people: unique([first, ...others].map(({ person }) => person)),
      groups: unique([first, ...others].flatMap(({ group = [] }) => group)),
      watching: unique(watches.map(({ role }) => role)),
      acting: unique(acts.map(({ role }) => role)),
      standsIn: how === 'holds' ? undefined : first,
      at: first.at,
      others,
    },
  ]
}

/**
 * Not within one role, nor within a group, which is reported once; and not where both are limited to different parts.
 * The project lead leads the whole system.
 */
function clash(watch: Holding, act: Holding): boolean {
  if (watch.role === act.role || (watch.group !== undefined && watch.group === act.group)) return false
  if (act.role === 'project-lead' || watch.scope.length === 0 || act.scope.length === 0) return true
  return watch.scope.some((part) => act.scope.includes(part))
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
