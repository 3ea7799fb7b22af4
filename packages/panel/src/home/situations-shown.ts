import type { RoleModel, SituationEntry } from '@rolebook/model'

/** The situations staff may start from. A projection keeps those it withdrew by their id, marked as not for staff. */
export function situationsShown({ situations }: RoleModel): readonly SituationEntry[] {
  return [...situations.values()].filter(isShown)
}

/** Whether staff may see a situation at all. */
export function isShown({ written }: SituationEntry): boolean {
  return written.visible !== 'isms'
}
