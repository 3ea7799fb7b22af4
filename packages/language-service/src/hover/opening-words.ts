import {
  type ContactPoint,
  type InOwnLanguages,
  isWorkingAt,
  momentInWords,
  openedAt,
  type Timetable,
  timetableOf,
  untilInWords,
} from '@rolebook/model'
import type { View } from '../place/view.ts'

/** Whether a contact point answers now, and when that changes, by the organisation’s clock. */
export function describeOpening(view: View, point: ContactPoint): string {
  const { model, language, now } = view
  const timetable = timetableOf(model.rolebook, point)
  if (point.hours === undefined && openedAt(timetable, now, model.clocks).open)
    return texts[isWorkingAt(model.rolebook, point, now, model.clocks) ? 'noHours' : 'noHoursNow'][language]
  return describeHours(view, timetable)
}

/** Whether hours are open now, and when that changes. */
export function describeHours({ model, language, now, teller }: View, timetable: Timetable): string {
  const { open, changesAt } = openedAt(timetable, now, model.clocks)
  if (open)
    return changesAt === undefined ? texts.always[language] : texts.open[language](untilInWords(changesAt, teller))
  return changesAt === undefined ? texts.closed[language] : texts.opens[language](momentInWords(changesAt, teller))
}

const texts = {
  open: {
    en: (until) => `Open ${until}`,
    de: (until) => `Erreichbar ${until}`,
    fr: (until) => `Joignable ${until}`,
  } satisfies InOwnLanguages<(until: string) => string>,
  opens: {
    en: (when) => `Closed now, opens ${when}`,
    de: (when) => `Jetzt nicht erreichbar, wieder ${when}`,
    fr: (when) => `Fermé maintenant, rouvre ${when}`,
  } satisfies InOwnLanguages<(when: string) => string>,
  always: {
    en: 'Open at all hours',
    de: 'Rund um die Uhr erreichbar',
    fr: 'Joignable à toute heure',
  } satisfies InOwnLanguages<string>,
  closed: {
    en: 'Closed until further notice',
    de: 'Bis auf Weiteres nicht erreichbar',
    fr: 'Fermé jusqu’à nouvel ordre',
  } satisfies InOwnLanguages<string>,
  noHours: {
    en: 'No hours are stated',
    de: 'Keine Zeiten angegeben',
    fr: 'Aucun horaire n’est indiqué',
  } satisfies InOwnLanguages<string>,
  noHoursNow: {
    en: 'No hours are stated; it may not answer now',
    de: 'Keine Zeiten angegeben; jetzt vielleicht nicht erreichbar',
    fr: 'Aucun horaire n’est indiqué ; ne répondra peut-être pas maintenant',
  } satisfies InOwnLanguages<string>,
}
