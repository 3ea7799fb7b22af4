import type { Path, RolebookDocument } from '@rolebook/model'

/** Nobody leaves more items of a list empty than this; it ends the search in a file that changed under our hands. */
const mostEmpty = 100

/**
 * Where the items of a list are written, in the order in which they were read. Not simply 0, 1, 2: an item that is still
 * empty, or that could not be read, is passed over; and one value may stand for a list of one.
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
