import type { Person } from '@rolebook/model'
import { holdersOf } from '../holders/holding.ts'
import { responsibilitiesByRole } from '../indexes.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'accountable-outside',
  severity: 'warning',
  profile: 'default',
  covers: ['RAC-05'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Somebody inside answers for what is done outside',
    de: 'Für das, was außen getan wird, steht jemand aus dem Haus ein',
    fr: 'Quelqu’un de l’organisation répond de ce qui se fait à l’extérieur',
  },
  messages: {
    outside: {
      en: '{role} answers for {duties} and is held only from outside, by {people}. The work can be given away, answering for it cannot: name a holder of your own as well, or make another role accountable.',
      de: '{role} steht für {duties} ein und ist nur von außen besetzt, mit {people}. Die Arbeit lässt sich abgeben, die Rechenschaft nicht: Besetzen Sie die Rolle auch mit jemandem aus dem Haus, oder machen Sie eine andere Rolle rechenschaftspflichtig.',
      fr: '« {role} » en répond ({duties}) et n’a de titulaire qu’à l’extérieur : {people}. Le travail se confie, pas le fait d’en répondre : nommez aussi quelqu’un de l’organisation, ou placez un autre rôle sous « accountable ».',
    },
    accountable: {
      en: '{role} is named here as accountable for {duty}.',
      de: 'Hier steht {role} als rechenschaftspflichtig für {duty}.',
      fr: '« {role} » figure ici sous « accountable » ({duty}).',
    },
  },
  each: 'role',
  check(context, report, role) {
    const { model, names } = context
    const { path, catalogue, heldBy = [] } = model.roles.get(role) ?? {}
    const isOutside = (person: string) => isFromOutside(model.rolebook.people?.get(person))
    // Most roles are held inside: for those there is no need to read the day.
    if (!path || !heldBy.some(({ who }) => who !== undefined && isOutside(who))) return
    if (context.isUnread(role, ['roles', role, 'held-by'])) return
    const holders = holdersOf(context, role)
    const [first] = holders
    if (!first || !holders.every(({ person }) => isOutside(person))) return
    const kindOf = (id: string) => model.rolebook.people?.get(id)?.kind
    // An organisation in a role that must stay inside is reported by outside-holder.
    if (catalogue?.insideOnly && holders.some(({ person }) => kindOf(person) === 'organisation')) return
    const duties = context
      .lookUp(responsibilitiesByRole, role)
      .flatMap((id) => model.responsibilities.get(id) ?? [])
      .filter(
        ({ accountable, notApplicable }) => accountable.includes(role) && accountable.length === 1 && !notApplicable,
      )
    if (duties.length === 0) return
    const people = [...new Set(holders.map(({ person }) => person))]
    report({
      message: 'outside',
      at: first.at,
      values: {
        role: names.role(role),
        duties: names.list(duties.map(({ id }) => id)),
        people: names.list(people.map(names.person)),
      },
      about: [role, ...people, ...duties.map(({ id }) => id)],
      related: duties.flatMap(({ id, path, written }) =>
        path && written.accountable
          ? [
              {
                message: 'accountable' as const,
                at: { path: [...path, 'accountable'], mention: role },
                values: { role: names.role(role), duty: id },
              },
            ]
          : [],
      ),
    })
  },
})

function isFromOutside({ kind, external }: Person = {}): boolean {
  return kind === 'organisation' || external !== undefined
}
