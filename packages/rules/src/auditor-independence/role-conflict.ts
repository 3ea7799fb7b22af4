import type { Place } from '../rule.ts'
import type { Part, RoleParts } from '../separation/audited-work.ts'

/** A role that both audits and runs what is audited, whoever holds it. */
export interface RoleConflict {
  readonly role: string
  readonly audits: readonly Part[]
  readonly runs: readonly Part[]
  /** Where the file names the role for it, auditing first; never empty, for the catalogue keeps both apart. */
  readonly mentions: readonly [Mention, ...Mention[]]
}

interface Mention {
  readonly duty: string
  readonly at: Place
}

/** Conflicts that follow from the letters alone, so that even a table without names is enough to find them. */
export function findRoleConflicts(auditing: RoleParts, running: RoleParts): readonly RoleConflict[] {
  return [...auditing].flatMap(([role, audits]) => {
    const runs = running.get(role) ?? []
    const [first, ...others] = [...audits, ...runs].flatMap(({ responsibility: { id, path, written }, letter }) =>
      path && written[letter] ? [{ duty: id, at: { path: [...path, letter], mention: role } }] : [],
    )
    return first && audits.length > 0 && runs.length > 0 ? [{ role, audits, runs, mentions: [first, ...others] }] : []
  })
}
