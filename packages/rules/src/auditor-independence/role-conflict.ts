import type { Path } from '@rolebook/model'
import type { Part, RoleParts } from '../audited-work.ts'
import { findReferencesIn } from '../reference-places.ts'
import type { RuleContext } from '../rule.ts'

/** That one role audits and runs what is audited, whoever holds it. */
export interface RoleConflict {
  readonly role: string
  readonly audits: readonly Part[]
  readonly runs: readonly Part[]
  /** Where the file names the role for it, auditing first; never empty, for the catalogue keeps both apart. */
  readonly places: readonly [Place, ...Place[]]
}

interface Place {
  readonly duty: string
  readonly path: Path
}

/** Conflicts that the letters alone make, so that a table without names is enough. */
export function findRoleConflicts(
  { document }: RuleContext,
  auditing: RoleParts,
  running: RoleParts,
): readonly RoleConflict[] {
  const find = findReferencesIn(document)
  return [...auditing].flatMap(([role, audits]) => {
    const runs = running.get(role) ?? []
    const [first, ...others] = [...audits, ...runs].flatMap(({ responsibility: { id, path, written }, letter }) =>
      path && written[letter] ? [{ duty: id, path: find([...path, letter], role) }] : [],
    )
    return first && audits.length > 0 && runs.length > 0 ? [{ role, audits, runs, places: [first, ...others] }] : []
  })
}
