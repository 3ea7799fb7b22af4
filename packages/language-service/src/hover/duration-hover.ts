import {
  type Duration,
  dateInWords,
  dueOn,
  durationInWords,
  type InOwnLanguages,
  momentInWords,
  readDuration,
  rhythmInWords,
  wallClockAt,
} from '@rolebook/model'
import type { View } from '../place/view.ts'
import { distanceInWords } from '../words/day-distance.ts'
import { describeRhythm } from '../words/due-date.ts'
import { daysUntil } from '../words/local-day.ts'
import { md } from '../words/markdown.ts'
import { type HoverCard, titled } from './card.ts'
import type { Hovered } from './hovered.ts'
import { competenceAt, responsibilityAt } from './what-recurs.ts'

/**
 * A length of time: the time by which to report what is noticed now, or when a duty or a proof of competence is due
 * again.
 */
export function describeDuration(view: View, { text, path }: Hovered): HoverCard | undefined {
  const duration = readDuration(text)
  if (!duration) return undefined
  const { language } = view
  if (path.at(-1) === 'deadline')
    return {
      lines: [
        titled(texts.within[language](durationInWords(duration, language))),
        md`${texts.noticed[language](describeEnd(view, duration))}`,
      ],
      details: [],
    }
  const next = describeNext(view, duration, path)
  return {
    lines: [titled(rhythmInWords(duration, language)), ...(next === undefined ? [] : [md`${next}`])],
    details: [],
  }
}

/** When a period that begins now ends. */
function describeEnd({ now, teller, language }: View, duration: Duration): string {
  const { count, unit } = duration
  if (unit === 'hour') return momentInWords(now + count * 3_600_000, teller)
  return dateInWords(dueOn(wallClockAt(now, teller.zone).date, duration), language)
}

function describeNext(view: View, every: Duration, path: Hovered['path']): string | undefined {
  const duty = responsibilityAt(view, path)
  if (duty) return describeRhythm(view, duty)?.standing
  const { date } = competenceAt(view, path) ?? {}
  if (date === undefined) return undefined
  const due = dueOn(date, every)
  const distance = distanceInWords(daysUntil(view, due, path), view.language)
  return texts.due[view.language](`${dateInWords(due, view.language)}, ${distance}`)
}

const texts = {
  within: {
    en: (time) => `Report within ${time}`,
    de: (time) => `Melden innerhalb von ${time}`,
    fr: (time) => `À signaler sous ${time}`,
  },
  noticed: {
    en: (end) => `What is noticed now has to be reported by then: ${end}`,
    de: (end) => `Was jetzt bemerkt wird, ist bis dahin zu melden: ${end}`,
    fr: (end) => `Ce qui est constaté maintenant est à signaler avant\u00a0: ${end}`,
  },
  due: { en: (day) => `next due ${day}`, de: (day) => `fällig am ${day}`, fr: (day) => `à refaire le ${day}` },
} satisfies Record<string, InOwnLanguages<(value: string) => string>>
