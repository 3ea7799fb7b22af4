import { addDays, type OwnLanguage, type PlainDate } from '@rolebook/model'
import { givenContacts } from '../contacts/given-contacts.ts'
import { hasNotLeft, reachedBy } from '../contacts/reached.ts'
import { isOpenOutOfHours, type Way, waysTo } from '../contacts/ways.ts'
import { clocksAhead, type WeeklyHours } from '../contacts/weekly-hours.ts'
import { defineRule } from '../rule.ts'
import { type Gap, gapsInWeek } from './week.ts'

/** In minutes. Up to this length it is a break, not a gap. */
const longestBreak = 60
/** How many gaps a message names; of more, it names the longest and counts the rest. */
const mostTold = 3

export const rule = defineRule({
  id: 'gap-in-hours',
  severity: 'warning',
  profile: 'default',
  covers: ['STF-03'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'At every hour of the week somebody answers who is expected to, where it is urgent',
    de: 'Wo es dringend ist, ist zu jeder Stunde der Woche jemand dafür da',
    fr: 'Là où c’est urgent, quelqu’un est là pour répondre à toute heure de la semaine',
  },
  messages: {
    own: {
      en: '“{situation}” is urgent, but nobody can be expected to answer {gaps} ({names}). Add somebody who answers then, such as a night line.',
      de: '„{situation}“ ist dringend, aber {gaps} ist niemand dafür da ({names}). Ergänzen Sie jemanden, der dann antwortet, etwa eine Nachtleitung.',
      fr: '« {situation} » est urgent, mais personne n’est là pour répondre {gaps} ({names}). Ajoutez quelqu’un qui réponde alors, par exemple une ligne de nuit.',
    },
    ownMany: {
      en: '“{situation}” is urgent, but nobody can be expected to answer {gaps}, and {count} more times a week ({names}). Add somebody who answers then, such as a night line.',
      de: '„{situation}“ ist dringend, aber {gaps} und {count} weitere Male in der Woche ist niemand dafür da ({names}). Ergänzen Sie jemanden, der dann antwortet, etwa eine Nachtleitung.',
      fr: '« {situation} » est urgent, mais personne n’est là pour répondre {gaps}, ni {count} autres fois par semaine ({names}). Ajoutez quelqu’un qui réponde alors, par exemple une ligne de nuit.',
    },
    default: {
      en: 'Urgent situations lead here, but nobody can be expected to answer {gaps} ({names}). Add somebody who answers then, such as a night line.',
      de: 'Dringende Situationen führen hierher, aber {gaps} ist niemand dafür da ({names}). Ergänzen Sie jemanden, der dann antwortet, etwa eine Nachtleitung.',
      fr: 'Des situations urgentes mènent ici, mais personne n’est là pour répondre {gaps} ({names}). Ajoutez quelqu’un qui réponde alors, par exemple une ligne de nuit.',
    },
    defaultMany: {
      en: 'Urgent situations lead here, but nobody can be expected to answer {gaps}, and {count} more times a week ({names}). Add somebody who answers then, such as a night line.',
      de: 'Dringende Situationen führen hierher, aber {gaps} und {count} weitere Male in der Woche ist niemand dafür da ({names}). Ergänzen Sie jemanden, der dann antwortet, etwa eine Nachtleitung.',
      fr: 'Des situations urgentes mènent ici, mais personne n’est là pour répondre {gaps}, ni {count} autres fois par semaine ({names}). Ajoutez quelqu’un qui réponde alors, par exemple une ligne de nuit.',
    },
  },
  check({ model, names, language, today }, report) {
    const aheadBy = clocksAhead(model, today())
    for (const { contact, path, situation, about } of givenContacts(model, ({ urgency }) => urgency === 'now')) {
      const reached = reachedBy(model, contact, hasNotLeft(today))
      const quick = waysTo(reached, model.rolebook, names).filter((way) => way.quick)
      const weekly = quick.map((way) => weeklyHoursOf(way, aheadBy))
      // Somebody beyond this file, or a desk that states no hours, may fill any gap.
      const isKnown = !reached.beyond && weekly.every((hours) => hours !== undefined)
      const hasDesk = quick.some(({ who }) => who === 'contact-point')
      // urgent-email-only reports where nobody at all answers at night.
      if (!isKnown || !hasDesk || !quick.some((way) => isOpenOutOfHours(way, model.rolebook, aheadBy))) continue
      const gaps = gapsInWeek(weekly, longestBreak)
      if (gaps.length === 0) continue
      const told = gaps.length > mostTold ? gaps.slice(0, mostTold - 1) : gaps
      const count = gaps.length - told.length
      const whose = situation === undefined ? 'default' : 'own'
      report({
        message: count > 0 ? `${whose}Many` : whose,
        at: { path },
        values: {
          situation: situation === undefined ? '' : names.situation(situation),
          gaps: names.list(told.toSorted(byTime).map((gap) => gapInWords(gap, language))),
          count: String(count),
          names: names.list(quick.map(({ name }) => name)),
        },
        about,
      })
    }
  },
})

/** When a way can be expected to answer. People have no desk hours: they are there in their organisation’s. */
function weeklyHoursOf({ who, hours, workingHours, zone }: Way, aheadBy: (zone: string) => number) {
  const expected = who === 'person' ? workingHours : hours
  return expected && ({ hours: expected, ahead: aheadBy(zone) } satisfies WeeklyHours)
}

function gapInWords({ from, until }: Gap, language: OwnLanguage): string {
  const [first, last] = [from, until].map((minute) => weekTime(minute, language))
  return { en: `from ${first} to ${last}`, de: `von ${first} bis ${last}`, fr: `de ${first} à ${last}` }[language]
}

/** “Friday 18:00”, from minutes after a Monday. */
function weekTime(minute: number, language: OwnLanguage): string {
  const date = addDays(someMonday, Math.floor(minute / 1440))
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(date))
  const time = [Math.floor((minute % 1440) / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
  return `${weekday} ${time}${language === 'de' ? ' Uhr' : ''}`
}

const someMonday: PlainDate = '2024-01-01'

function byTime(one: Gap, other: Gap): number {
  return one.from - other.from
}
