import type { PlainDate } from '@rolebook/model'
import { rolesByHolder } from '../indexes.ts'
import type { RuleContext } from '../rule.ts'

/** The days on which two people are away who only have each other to stand in. */
export interface SharedAbsence extends Days {
  readonly other: string
  /** The roles of both in which nobody is left then. */
  readonly roles: readonly string[]
}

/** Whole days, first and last included. */
interface Days {
  readonly from: PlainDate
  readonly until: PlainDate
}

interface Absence extends Days {
  readonly cover: string | undefined
}

/**
 * The shared absences of a person that are not over. Each pair is found once: at the one whose absence begins later and
 * so causes the clash.
 */
export function findSharedAbsences(context: RuleContext, id: string): readonly SharedAbsence[] {
  const found: SharedAbsence[] = []
  for (const mine of absencesOf(context, id)) {
    const others = new Set(onlyStandIns(context, id, mine, mine).values())
    for (const other of others) {
      for (const theirs of absencesOf(context, other)) {
        const isLater = mine.from > theirs.from || (mine.from === theirs.from && id > other)
        const days = overlap(mine, theirs)
        if (!isLater || !days) continue
        const left = rolesLeftTo(other, onlyStandIns(context, id, mine, days))
        const right = rolesLeftTo(id, onlyStandIns(context, other, theirs, days))
        if (left.length > 0 && right.length > 0)
          found.push({ ...days, other, roles: [...new Set([...right, ...left])] })
      }
    }
  }
  return found
}

/** Absences with both days that are not over, of somebody who is still with the organisation then. */
function absencesOf({ model, today }: RuleContext, id: string): readonly Absence[] {
  const { away = [], left, ...person } = model.rolebook.people?.get(id) ?? {}
  return away.flatMap(({ from, until, cover }) => {
    if (from === undefined || until === undefined || until < today(person)) return []
    return left !== undefined && left < from ? [] : [{ from, until, cover }]
  })
}

/**
 * For roles that somebody holds on some of these days and in which only one person can stand in: that person, by role.
 */
function onlyStandIns(context: RuleContext, id: string, { cover }: Absence, days: Days): ReadonlyMap<string, string> {
  const { model, lookUp, isUnread } = context
  const found = new Map<string, string>()
  for (const role of lookUp(rolesByHolder, id)) {
    const entry = model.roles.get(role)
    if (!entry?.path || isUnread(role, entry.path)) continue
    const holders = entry.heldBy.filter((assignment) => meet(assignment, days)).map(({ who }) => who)
    if (!holders.includes(id)) continue
    const [only, ...more] = new Set(
      [cover, ...entry.deputies, ...holders].filter((who) => who !== undefined && who !== id),
    )
    if (only !== undefined && more.length === 0) found.set(role, only)
  }
  return found
}

function rolesLeftTo(person: string, standIns: ReadonlyMap<string, string>): readonly string[] {
  return [...standIns].flatMap(([role, standIn]) => (standIn === person ? [role] : []))
}

function overlap(one: Days, other: Days): Days | undefined {
  const from = one.from > other.from ? one.from : other.from
  const until = one.until < other.until ? one.until : other.until
  return from <= until ? { from, until } : undefined
}

function meet({ from, until }: { readonly from?: PlainDate; readonly until?: PlainDate }, days: Days): boolean {
  return (from === undefined || from <= days.until) && (until === undefined || days.from <= until)
}
