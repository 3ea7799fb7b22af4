import { type Person, type PlainDate, type Rolebook, wallClockAt, zoneOf } from '@rolebook/model'

/** The day it is for a person, in their zone. To ask for many people costs little: a zone is asked once. */
export type TodayOf = (person: Person) => PlainDate

/** The calendars of a rolebook's people at an instant. */
export function calendarAt(rolebook: Rolebook, now: number): TodayOf {
  const days = new Map<string, PlainDate>()
  return (person) => {
    const zone = zoneOf(rolebook, person)
    const today = days.get(zone) ?? wallClockAt(now, zone).date
    days.set(zone, today)
    return today
  }
}
