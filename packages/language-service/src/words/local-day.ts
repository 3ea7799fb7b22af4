import { daysBetween, type Path, type PlainDate, wallClockAt, zoneOf } from '@rolebook/model'
import type { View } from '../place/view.ts'

/** How many days it is from today to a date that stands at a path, by the day it is for whom it is about. */
export function daysUntil(view: View, date: PlainDate, path: Path): number {
  return daysBetween(todayAt(view, path), date)
}

/** The zone that counts for what stands at a path: of the person, contact point or site, else of the organisation. */
export function zoneAt({ document, model: { rolebook } }: View, path: Path): string {
  const [section, id, key] = path
  if (typeof id !== 'string') return zoneOf(rolebook)
  switch (section) {
    case 'people':
      return zoneOf(rolebook, rolebook.people?.get(id))
    case 'contact-points':
      return zoneOf(rolebook, rolebook.contactPoints?.get(id))
    case 'sites':
      return zoneOf(rolebook, { site: id })
    case 'roles': {
      const holder =
        key === 'held-by'
          ? document.referencesBelow(path.slice(0, 4)).find(({ path: at }) => at.at(-1) === 'who')
          : undefined
      return zoneOf(rolebook, holder && rolebook.people?.get(holder.id))
    }
    default:
      return zoneOf(rolebook)
  }
}

function todayAt(view: View, path: Path): PlainDate {
  return wallClockAt(view.now, zoneAt(view, path)).date
}
