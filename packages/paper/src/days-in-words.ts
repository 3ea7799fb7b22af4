import { dateInWords, type OwnLanguage, type PlainDate } from '@rolebook/model'

/** Days written out, each month said once: `25 and 28 December 2026, 1 January 2027`. */
export function daysInWords(days: readonly PlainDate[], language: OwnLanguage): string {
  const sorted = [...new Set(days)].sort()
  const months = [...new Set(sorted.map(monthOf))]
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language)
  return months
    .map((month) => sorted.filter((day) => monthOf(day) === month))
    .map((together) =>
      list.format(together.map((day) => (day === together.at(-1) ? dateInWords(day, language) : dayOf(day, language)))),
    )
    .join(', ')
}

function monthOf(day: PlainDate): string {
  return day.slice(0, 7)
}

/** `25`, in German `25.`: what stands before the month. */
function dayOf(day: PlainDate, language: OwnLanguage): string {
  const date = dateInWords(day, language)
  return date.slice(0, date.indexOf(' '))
}
