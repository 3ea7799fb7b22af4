import { daysBetween, type Path, type PlainDate, wallClockAt, zoneOf } from '@rolebook/model'
import type { View } from '../place/view.ts'

/**
 * How many days there are from today to a date at a path. Today is the date in the zone of the person or thing it is
 * about.
 */
export function daysUntil(view: View, date: PlainDate, path: Path): number {
  return daysBetween(todayAt(view, path), date)
}

/** The zone that applies at a path: that of the person, contact point or site, else the organisation's. */
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
