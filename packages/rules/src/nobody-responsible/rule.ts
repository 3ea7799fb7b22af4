import { holdersOf } from '../holders/holding.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'nobody-responsible',
  severity: 'warning',
  profile: 'default',
  covers: ['RAC-03'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Where a group is accountable, somebody is named who does the work',
    de: 'Wo eine Gruppe rechenschaftspflichtig ist, steht jemand, der die Arbeit tut',
    fr: 'Quand c’est un groupe qui répond, un rôle est désigné pour faire le travail',
  },
  messages: {
    group: {
      en: '{role} answers for {duty} and is held by a group ({groups}), and no role does the work: a group can decide, somebody has to act. Add “responsible” with the role that does it.',
      de: '{role} steht für {duty} ein und ist mit einer Gruppe besetzt ({groups}), und keine Rolle tut die Arbeit: Eine Gruppe kann entscheiden, handeln muss jemand. Ergänzen Sie „responsible“ mit der Rolle, die es tut.',
      fr: '« {role} » en répond ({duty}) et a un groupe pour titulaire ({groups}), et aucun rôle ne fait le travail : un groupe peut décider, il faut quelqu’un pour agir. Ajoutez « responsible » avec le rôle qui s’en charge.',
    },
    holder: {
      en: '{role} is held by {group} here.',
      de: 'Hier ist {role} mit {group} besetzt.',
      fr: '« {role} » a pour titulaire ici : {group}.',
    },
  },
  each: 'responsibility',
  check(context, report, duty) {
    const { model, names } = context
    const { path, written, notApplicable, accountable, responsible, consulted, informed } =
      model.responsibilities.get(duty) ?? {}
    if (!path || !accountable || notApplicable || responsible?.length !== 0) return
    // With only the accountable role there, somebody is still writing.
    if (!written?.responsible && !consulted?.length && !informed?.length) return
    const [role, second] = accountable
    if (role === undefined || second !== undefined) return
    const holders = holdersOf(context, role)
    const [first] = holders
    if (!first || holders.some(({ person }) => model.rolebook.people?.get(person)?.kind !== 'group')) return
    const place = [...path, 'responsible']
    if (context.isUnread(duty, place) || context.isUnread(role, ['roles', role, 'held-by'])) return
    const groups = [...new Set(holders.map(({ person }) => person))]
    report({
      message: 'group',
      at: written?.responsible ? { path: place } : { path, part: 'key' },
      values: { duty, role: names.role(role), groups: names.list(groups.map(names.person)) },
      about: [duty, role, ...groups],
      related: [
        { message: 'holder', at: first.at, values: { role: names.role(role), group: names.person(first.person) } },
      ],
    })
  },
})
