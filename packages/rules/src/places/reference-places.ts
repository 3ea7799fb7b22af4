import type { Path, RolebookDocument } from '@rolebook/model'

/** Finds the path at which an id is written below another path; that path itself where it is not. */
export type FindReference = (below: Path, id: string, occurrence?: number) => Path

/**
 * Where ids are written, exactly: `held-by: ben`, `held-by: [ben]` and `held-by: [{ who: ben }]` all lead to the word
 * `ben`, and an item that is still empty shifts nothing. Clauses and controls, which are items of a list, are found in
 * the same way. Occurrences count from 0.
 */
export function findReferencesIn(document: RolebookDocument): FindReference {
  return (below, id, occurrence = 0) => {
    const ids = document.referencesBelow(below).filter((reference) => reference.id === id)
    const found = ids.length > 0 ? ids.map(({ path }) => path) : itemsWritten(document, below, id)
    return found[occurrence] ?? found[0] ?? below
  }
}

/** The items of a list that are written like this, with or without quotes. */
function itemsWritten({ rangeOf, text }: RolebookDocument, list: Path, written: string): readonly Path[] {
  const whole = rangeOf(list)
  if (!whole) return []
  // an empty item has no range, so the end of the list has to be told from the text
  const most = text.slice(whole.start, whole.end).split(/[,\n]/).length
  return Array.from({ length: most }, (_, index) => [...list, index]).filter((item) => {
    const range = rangeOf(item)
    return range && text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, '$2') === written
  })
}

/** Whether a path leads to the other's place or further down from it. */
export function isBelow(path: Path, other: Path): boolean {
  return other.every((step, index) => path[index] === step)
}
