import type { Path, RolebookDocument } from '@rolebook/model'

/** Nobody leaves more items of a list empty. This ends the search in a file that has changed since it was read. */
const mostEmpty = 100

/**
 * The paths of the items of a list, in the order in which they were read. They are not simply 0, 1, 2: an item that is
 * empty or could not be read is skipped, and one value may stand for a list of one.
 */
export function placesOfItems(document: RolebookDocument, list: Path, count: number): readonly Path[] {
  const places: Path[] = []
  const unread = new Set(
    document.problems.filter(({ code }) => code === 'wrong-kind').map(({ path }) => path.join('/')),
  )
  for (let index = 0; places.length < count && index < count + mostEmpty; index += 1) {
    const place = [...list, index]
    if (document.rangeOf(place) && !unread.has(place.join('/'))) places.push(place)
  }
  return places.length < count ? [list] : places
}
