import type { Assignment } from '../../format/rolebook-format.ts'
import { type Decided, type DecidedRecord, spell } from '../decisions.ts'
import type { HoldingChange } from './change.ts'
import { changedKeys, isRecord } from './sides.ts'

/** The holders of one role on one side, as read and as decided. */
export interface Holders {
  readonly heldBy: readonly Assignment[]
  readonly decided: Decided | undefined
}

/** A person and the asset or site for which they hold the role; an empty target is the whole role. */
interface Holding {
  readonly person: string
  readonly target: string
}

/** Who gained, lost and took over a role, for which assets and sites, and whose terms have changed. */
export function compareHolders(role: string, before: Holders, after: Holders): readonly HoldingChange[] {
  const lost = holdingsOf(before).filter((holding) => !holds(after, holding))
  const gained = holdingsOf(after).filter((holding) => !holds(before, holding))
  const handedOver = new Set(
    lost.map(({ target }) => target).filter((target) => gained.some((one) => one.target === target)),
  )
  const isRest = ({ target }: Holding) => !handedOver.has(target)
  // whoever loses one scope of a role and gains another keeps the role with a new scope
  const rescoped = peopleOf(lost.filter(isRest)).filter((person) => peopleOf(gained.filter(isRest)).includes(person))
  const isMove = (holding: Holding) => isRest(holding) && !rescoped.includes(holding.person)
  return [
    ...takeOvers(role, [...handedOver], lost, gained),
    ...byPerson(lost.filter(isMove)).map(
      ([person, targets]): HoldingChange => ({
        kind: 'role-lost',
        role,
        person,
        for: targets,
        leavesNobody: after.heldBy.length === 0,
      }),
    ),
    ...byPerson(gained.filter(isMove)).map(
      ([person, targets]): HoldingChange => ({
        kind: 'role-gained',
        role,
        person,
        for: targets,
        since: after.heldBy.find(({ who }) => who === person)?.from,
      }),
    ),
    ...byPerson(holdingsOf(after))
      .filter(([person]) => rescoped.includes(person))
      .map(([person, targets]): HoldingChange => ({ kind: 'role-rescoped', role, person, for: targets })),
    ...peopleOf(holdingsOf(after))
      .filter((person) => peopleOf(holdingsOf(before)).includes(person))
      .flatMap((person) => compareTerms(role, person, before, after)),
  ]
}

/** Scopes that pass from the same people to the same people are one change. */
function takeOvers(
  role: string,
  targets: readonly string[],
  lost: readonly Holding[],
  gained: readonly Holding[],
): readonly HoldingChange[] {
  const changes = new Map<string, HoldingChange & { kind: 'role-taken-over' }>()
  for (const target of targets) {
    const from = peopleOf(lost.filter((holding) => holding.target === target))
    const by = peopleOf(gained.filter((holding) => holding.target === target))
    const key = JSON.stringify([from, by, target === ''])
    const scopes = changes.get(key)?.for ?? []
    changes.set(key, { kind: 'role-taken-over', role, by, from, for: target === '' ? [] : [...scopes, target] })
  }
  return [...changes.values()]
}

/** What else is said of somebody who holds the role on both sides: its days, and who gave it. */
function compareTerms(role: string, person: string, before: Holders, after: Holders): readonly HoldingChange[] {
  const earlier = assignmentsOf(before, person)
  const later = assignmentsOf(after, person)
  const longest = earlier.length > later.length ? earlier : later
  const differing = longest.flatMap((_, index) => changedKeys(earlier[index], later[index]))
  const keys = [...new Set(differing)].filter((key) => key !== 'who' && key !== 'for').sort()
  const until = later[0]?.['until']
  if (keys.join() === 'until' && later.length === 1 && typeof until === 'string' && !earlier[0]?.['until'])
    return [{ kind: 'holding-ends', role, person, until }]
  return keys.length > 0 ? [{ kind: 'holding-changed', role, person, keys }] : []
}

function assignmentsOf({ decided }: Holders, person: string): readonly DecidedRecord[] {
  const assignments: readonly Decided[] = Array.isArray(decided) ? decided : []
  return assignments.filter(isRecord).filter(({ who }) => who === person)
}

function holdingsOf({ heldBy }: Holders): readonly Holding[] {
  return heldBy.flatMap(({ who, for: targets = [] }) =>
    who === undefined ? [] : (targets.length > 0 ? targets : ['']).map((target) => ({ person: who, target })),
  )
}

function holds(holders: Holders, { person, target }: Holding): boolean {
  return holdingsOf(holders).some((holding) => holding.person === person && holding.target === target)
}

/** Everybody once, in the order of the file. */
function peopleOf(holdings: readonly { readonly person: string }[]): readonly string[] {
  return [...new Set(holdings.map(({ person }) => person))]
}

function byPerson(holdings: readonly Holding[]): readonly [person: string, targets: readonly string[]][] {
  return peopleOf(holdings).map((person) => [
    person,
    holdings.filter((holding) => holding.person === person && holding.target !== '').map(({ target }) => target),
  ])
}

/** The holders in the order in which they are reached. */
export function orderOf(holders: Holders): readonly string[] {
  return peopleOf(holdingsOf(holders))
}

/** Whether two rows of people are the same ones in another order. */
export function isReordered(before: readonly string[], after: readonly string[]): boolean {
  return spell(before) !== spell(after) && spell(before.toSorted()) === spell(after.toSorted())
}
