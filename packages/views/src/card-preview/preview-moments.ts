import {
  addDays,
  type Instant,
  instantOf,
  type PlainDate,
  type Rolebook,
  wallClockAt,
  weekdayOf,
} from '@rolebook/model'

/** A moment at which a card is worth looking at. */
export interface PreviewMoment {
  readonly name: 'night' | 'saturday' | 'closed-day'
  readonly at: Instant
  readonly date: PlainDate
}

const [night, morning] = [3 * 60, 10 * 60]
const saturday = 5

/**
 * The coming moments at which a card is worth looking at, by the clock of a zone: three at night, Saturday morning, and
 * the morning of the next day on which a contact point or a site is closed, if there is one.
 */
export function previewMoments(rolebook: Rolebook, now: Instant, zone: string): readonly PreviewMoment[] {
  const { date: today, minute } = wallClockAt(now, zone)
  const moment = (name: PreviewMoment['name'], date: PlainDate, at: number): PreviewMoment => ({
    name,
    date,
    at: instantOf(date, at, zone),
  })
  const closed = [...(rolebook.contactPoints?.values() ?? []), ...(rolebook.sites?.values() ?? [])]
    .flatMap((place) => place.closed ?? [])
    .filter((date) => date > today)
    .sort()[0]
  return [
    moment('night', minute < night ? today : addDays(today, 1), night),
    moment('saturday', addDays(today, (saturday - weekdayOf(today) + 7) % 7 || 7), morning),
    ...(closed === undefined ? [] : [moment('closed-day', closed, morning)]),
  ]
}
