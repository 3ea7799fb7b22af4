import {
  type InOwnLanguages,
  readHours,
  timetableOf,
  wallClockAt,
  weekdayInWords,
  weekdayOf,
  zoneOf,
} from '@rolebook/model'
import type { View } from '../place/view.ts'
import { zoneAt } from '../words/local-day.ts'
import { md } from '../words/markdown.ts'
import { type HoverCard, labelled, titled } from './card.ts'
import type { Hovered } from './hovered.ts'
import { describeHours, describeOpening } from './opening-words.ts'

/** Opening hours: whether it is open now, until when or from when, which hours are today’s, and by whose clock. */
export function describeOpeningHours(view: View, { text, path }: Hovered): HoverCard | undefined {
  const hours = readHours(text)
  if (hours === undefined) return undefined
  const { model, language, now, teller } = view
  const { rolebook } = model
  const [section, id] = path
  const point = section === 'contact-points' ? rolebook.contactPoints?.get(String(id)) : undefined
  const zone = zoneAt(view, path)
  const timetable = point ? timetableOf(rolebook, point) : { hours, closed: [], zone }
  const today = wallClockAt(now, zone).date
  const openings =
    hours === 'always' || timetable.closed.includes(today)
      ? []
      : hours.filter(({ days }) => days.includes(weekdayOf(today)))
  const spans = openings.map(({ from, until }) => `${timeOf(from)}–${timeOf(until)}`).join(', ')
  return {
    lines: [titled(text), md`${point ? describeOpening(view, point) : describeHours(view, timetable)}`],
    details: [
      ...(hours === 'always'
        ? []
        : labelled(
            texts.today,
            language,
            `${weekdayInWords(today, teller)}, ${spans === '' ? texts.none[language] : spans}`,
          )),
      ...(zone === zoneOf(rolebook) ? [] : labelled(texts.zone, language, zone)),
    ],
  }
}

/** Minutes after midnight as the file writes them. */
function timeOf(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const texts = {
  today: { en: 'Today', de: 'Heute', fr: 'Aujourd’hui' },
  none: { en: 'closed', de: 'geschlossen', fr: 'fermé' },
  zone: { en: 'By the clock of', de: 'Nach der Uhr von', fr: 'À l’heure de' },
} satisfies Record<string, InOwnLanguages<string>>
