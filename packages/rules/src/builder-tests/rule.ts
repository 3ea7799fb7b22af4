import type { ResponsibilityEntry } from '@rolebook/model'
import { holdersOf } from '../holders/holding.ts'
import { findHumans } from '../holders/same-human.ts'
import { defineRule } from '../rule.ts'
import { dutiesStandingFor } from '../separation/audited-work.ts'
import { onlyHumanOf } from '../separation/only-human.ts'

export const rule = defineRule({
  id: 'builder-tests',
  severity: 'hint',
  profile: 'all',
  covers: ['SOD-09'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Whoever builds the controls is not the only one who tests them',
    de: 'Wer die Maßnahmen umsetzt, testet sie nicht allein',
    fr: 'Qui met en place les mesures n’est pas seul à les tester',
  },
  messages: {
    same: {
      en: '{person} alone tests ({test}) what they built ({build}). Nobody finds their own blind spot: let somebody else look now and then (A.8.8, A.8.29).',
      de: '{person} testet allein ({test}), was dieselbe Person umgesetzt hat ({build}). Den eigenen blinden Fleck findet niemand: Lassen Sie ab und zu jemand anderen hinsehen (A.8.8, A.8.29).',
      fr: '{person} teste sans personne d’autre ({test}) ce que la même personne a mis en place ({build}). Nul ne trouve son propre angle mort : faites-y regarder quelqu’un d’autre de temps en temps (A.8.8, A.8.29).',
    },
  },
  check(context, report) {
    const { names } = context
    const humanOf = findHumans(context)
    const doing = ({ responsible, accountable }: ResponsibilityEntry) =>
      (responsible.length > 0 ? responsible : accountable).flatMap((role) => holdersOf(context, role))
    // The catalogue itself gives both to the IT department, so only the organisation's own division of work is judged.
    const own = (ids: readonly string[]) => dutiesStandingFor(context, ids).filter(({ catalogue }) => !catalogue)
    const builds = own(['IT-1', 'IT-2'])
    for (const test of own(['IT-3'])) {
      const tester = onlyHumanOf(context, doing(test))
      if (tester === undefined || !test.path) continue
      const built = builds.filter((build) => doing(build).some(({ person }) => humanOf(person) === humanOf(tester)))
      if (built.length === 0) continue
      report({
        message: 'same',
        at: { path: test.path, part: 'key' },
        values: { person: names.person(tester), test: test.id, build: names.list(built.map(({ id }) => id)) },
        about: [test.id, tester, ...built.map(({ id }) => id)],
      })
    }
  },
})
