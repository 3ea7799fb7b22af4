import { hasLeft, holdersAt, type Path, type Rolebook } from '@rolebook/model'
import { calendarAt } from './calendar.ts'
import type { FindReference } from './reference-places.ts'
import type { RuleContext } from './rule.ts'

/** That somebody has a role at an instant: for themselves, as its deputy, or covering an absence of its holder. */
export interface Holding {
  readonly person: string
  readonly role: string
  readonly as: 'holder' | 'deputy' | 'cover'
  /** Whom a deputy or cover stands in for; `undefined` where the role has no holder just now. */
  readonly standsInFor: string | undefined
  /** Assets and sites it is limited to; empty where it is not. */
  readonly scope: readonly string[]
  /** Where the person's id is written. */
  readonly path: Path
}

/**
 * Everybody who has a role, holders first. Somebody away still holds it; who has left, has not begun or is not in the
 * file does not. A cover counts until the last day of the absence, also before it begins.
 */
export function holdingsAt({ model, now }: RuleContext, role: string, find: FindReference): readonly Holding[] {
  const { rolebook } = model
  const entry = model.roles.get(role)
  if (!entry?.path || entry.everybody) return []
  const { path: rolePath } = entry
  const holdings: Holding[] = []
  const seen = new Map<string, number>()
  for (const { id, assignment, state } of holdersAt(model, role, now)) {
    const occurrence = seen.get(id) ?? 0
    seen.set(id, occurrence + 1)
    if (state !== 'present' && state !== 'away') continue
    const path = find([...rolePath, 'held-by'], id, occurrence)
    holdings.push({ person: id, role, as: 'holder', standsInFor: undefined, scope: assignment.for ?? [], path })
  }
  const holders = holdings.map(({ person }) => person)
  for (const deputy of entry.deputies) {
    if (!isHere(rolebook, deputy, now)) continue
    const path = find([...rolePath, 'deputies'], deputy)
    holdings.push({ person: deputy, role, as: 'deputy', standsInFor: holders[0], scope: [], path })
  }
  for (const holder of new Set(holders)) {
    for (const cover of coversOf(rolebook, holder, now)) {
      if (!isHere(rolebook, cover, now)) continue
      const path = find(['people', holder, 'away'], cover)
      holdings.push({ person: cover, role, as: 'cover', standsInFor: holder, scope: [], path })
    }
  }
  return holdings
}

/** Who covers a person's absences that are not over. */
function coversOf(rolebook: Rolebook, id: string, now: number): readonly string[] {
  const person = rolebook.people?.get(id)
  if (!person) return []
  const today = calendarAt(rolebook, now)(person)
  const absences = (person.away ?? []).filter(
    ({ from, until }) => from !== undefined && until !== undefined && until >= today,
  )
  return absences.flatMap(({ cover }) => (cover === undefined ? [] : [cover]))
}

function isHere(rolebook: Rolebook, id: string, now: number): boolean {
  const person = rolebook.people?.get(id)
  return person !== undefined && !hasLeft(rolebook, person, now)
}
