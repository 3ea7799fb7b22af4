import { PersistentMap } from './collections/persistent-map.ts'
import { camelCase } from './format/shape.ts'
import type { RolebookPiece, RolebookPieces, Section } from './sections.ts'
import type { RowDifference } from './yaml/piece-row.ts'

/** The pieces of a section that an edit took out and those that it put in. */
interface SectionChange {
  readonly gone: readonly RolebookPiece[]
  readonly come: readonly RolebookPiece[]
}

interface Item {
  readonly section: string
  readonly item: string
  readonly value: unknown
}

/**
 * A section after an edit that changed only some of its items. The cost depends on what the edit changed; `undefined`
 * where the section has to be joined anew.
 */
export function reviseSection(
  earlier: Section,
  row: RolebookPieces,
  difference: RowDifference,
  { gone, come }: SectionChange,
): Section | undefined {
  if (earlier.repetitions.length > 0) return undefined
  const [before, after] = [gone.map(onlyItem), come.map(onlyItem)]
  const section = [...gone, ...come][0]?.section ?? ''
  const name = camelCase(section)
  const items = earlier.values[name]
  if (!(items instanceof PersistentMap) || !before.every(isItem) || !after.every(isItem)) return undefined
  if ([...before, ...after].some((one) => one.section !== section)) return undefined
  const entries = after.map(({ item, value }) => [item, value] as const)
  const count = earlier.count - gone.length + come.length
  const revised = (next: PersistentMap<unknown>) =>
    next.size === 0 ? undefined : { count, values: { ...earlier.values, [name]: next }, repetitions: [] }
  if (before.length === after.length && before.every(({ item }, index) => item === after[index]?.item))
    return revised(items.with(entries))
  const ids = new Set(before.map(({ item }) => item))
  const isNew = ({ item }: Item) => ids.has(item) || !items.has(item)
  if (!after.every(isNew) || new Set(after.map(({ item }) => item)).size < after.length) return undefined
  const start = placeAmong(items, section, before[0], row, difference)
  return start === undefined ? undefined : revised(items.splice(start, before.length, entries))
}

/** The position of the change among the items: where the first removed item stood, else next to a neighbour. */
function placeAmong(
  items: PersistentMap<unknown>,
  section: string,
  gone: Item | undefined,
  row: RolebookPieces,
  { from, untilNext }: RowDifference,
): number | undefined {
  const placeOf = (item: Item | undefined) => {
    const place = item?.section === section ? items.positionOf(item.item) : -1
    return place === -1 ? undefined : place
  }
  if (gone) return placeOf(gone)
  const above = placeOf(onlyItem(row.pieces[from - 1]))
  return above === undefined ? placeOf(onlyItem(row.pieces[untilNext])) : above + 1
}

/** The item of a piece that is one item and nothing else. */
function onlyItem(piece: RolebookPiece | undefined): Item | undefined {
  const [only, second] = piece?.reading.values ?? []
  return only?.item === undefined || second ? undefined : { ...only, item: only.item }
}

function isItem(item: Item | undefined): item is Item {
  return item !== undefined
}
