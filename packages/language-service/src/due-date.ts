import {
  addDays,
  type Duration,
  type DurationUnit,
  type InOwnLanguages,
  type PlainDate,
  type ResponsibilityEntry,
  wallClockAt,
} from '@rolebook/model'
import { dayWithYear, type View } from './view.ts'

/** Whether a recurring duty is waiting, due or late, in words: `every 12 months, last done 11 May, next due 11 May 2027`. */
export interface RhythmInWords {
  readonly sentence: string
  readonly isOverdue: boolean
}

/** Says how often a duty recurs and when it is due; `undefined` for one that does not recur. Days are those of the organisation’s zone. */
export function describeRhythm(view: View, { every, lastDone }: ResponsibilityEntry): RhythmInWords | undefined {
  const { language, teller } = view
  if (!every) return undefined
  const rhythm = describeEvery(every, language)
  if (lastDone === undefined) return { sentence: `${rhythm}, ${texts.neverDone[language]}`, isOverdue: false }
  const due = addDuration(lastDone, every)
  const isOverdue = due < wallClockAt(teller.at, teller.zone).date
  const [done, next] = [dayWithYear(view, lastDone), dayWithYear(view, due)]
  return {
    sentence: [rhythm, texts.lastDone[language](done), texts[isOverdue ? 'overdue' : 'nextDue'][language](next)].join(
      ', ',
    ),
    isOverdue,
  }
}

/** The day so long after another. A month that is too short ends on its last day: 31 January and a month is 28 February. */
export function addDuration(date: PlainDate, { count, unit }: Duration): PlainDate {
  if (unit === 'hour') return addDays(date, Math.floor(count / 24))
  if (unit === 'day' || unit === 'week') return addDays(date, count * (unit === 'week' ? 7 : 1))
  const months = count * (unit === 'year' ? 12 : 1)
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()))
  return lastOfMonth.toISOString().slice(0, 10)
}

function describeEvery({ count, unit }: Duration, language: View['language']): string {
  const [one, many] = everyUnit[language][unit]
  return count === 1 ? one : many.replace('#', String(count))
}

const everyUnit: InOwnLanguages<Readonly<Record<DurationUnit, readonly [one: string, many: string]>>> = {
  en: {
    hour: ['every hour', 'every # hours'],
    day: ['every day', 'every # days'],
    week: ['every week', 'every # weeks'],
    month: ['every month', 'every # months'],
    year: ['every year', 'every # years'],
  },
  de: {
    hour: ['jede Stunde', 'alle # Stunden'],
    day: ['jeden Tag', 'alle # Tage'],
    week: ['jede Woche', 'alle # Wochen'],
    month: ['jeden Monat', 'alle # Monate'],
    year: ['jedes Jahr', 'alle # Jahre'],
  },
  fr: {
    hour: ['toutes les heures', 'toutes les # heures'],
    day: ['chaque jour', 'tous les # jours'],
    week: ['chaque semaine', 'toutes les # semaines'],
    month: ['chaque mois', 'tous les # mois'],
    year: ['chaque année', 'tous les # ans'],
  },
}

const texts = {
  neverDone: {
    en: 'not recorded as done yet',
    de: 'noch nicht als erledigt vermerkt',
    fr: 'pas encore notée comme faite',
  } satisfies InOwnLanguages<string>,
  lastDone: {
    en: (day) => `last done ${day}`,
    de: (day) => `zuletzt am ${day}`,
    fr: (day) => `faite en dernier le ${day}`,
  } satisfies InOwnLanguages<(day: string) => string>,
  nextDue: {
    en: (day) => `next due ${day}`,
    de: (day) => `fällig am ${day}`,
    fr: (day) => `à refaire le ${day}`,
  } satisfies InOwnLanguages<(day: string) => string>,
  overdue: {
    en: (day) => `overdue since ${day}`,
    de: (day) => `überfällig seit ${day}`,
    fr: (day) => `en retard depuis le ${day}`,
  } satisfies InOwnLanguages<(day: string) => string>,
}
