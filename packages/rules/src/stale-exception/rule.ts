import { addDays, type PlainDate } from '@rolebook/model'
import { namesOfSubjects } from '../exceptions/subject-names.ts'
import { writtenExceptions } from '../exceptions/written-exceptions.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'stale-exception',
  severity: 'warning',
  profile: 'default',
  covers: ['EXC-03', 'TIM-04'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'An exception ends within a year, and goes when it has ended',
    de: 'Eine Ausnahme endet binnen eines Jahres und geht, wenn sie geendet hat',
    fr: 'Une dérogation prend fin dans l’année, et disparaît quand elle a pris fin',
  },
  messages: {
    ended: {
      en: 'The exception from {rule} for {names} ended on {date} and accepts nothing any more. Remove it, or have it approved again with new days.',
      de: 'Die Ausnahme von {rule} für {names} endete am {date} und akzeptiert nichts mehr. Entfernen Sie sie, oder lassen Sie sie mit neuen Tagen erneut genehmigen.',
      fr: 'La dérogation à {rule} pour {names} a pris fin le {date} et n’accepte plus rien. Retirez-la, ou faites-la approuver de nouveau avec d’autres dates.',
    },
    turned: {
      en: 'This exception ends on {date}, before its first day, {first}, so it accepts nothing. Correct one of the two.',
      de: 'Diese Ausnahme endet am {date}, also vor ihrem ersten Tag, dem {first}, und akzeptiert so nichts. Berichtigen Sie einen der beiden.',
      fr: 'Cette dérogation finit le {date}, avant son premier jour, le {first} ; elle n’accepte donc rien. Corrigez l’une des deux dates.',
    },
    long: {
      en: 'The exception from {rule} for {names} runs until {date}, which is more than 12 months. Let it end by {limit} at the latest, and look at it again then.',
      de: 'Die Ausnahme von {rule} für {names} läuft bis {date}, also länger als 12 Monate. Lassen Sie sie spätestens am {limit} enden, und sehen Sie sie dann neu an.',
      fr: 'La dérogation à {rule} pour {names} court jusqu’au {date}, soit plus de 12 mois. Faites-la finir le {limit} au plus tard, et réexaminez-la alors.',
    },
  },
  check(context, report) {
    const { names, today } = context
    for (const { exception, path } of writtenExceptions(context)) {
      const { rule, about = [], from, until } = exception
      if (until === undefined) continue
      const at = { path: [...path, 'until'] }
      if (from !== undefined && until < from) {
        const values = { date: names.date(until), first: names.date(from) }
        report({ message: 'turned', severity: 'error', at, values, about })
        continue
      }
      // One that does not say yet what it accepts, or for whom, is still being written.
      if (rule === undefined || about.length === 0) continue
      const limit = yearAfter(from ?? today())
      const values = { rule, names: namesOfSubjects(context, about), date: names.date(until), limit: names.date(limit) }
      if (until < today()) report({ message: 'ended', at, values, about })
      else if (until > limit) report({ message: 'long', at, values, about })
    }
  },
})

/** The same day a year later; the day before 1 March where that year has no 29 February. */
function yearAfter(date: PlainDate): PlainDate {
  const next = `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`
  return date.endsWith('-02-29') ? addDays(next.replace('-02-29', '-03-01'), -1) : next
}
