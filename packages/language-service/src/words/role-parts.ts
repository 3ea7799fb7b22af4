import { type Letter, letters, type ResponsibilityEntry, type RoleModel } from '@rolebook/model'

/** A role's letters in a responsibility. */
export interface RolePart {
  readonly responsibility: ResponsibilityEntry
  readonly letters: readonly Letter[]
}

/** Each role's parts in responsibilities, in one pass, for files with thousands of roles. */
export function partsByRole({ responsibilities }: RoleModel): ReadonlyMap<string, readonly RolePart[]> {
  const parts = new Map<string, RolePart[]>()
  for (const responsibility of responsibilities.values()) {
    if (responsibility.notApplicable) continue
    const held = new Map<string, Letter[]>()
    for (const letter of letters) {
      for (const role of new Set(responsibility[letter])) held.set(role, [...(held.get(role) ?? []), letter])
    }
    for (const [role, its] of held) {
      const known = parts.get(role)
      if (known) known.push({ responsibility, letters: its })
      else parts.set(role, [{ responsibility, letters: its }])
    }
  }
  return parts
}

/** Whether a role answers for a responsibility or does it, instead of only being consulted or informed. */
export function isOwnPart({ letters: held }: Pick<RolePart, 'letters'>): boolean {
  return held.includes('accountable') || held.includes('responsible')
}
