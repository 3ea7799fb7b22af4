import type { Path, PlainDate } from '@rolebook/model'
import { placesOfItems } from '../places/list-places.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'end-before-start',
  severity: 'error',
  profile: 'default',
  covers: ['TIM-04'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Nothing ends before it begins',
    de: 'Nichts endet, bevor es beginnt',
    fr: 'Rien ne finit avant d’avoir commencé',
  },
  messages: {
    away: {
      en: 'The absence of {person} ends on {last}, before its first day, {first}, so it counts on no day. Correct one of the two.',
      de: 'Die Abwesenheit von {person} endet am {last}, also vor ihrem ersten Tag, dem {first}, und gilt so an keinem Tag. Berichtigen Sie einen der beiden.',
      fr: '{person} : l’absence finit le {last}, avant son premier jour, le {first} ; elle ne compte donc aucun jour. Corrigez l’une des deux dates.',
    },
    holds: {
      en: '{person} holds {role} until {last}, which is before the first day, {first}, so on no day. Correct one of the two.',
      de: 'Für {person} endet die Rolle {role} am {last}, also vor dem ersten Tag darin, dem {first}, und gilt so an keinem Tag. Berichtigen Sie einen der beiden.',
      fr: '{person} est titulaire du rôle {role} jusqu’au {last}, avant le premier jour, le {first}, donc aucun jour. Corrigez l’une des deux dates.',
    },
    vacant: {
      en: '{role} is to be filled by {last}, before it is vacant on {first}. Correct one of the two.',
      de: 'Die Rolle {role} soll bis {last} besetzt werden, bevor sie am {first} frei wird. Berichtigen Sie einen der beiden Tage.',
      fr: 'Le rôle {role} doit être pourvu d’ici au {last}, avant d’être vacant le {first}. Corrigez l’une des deux dates.',
    },
  },
  each: ['person', 'role'],
  check(context, report, id, subject) {
    const { model, names } = context
    const daysOf = ({ first, last }: Period) => ({ first: names.date(first), last: names.date(last) })

    if (subject === 'person') {
      const { away = [] } = model.rolebook.people?.get(id) ?? {}
      for (const { period, path } of turnedRound(away, ['people', id, 'away'], context)) {
        const values = { person: names.person(id), ...daysOf(period) }
        report({ message: 'away', at: { path: [...path, 'until'] }, values })
      }
      return
    }

    const entry = model.roles.get(id)
    if (!entry?.path) return
    const { path: rolePath, heldBy, role } = entry
    for (const { item, period, path } of turnedRound(heldBy, [...rolePath, 'held-by'], context)) {
      const { who = id } = item
      const values = { person: names.person(who), role: names.role(id), ...daysOf(period) }
      report({ message: 'holds', at: { path: [...path, 'until'] }, values, about: [who, id] })
    }
    const vacancy = periodOf({ from: role.vacant?.from, until: role.vacant?.filledBy })
    if (!vacancy) return
    const values = { role: names.role(id), ...daysOf(vacancy) }
    report({ message: 'vacant', at: { path: [...rolePath, 'vacant', 'filled-by'] }, values })
  },
})

/** Two days of which the last comes before the first. */
interface Period {
  readonly first: PlainDate
  readonly last: PlainDate
}

interface Dated {
  readonly from?: PlainDate | undefined
  readonly until?: PlainDate | undefined
}

function periodOf({ from, until }: Dated): Period | undefined {
  return from !== undefined && until !== undefined && until < from ? { first: from, last: until } : undefined
}

function turnedRound<Item extends Dated>(items: readonly Item[], list: Path, context: RuleContext) {
  return items.flatMap((item, index) => {
    const period = periodOf(item)
    // the document is read only where there is something to say
    return period ? [{ item, period, path: placesOfItems(context.document, list, items.length)[index] ?? list }] : []
  })
}
