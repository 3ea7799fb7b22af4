import { dateInWords, dueOn, type InOwnLanguages, type PlainDate, readDate, weekdayInWords } from '@rolebook/model'
import type { View } from '../place/view.ts'
import { distanceInWords } from '../words/day-distance.ts'
import { describeRhythm } from '../words/due-date.ts'
import { daysUntil } from '../words/local-day.ts'
import { md } from '../words/markdown.ts'
import { type HoverCard, labelled, titled } from './card.ts'
import type { Hovered } from './hovered.ts'
import { purposeOf } from './purpose.ts'
import { competenceAt, responsibilityAt } from './what-recurs.ts'

/** A date: its weekday, how far off it is, what it is for, and when something is due again after it. */
export function describeDate(view: View, { text, path }: Hovered): HoverCard | undefined {
  const date = readDate(text)
  if (date === undefined) return undefined
  const { language } = view
  const purpose = purposeOf(path, language)
  return {
    lines: [
      titled(weekdayWithYear(view, date), distanceInWords(daysUntil(view, date, path), language)),
      ...(purpose === undefined ? [] : [md`${purpose}`]),
    ],
    details: labelled(texts.due, language, describeNext(view, date, { path })),
  }
}

function weekdayWithYear(view: View, date: PlainDate): string {
  const day = weekdayInWords(date, view.teller)
  const year = date.slice(0, 4)
  return day.endsWith(year) ? day : `${day} ${year}`
}

/** When a duty or a proof of competence dated like this is due again. */
function describeNext(view: View, date: PlainDate, { path }: Pick<Hovered, 'path'>): string | undefined {
  if (path.at(-1) === 'last-done') {
    const duty = responsibilityAt(view, path)
    return duty && describeRhythm(view, duty)?.sentence
  }
  const every = path.at(-1) === 'date' ? competenceAt(view, path)?.every : undefined
  if (!every) return undefined
  const due = dueOn(date, every)
  return `${dateInWords(due, view.language)}, ${distanceInWords(daysUntil(view, due, path), view.language)}`
}

const texts = { due: { en: 'Due', de: 'Fällig', fr: 'Échéance' } } satisfies Record<string, InOwnLanguages<string>>
