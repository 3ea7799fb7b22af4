import type { RoleModel, SituationEntry } from '@rolebook/model'

/**
 * The situations staff may start from: those in `first`, then the others in the order of the rolebook. A projection
 * keeps the ids of situations it withdrew, marked as not for staff.
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
