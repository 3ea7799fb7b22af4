import { isLongId, isSmall } from '@rolebook/model'
import { holdersOf } from '../holders/holding.ts'
import { entriesOf } from '../holders/same-human.ts'
import { answeredResponsibilities, responsibilitiesByRole, rolesByHolder } from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'

/** With fewer responsibilities nobody is overloaded, whatever their share. */
const fewest = 10

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
      fr: '{person} répond, sans personne d’autre, de {count} responsabilités sur {all}, par ces rôles : {roles}. Ce qui repose sur une seule personne ne repose plus sur rien en son absence : partagez certains de ces rôles.',
    },
  },
  each: 'person',
  check(context, report, id) {
    const { model, names, lookUp } = context
    if (isSmall(model.rolebook) || (model.rolebook.people?.get(id)?.kind ?? 'person') !== 'person') return
    if (lookUp(rolesByHolder, id).length === 0) return
    const people = [...entriesOf(context, id)].toSorted().filter((entry) => lookUp(rolesByHolder, entry).length > 0)
    // Once for each human being, at the first of their entries in this rolebook.
    if (people.find((entry) => !isLongId(entry)) !== id) return
    const answering = [...new Set(people.flatMap((entry) => lookUp(rolesByHolder, entry)))]
      .map((role) => ({ role, duties: answeredBy(role, context) }))
      .filter(({ role, duties }) => duties.length > 0 && isHeldOnlyBy(people, role, context))
    const count = answering.reduce((sum, { duties }) => sum + duties.length, 0)
    if (count < fewest) return
    const all = lookUp(answeredResponsibilities, '').length
    if (count * 10 <= all * 6) return
    const roles = answering.map(({ role }) => role)
    report({
      message: 'most',
      at: { path: ['people', id], part: 'key' },
      values: {
        person: names.person(id),
        count: String(count),
        all: String(all),
        roles: names.list(roles.map(names.role)),
      },
      about: [...people, ...roles],
    })
  },
})

function answeredBy(role: string, { model, lookUp }: RuleContext): readonly string[] {
  return lookUp(responsibilitiesByRole, role).filter((duty) => {
    const { accountable, notApplicable } = model.responsibilities.get(duty) ?? {}
    return !notApplicable && accountable?.length === 1 && accountable[0] === role
  })
}

function isHeldOnlyBy(people: readonly string[], role: string, context: RuleContext): boolean {
  const holders = holdersOf(context, role)
  if (holders.length === 0 || context.isUnread(role, ['roles', role, 'held-by'])) return false
  return holders.every(({ person }) => people.includes(person))
}
