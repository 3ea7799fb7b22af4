import type { Path, RolebookDocument } from '@rolebook/model'

/** Finds where an id is written somewhere below a path; the path itself where it is not. */
export type FindReference = (below: Path, id: string, occurrence?: number) => Path

/**
 * Where ids are written, exactly: `held-by: ben`, `held-by: [ben]` and `held-by: [{ who: ben }]` all lead to the word
 * `ben`, and an item that is still empty shifts nothing. Occurrences count from 0.
 */
export function findReferencesIn({ referencesBelow }: RolebookDocument): FindReference {
  return (below, id, occurrence = 0) => {
    const found = referencesBelow(below).filter((reference) => reference.id === id)
    return (found[occurrence] ?? found[0])?.path ?? below
  }
}

/** Whether a path leads to the other's place or further down from it. */
export function isBelow(path: Path, other: Path): boolean {
  return other.every((step, index) => path[index] === step)
}
