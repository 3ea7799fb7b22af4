import { isSmall } from '@rolebook/model'
import { defineRule } from '../rule.ts'
import { findSharedAbsences } from './shared-absences.ts'

export const rule = defineRule({
  id: 'shared-absence',
  severity: 'info',
  profile: 'all',
  covers: ['ROL-05'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Two people who only have each other to stand in are not away together',
    de: 'Zwei Personen, die nur einander vertreten, sind nicht zugleich abwesend',
    fr: 'Deux personnes qui ne se remplacent qu’entre elles ne sont pas absentes en même temps',
  },
  messages: {
    day: {
      en: '{person} and {other} are both away on {from}, and each is the only one who stands in for the other ({roles}). Name somebody else for that day, or move one of the absences.',
      de: '{person} und {other} sind am {from} beide abwesend, und nur sie vertreten einander ({roles}). Nennen Sie für diesen Tag jemand anderen, oder verschieben Sie eine der Abwesenheiten.',
      fr: '{person} et {other} : absences le même jour, le {from}, alors que ces personnes ne se remplacent qu’entre elles ({roles}). Désignez quelqu’un d’autre pour ce jour, ou déplacez l’une des absences.',
    },
    days: {
      en: '{person} and {other} are both away from {from} until {until}, and each is the only one who stands in for the other ({roles}). Name somebody else for these days, or move one of the absences.',
      de: '{person} und {other} sind vom {from} bis {until} beide abwesend, und nur sie vertreten einander ({roles}). Nennen Sie für diese Tage jemand anderen, oder verschieben Sie eine der Abwesenheiten.',
      fr: '{person} et {other} : absences simultanées du {from} au {until}, alors que ces personnes ne se remplacent qu’entre elles ({roles}). Désignez quelqu’un d’autre pour ces jours, ou déplacez l’une des absences.',
    },
    other: { en: 'The other absence.', de: 'Die andere Abwesenheit.', fr: 'L’autre absence.' },
  },
  each: 'person',
  check(context, report, id) {
    const { model, names } = context
    if (isSmall(model.rolebook)) return
    for (const { other, from, until, roles } of findSharedAbsences(context, id)) {
      report({
        message: from === until ? 'day' : 'days',
        at: { path: ['people', id, 'away'] },
        values: {
          person: names.person(id),
          other: names.person(other),
          from: names.date(from),
          until: names.date(until),
          roles: names.list(roles.map(names.role)),
        },
        about: [id, other, ...roles],
        related: [{ message: 'other', at: { path: ['people', other, 'away'] } }],
      })
    }
  },
})
