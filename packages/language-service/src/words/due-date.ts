import { dueOn, type InOwnLanguages, type ResponsibilityEntry, rhythmInWords, wallClockAt } from '@rolebook/model'
import { dayWithYear, type View } from '../place/view.ts'

/** Whether a recurring duty is waiting, due or late, in words: `every 12 months, last done 11 May, next due 11 May 2027`. */
export interface RhythmInWords {
  readonly sentence: string
  /** The same without the rhythm: `last done 11 May, next due 11 May 2027`. */
  readonly standing: string
  readonly isOverdue: boolean
}

/** Says how often a duty recurs and when it is due; `undefined` for one that does not recur. Days are those of the organisation’s zone. */
export function describeRhythm(view: View, { every, lastDone }: ResponsibilityEntry): RhythmInWords | undefined {
  const { language, teller } = view
  if (!every) return undefined
  const rhythm = rhythmInWords(every, language)
  const say = (standing: string, isOverdue: boolean) => ({ sentence: `${rhythm}, ${standing}`, standing, isOverdue })
  if (lastDone === undefined) return say(texts.neverDone[language], false)
  const due = dueOn(lastDone, every)
  const isOverdue = due < wallClockAt(teller.at, teller.zone).date
  const [done, next] = [dayWithYear(view, lastDone), dayWithYear(view, due)]
  return say(
    `${texts.lastDone[language](done)}, ${texts[isOverdue ? 'overdue' : 'nextDue'][language](next)}`,
    isOverdue,
  )
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
    fr: (day) => `faite pour la dernière fois le ${day}`,
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
