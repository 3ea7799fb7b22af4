import type { RoleModel, SituationEntry } from '@rolebook/model'

/**
 * The situations staff may start from, in the order of the rolebook but for those that are to stand first. A projection
 * keeps those it withdrew by their id, marked as not for staff.
 */
export function situationsShown({ situations }: RoleModel, first: readonly string[] = []): readonly SituationEntry[] {
  const shown = [...situations.values()].filter(isShown)
  const leading = new Set(first)
  const inFront = [...leading].flatMap((id) => shown.find((situation) => situation.id === id) ?? [])
  return [...inFront, ...shown.filter(({ id }) => !leading.has(id))]
}

/** Whether staff may see a situation at all. */
export function isShown({ written }: SituationEntry): boolean {
  return written.visible !== 'isms'
}
