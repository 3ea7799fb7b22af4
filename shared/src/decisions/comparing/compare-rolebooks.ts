import type { RoleModel } from '../../rolebook/role-model.ts'
import { spell } from '../decisions.ts'
import type { Change } from './change.ts'
import { comparePeople, compareSituations, compareThings } from './compare-entries.ts'
import { compareExceptions } from './compare-exceptions.ts'
import { compareOrganisation } from './compare-organisation.ts'
import { compareResponsibilities } from './compare-responsibilities.ts'
import { compareRoles } from './compare-roles.ts'
import { changedKeys, sideOf } from './sides.ts'

/**
 * The decisions that differ between two states of a rolebook, the most important first. Empty exactly where both
 * digests are the same: layout, phone numbers, absences and the like are not compared.
 */
export function compareRolebooks(before: RoleModel, after: RoleModel): readonly Change[] {
  const sides = { before: sideOf(before), after: sideOf(after) }
  if (spell(sides.before.decided) === spell(sides.after.decided)) return []
  const changes = [
    ...compareOrganisation(sides),
    ...compareRoles(sides),
    ...compareExceptions(sides),
    ...compareResponsibilities(sides),
    ...compareSituations(sides),
    ...compareThings(sides),
    ...comparePeople(sides),
  ]
  // something differs that no sentence names: a duty that moved to another place in the file, for instance
  if (changes.length === 0)
    return [{ kind: 'changed', path: [], keys: changedKeys(sides.before.decided, sides.after.decided) }]
  return changes.toSorted((one, other) => rankOf(one) - rankOf(other))
}

/** Who answers for what comes first, then what staff are told, then all else. */
const ranks: Readonly<Record<Change['kind'], number>> = {
  'catalogue-changed': 0,
  'role-taken-over': 1,
  'role-lost': 2,
  'vacancy-begun': 3,
  'role-gained': 4,
  'role-rescoped': 5,
  'vacancy-ended': 5,
  'holding-ends': 6,
  'exception-granted': 7,
  'exception-changed': 7,
  'exception-ended': 7,
  'responsibility-waived': 8,
  'responsibility-resumed': 8,
  'letter-changed': 9,
  'deputy-lost': 10,
  'deputy-gained': 11,
  'contact-changed': 12,
  'owner-changed': 12,
  'person-left': 13,
  'person-returned': 13,
  removed: 14,
  added: 15,
  renamed: 16,
  'holders-reordered': 17,
  'deputies-reordered': 17,
  'holding-changed': 18,
  changed: 19,
}

function rankOf(change: Change): number {
  // who is asked or told weighs less than who answers and who does it
  const isMinor = change.kind === 'letter-changed' && (change.letter === 'consulted' || change.letter === 'informed')
  if (isMinor) return ranks.renamed
  // behind an id that stays, another name may be another person
  const isPerson = change.kind === 'renamed' && change.path[0] === 'people'
  return isPerson ? ranks['role-taken-over'] : ranks[change.kind]
}
