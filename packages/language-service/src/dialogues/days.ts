import {
  addDays,
  dateInWords,
  dayInWords,
  type InOwnLanguages,
  type OwnLanguage,
  type PlainDate,
  quotedIn,
  readDate,
  weekdayOf,
} from '@rolebook/model'
import type { View } from '../place/view.ts'
import type { Checked, TextQuestion } from './dialogue.ts'

/** The day that somebody means: `2026-12-24`, “today”, “tomorrow”, or the name of a weekday for the next one. */
export function readDay(typed: string, today: PlainDate, language: OwnLanguage): PlainDate | undefined {
  const word = wordOf(typed)
  const date = readDate(word)
  if (date !== undefined) return date
  const [now, next, before] = [words.today[language], words.tomorrow[language], words.next[language]]
  if (word === now) return today
  if (word === next) return addDays(today, 1)
  const name = word.replace(before, '')
  // 2 January 2023 was a Monday
  const weekday = [0, 1, 2, 3, 4, 5, 6].find((day) => weekdayName(addDays('2023-01-02', day), language) === name)
  return weekday === undefined ? undefined : addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
}

/** The first day of what somebody wants to know: `2026-01-15`, `2026-01`, `2026`, or the name of a month. */
export function readPastDay(typed: string, today: PlainDate, language: OwnLanguage): PlainDate | undefined {
  const word = wordOf(typed)
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(word) ?? []
  if (year !== undefined) return readDate(`${year}-${month}-${day}`)
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
  const named = months.find((number) => word.length > 2 && monthName(number, language).startsWith(word))
  if (named === undefined) return undefined
  const first = `${today.slice(0, 4)}-${named}-01`
  return first <= today ? first : `${Number(today.slice(0, 4)) - 1}-${named}-01`
}

/** Asks for the first day of what somebody wants to know. */
export function askPastDay(today: PlainDate, language: OwnLanguage): TextQuestion {
  return {
    kind: 'text',
    name: 'since',
    prompt: words.since[language],
    placeholder: words.pastPlaceholder[language],
    check(answer): Checked {
      const date = readPastDay(answer, today, language)
      if (date === undefined || date > today) return { wrong: words.noPastDay[language](quotedIn(language, answer)) }
      return { note: dateInWords(date, language) }
    },
  }
}

/** Asks for a day; `against` gives the objection to a real day, if there is one. */
export function askDay(
  view: View,
  today: PlainDate,
  question: Pick<TextQuestion, 'name' | 'prompt' | 'suggested'>,
  against: (date: PlainDate) => string | undefined = () => undefined,
): TextQuestion {
  const { language } = view
  return {
    kind: 'text',
    ...question,
    placeholder: words.placeholder[language],
    check(answer): Checked {
      const date = readDay(answer, today, language)
      if (date === undefined) return { wrong: words.noDay[language](quotedIn(language, answer)) }
      const wrong = against(date)
      if (wrong !== undefined) return { wrong }
      return { note: dayInWords(date, view.teller) }
    },
  }
}

/** The word as people may type it: in any case, with either apostrophe. */
function wordOf(typed: string): string {
  return typed.trim().toLowerCase().replace("'", '’')
}

function monthName(number: string, language: OwnLanguage): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return format.format(new Date(`2023-${number}-15T12:00Z`)).toLowerCase()
}

function weekdayName(date: PlainDate, language: OwnLanguage): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${date}T12:00Z`)).toLowerCase()
}

const words = {
  today: { en: 'today', de: 'heute', fr: 'aujourd’hui' },
  tomorrow: { en: 'tomorrow', de: 'morgen', fr: 'demain' },
  next: { en: /^next /, de: /^nächste[rn]? /, fr: / prochain$/ },
  placeholder: {
    en: '2026-12-24, tomorrow, Monday',
    de: '2026-12-24, morgen, Montag',
    fr: '2026-12-24, demain, lundi',
  },
  since: { en: 'Since when?', de: 'Seit wann?', fr: 'Depuis quand\u202f?' },
  pastPlaceholder: { en: '2026-01-15, 2026, January', de: '2026-01-15, 2026, Januar', fr: '2026-01-15, 2026, janvier' },
  noPastDay: {
    en: (text) => `${text} is no day that has been: write it as 2026-01-15, or a year, or a month.`,
    de: (text) => `${text} ist kein Tag, der schon war: Schreiben Sie ihn als 2026-01-15, ein Jahr oder einen Monat.`,
    fr: (text) => `${text} n’est pas un jour passé\u00a0: écrivez-le comme 2026-01-15, ou une année, ou un mois.`,
  } satisfies InOwnLanguages<(text: string) => string>,
  noDay: {
    en: (text) => `${text} is no day: write it as 2026-12-24, or “tomorrow”, or a weekday.`,
    de: (text) => `${text} ist kein Tag: Schreiben Sie ihn als 2026-12-24, oder „morgen“, oder einen Wochentag.`,
    fr: (text) =>
      `${text} n’est pas un jour\u00a0: écrivez-le comme 2026-12-24, ou «\u202fdemain\u202f», ou un jour de la semaine.`,
  } satisfies InOwnLanguages<(text: string) => string>,
} as const
