import type { Role } from '../../format/rolebook-format.ts'
import type { DecidedRecord } from '../decisions.ts'
import type { Change } from './change.ts'
import { compareHolders, type Holders, isReordered, orderOf } from './compare-holders.ts'
import { changedKeys, entriesOf, idsOfBoth, type Side, type Sides } from './sides.ts'

/** Roles, who holds them and deputises, and vacancies, in the order of the role model. */
export function compareRoles({ before, after }: Sides): readonly Change[] {
  const earlier = entriesOf(before, 'roles')
  const later = entriesOf(after, 'roles')
  // the model's order: the eight roles first
  const ids = idsOfBoth(before.model.roles, after.model.roles)
  return ids.flatMap((id) => compareRole(id, { before, after }, earlier.get(id), later.get(id)))
}

function compareRole(
  role: string,
  { before, after }: Sides,
  earlier: DecidedRecord | undefined,
  later: DecidedRecord | undefined,
): readonly Change[] {
  const path = ['roles', role] as const
  const existed = before.model.roles.has(role)
  const exists = after.model.roles.has(role)
  const keys = changedKeys(earlier, later)
  const rest = keys.filter((key) => !told.has(key))
  const renamed = keys.includes('title') && existed && exists
  return [
    ...(existed ? [] : [{ kind: 'added', path } as const]),
    ...(exists ? [] : [{ kind: 'removed', path } as const]),
    ...(renamed ? [{ kind: 'renamed', path } as const] : []),
    ...(keys.includes('held-by')
      ? compareHeldBy(role, holdersOf(before, role, earlier), holdersOf(after, role, later))
      : []),
    ...(keys.includes('deputies') ? compareDeputies(role, writtenRole(before, role), writtenRole(after, role)) : []),
    ...(keys.includes('vacant') ? compareVacancy(role, writtenRole(before, role), writtenRole(after, role)) : []),
    ...(existed && exists && rest.length > 0 ? [{ kind: 'changed', path, keys: rest } as const] : []),
  ]
}

/** Keys whose changes have sentences of their own; duties under a role are compared with all other duties. */
const told: ReadonlySet<string> = new Set(['title', 'held-by', 'deputies', 'vacant', 'responsibilities'])

function compareHeldBy(role: string, before: Holders, after: Holders): readonly Change[] {
  const changes = compareHolders(role, before, after)
  if (changes.length > 0) return changes
  const people = orderOf(after)
  return isReordered(orderOf(before), people)
    ? [{ kind: 'holders-reordered', role, people }]
    : [{ kind: 'changed', path: ['roles', role], keys: ['held-by'] }]
}

function compareDeputies(
  role: string,
  { deputies: before = [] }: Role,
  { deputies: after = [] }: Role,
): readonly Change[] {
  const changes: readonly Change[] = [
    ...before
      .filter((person) => !after.includes(person))
      .map((person) => ({ kind: 'deputy-lost', role, person }) as const),
    ...after
      .filter((person) => !before.includes(person))
      .map((person) => ({ kind: 'deputy-gained', role, person }) as const),
  ]
  return changes.length > 0 ? changes : [{ kind: 'deputies-reordered', role, people: after }]
}

function compareVacancy(role: string, { vacant: before }: Role, { vacant: after }: Role): readonly Change[] {
  if (!before) return [{ kind: 'vacancy-begun', role, filledBy: after?.filledBy }]
  return after ? [{ kind: 'changed', path: ['roles', role], keys: ['vacant'] }] : [{ kind: 'vacancy-ended', role }]
}

function writtenRole({ model }: Side, role: string): Role {
  return model.rolebook.roles?.get(role) ?? {}
}

function holdersOf(side: Side, role: string, decided: DecidedRecord | undefined): Holders {
  return { heldBy: writtenRole(side, role).heldBy ?? [], decided: decided?.['held-by'] }
}
