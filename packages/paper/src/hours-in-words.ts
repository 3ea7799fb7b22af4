import type { InOwnLanguages, Opening, OpeningHours, OwnLanguage } from '@rolebook/model'

/** Hours written out, for whoever reads them at any time: `Mon–Fri 08:00–18:00, Sat 09:00–12:00`. */
export function hoursInWords(hours: OpeningHours, language: OwnLanguage): string {
  if (hours === 'always') return texts.always[language]
  // "Mon–Fri 08:00–12:00, 13:00–17:00": the same days are not repeated
  const isSaid = (index: number) => hours[index - 1]?.days.join() === hours[index]?.days.join()
  return hours
    .map((opening, index) => (isSaid(index) ? timesOf(opening) : openingInWords(opening, language)))
    .join(', ')
}

function openingInWords(opening: Opening, language: OwnLanguage): string {
  const { days } = opening
  return `${days.length === 7 ? texts.daily[language] : daysInWords(days, language)} ${timesOf(opening)}`
}

function timesOf({ from, until }: Opening): string {
  return `${timeOfDay(from)}–${timeOfDay(until)}`
}

/** The days of an opening follow one another, perhaps over the end of the week. */
function daysInWords(days: readonly number[], language: OwnLanguage): string {
  const names = [days[0], days.at(-1)].map((day) => texts.days[language][day ?? 0])
  return days.length === 1 ? `${names[0]}` : names.join(days.length === 2 ? ', ' : '–')
}

function timeOfDay(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const texts = {
  always: { en: 'at any hour', de: 'rund um die Uhr', fr: 'à toute heure' } satisfies InOwnLanguages<string>,
  daily: { en: 'daily', de: 'täglich', fr: 'tous les jours' } satisfies InOwnLanguages<string>,
  days: {
    en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    fr: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  } satisfies InOwnLanguages<readonly string[]>,
}
