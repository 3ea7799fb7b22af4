import { isSmall } from '@rolebook/model'
import { holdersOf } from '../holding.ts'
import { answeredResponsibilities, responsibilitiesByRole, rolesByHolder } from '../indexes.ts'
import { onlyHumanOf } from '../only-human.ts'
import { defineRule } from '../rule.ts'
import { entriesOf, findHumans } from '../same-human.ts'

export const rule = defineRule({
  id: 'accountable-overload',
  severity: 'info',
  profile: 'all',
  covers: ['RAC-09'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'No one person answers for most of it',
    de: 'Niemand steht allein für das meiste ein',
    fr: 'Nul ne répond à soi seul de presque tout',
  },
  messages: {
    most: {
      en: '{person} alone answers for {count} of {all} responsibilities, through {roles}. What one person answers for nobody else looks after when they are away: share some of these roles.',
      de: '{person} steht allein für {count} von {all} Verantwortlichkeiten ein, in den Rollen {roles}. Worauf nur eine Person achtet, darauf achtet niemand, wenn sie fehlt: Verteilen Sie einige dieser Rollen.',
      fr: '{person} répond à soi seul de {count} responsabilités sur {all}, par ces rôles : {roles}. Ce qui repose sur une seule personne ne repose plus sur rien en son absence : partagez certains de ces rôles.',
    },
  },
  each: 'person',
  check(context, report, id) {
    const { model, names, lookUp } = context
    const { kind = 'person' } = model.rolebook.people?.get(id) ?? {}
    const humanOf = findHumans(context)
    if (isSmall(model.rolebook) || kind !== 'person' || humanOf(id) !== id) return
    const people = [...entriesOf(context, id)]
    const roles = [...new Set(people.flatMap((entry) => lookUp(rolesByHolder, entry)))].filter((role) => {
      const only = onlyHumanOf(context, holdersOf(context, role))
      return only !== undefined && humanOf(only) === id
    })
    const answersFor = (role: string) =>
      lookUp(responsibilitiesByRole, role).filter((duty) => {
        const { accountable, notApplicable } = model.responsibilities.get(duty) ?? {}
        return !notApplicable && accountable?.length === 1 && accountable.includes(role)
      })
    const answering = roles.filter((role) => answersFor(role).length > 0)
    const count = new Set(answering.flatMap(answersFor)).size
    const all = lookUp(answeredResponsibilities, '').length
    if (count * 10 <= all * 6) return
    report({
      message: 'most',
      at: { path: ['people', id], part: 'key' },
      values: {
        person: names.person(id),
        count: String(count),
        all: String(all),
        roles: names.list(answering.map(names.role)),
      },
      about: [...people, ...answering],
    })
  },
})
