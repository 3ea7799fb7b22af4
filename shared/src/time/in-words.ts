import type { InOwnLanguages, OwnLanguage } from '../text/local-text.ts'
import type { Duration, DurationUnit } from './duration.ts'
import { addDays, daysBetween, type PlainDate } from './plain-date.ts'
import { type Clocks, clockOf, type Instant, type WallClock } from './zone.ts'

/** From whom and when a time is told: "today" and "tomorrow" are those of this instant on the clock of this zone. */
export interface Teller {
  readonly language: OwnLanguage
  readonly at: Instant
  readonly zone: string
  /** Clocks to share where many times are told. */
  readonly clocks?: Clocks
}

function wallClockOf({ zone, clocks = clockOf }: Teller, instant: Instant): WallClock {
  return clocks(zone).wallClockAt(instant)
}

/** In days. Further away, a date without its year could be taken for one of another year. */
const yearIsPlain = 300

/** A day as people say it: `3 January`, with the year where it is far off. */
export function dayInWords(date: PlainDate, teller: Teller): string {
  const today = wallClockOf(teller, teller.at).date
  return (
    dayFormats[teller.language](date) + (Math.abs(daysBetween(today, date)) > yearIsPlain ? ` ${date.slice(0, 4)}` : '')
  )
}

/** A day with its year, for those who read it at any time: `1 May 2027`. */
export function dateInWords(date: PlainDate, language: OwnLanguage): string {
  return `${dayFormats[language](date)} ${date.slice(0, 4)}`
}

/** A day with its weekday: `Tuesday 29 December`. */
export function weekdayInWords(date: PlainDate, teller: Teller): string {
  const weekday = part(date, teller.language, { weekday: 'long' })
  return { en: `${weekday} `, de: `${weekday}, `, fr: `${weekday} ` }[teller.language] + dayInWords(date, teller)
}

/** A time of day on the teller’s clock: `08:00`, in German `08:00 Uhr`. */
export function timeInWords(instant: Instant, teller: Teller): string {
  const { minute } = wallClockOf(teller, instant)
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return teller.language === 'de' ? `${time} Uhr` : time
}

/** When something is, as an adverb: `today at 08:00`, `tomorrow at 08:00`, `on Tuesday 29 December at 08:00`. */
export function momentInWords(instant: Instant, teller: Teller): string {
  const { date } = wallClockOf(teller, instant)
  const today = wallClockOf(teller, teller.at).date
  const nearness = date === today ? 'today' : date === addDays(today, 1) ? 'tomorrow' : 'otherwise'
  return momentFormats[teller.language][nearness](weekdayInWords(date, teller), timeInWords(instant, teller))
}

/** Until when something lasts: `until 18:00`, `until midnight`, `until tomorrow at 06:00`, `until Monday 4 January at 09:00`. */
export function untilInWords(instant: Instant, teller: Teller): string {
  const today = wallClockOf(teller, teller.at).date
  const { date, minute } = wallClockOf(teller, instant)
  const formats = untilFormats[teller.language]
  const time = timeInWords(instant, teller)
  if (date === today) return formats.today(time)
  // people mean 00:00 as the end of the day before, so it is told as that
  if (minute === 0) {
    const last = addDays(date, -1)
    return last === today ? formats.midnight : formats.endOf(weekdayInWords(last, teller))
  }
  return date === addDays(today, 1) ? formats.tomorrow(time) : formats.otherwise(weekdayInWords(date, teller), time)
}

/** A length of time: `1 hour`, `2 Wochen`, `3 mois`. In German in the dative, as after "innerhalb von". */
export function durationInWords({ count, unit }: Duration, language: OwnLanguage): string {
  const [one, many] = unitNames[language][unit]
  return `${count} ${count === 1 ? one : many}`
}

const dayFormats: InOwnLanguages<(date: PlainDate) => string> = {
  en: (date) => `${Number(date.slice(8))} ${part(date, 'en', { month: 'long' })}`,
  de: (date) => `${Number(date.slice(8))}. ${part(date, 'de', { month: 'long' })}`,
  fr: (date) => `${date.endsWith('-01') ? '1er' : Number(date.slice(8))} ${part(date, 'fr', { month: 'long' })}`,
}

const momentFormats: InOwnLanguages<Record<'today' | 'tomorrow' | 'otherwise', (day: string, time: string) => string>> =
  {
    en: {
      today: (_, time) => `today at ${time}`,
      tomorrow: (_, time) => `tomorrow at ${time}`,
      otherwise: (day, time) => `on ${day} at ${time}`,
    },
    de: {
      today: (_, time) => `heute um ${time}`,
      tomorrow: (_, time) => `morgen um ${time}`,
      otherwise: (day, time) => `am ${day}, um ${time}`,
    },
    fr: {
      today: (_, time) => `aujourd’hui à ${time}`,
      tomorrow: (_, time) => `demain à ${time}`,
      otherwise: (day, time) => `le ${day} à ${time}`,
    },
  }

interface UntilFormats {
  readonly midnight: string
  readonly today: (time: string) => string
  readonly tomorrow: (time: string) => string
  readonly endOf: (day: string) => string
  readonly otherwise: (day: string, time: string) => string
}

const untilFormats: InOwnLanguages<UntilFormats> = {
  en: {
    midnight: 'until midnight',
    today: (time) => `until ${time}`,
    tomorrow: (time) => `until tomorrow at ${time}`,
    endOf: (day) => `until the end of ${day}`,
    otherwise: (day, time) => `until ${day} at ${time}`,
  },
  de: {
    midnight: 'bis Mitternacht',
    today: (time) => `bis ${time}`,
    tomorrow: (time) => `bis morgen um ${time}`,
    endOf: (day) => `bis ${day}, um Mitternacht`,
    otherwise: (day, time) => `bis ${day}, um ${time}`,
  },
  fr: {
    midnight: 'jusqu’à minuit',
    today: (time) => `jusqu’à ${time}`,
    tomorrow: (time) => `jusqu’à demain à ${time}`,
    endOf: (day) => `jusqu’au ${day} à minuit`,
    otherwise: (day, time) => `jusqu’au ${day} à ${time}`,
  },
}

const unitNames: InOwnLanguages<Readonly<Record<DurationUnit, readonly [one: string, many: string]>>> = {
  en: {
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
  de: {
    hour: ['Stunde', 'Stunden'],
    day: ['Tag', 'Tagen'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monaten'],
    year: ['Jahr', 'Jahren'],
  },
  fr: {
    hour: ['heure', 'heures'],
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois', 'mois'],
    year: ['an', 'ans'],
  },
}

/** Only single words come from the platform: how it joins them differs from one version to the next. */
function part(date: PlainDate, language: OwnLanguage, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00Z`))
}
