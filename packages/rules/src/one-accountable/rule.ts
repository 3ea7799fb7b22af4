import type { ResponsibilityEntry } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'one-accountable',
  severity: 'error',
  profile: 'default',
  covers: ['RAC-01', 'RAC-02'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Each responsibility has exactly one role that answers for it',
    de: 'Für jede Verantwortlichkeit steht genau eine Rolle ein',
    fr: 'Un seul rôle répond de chaque responsabilité',
  },
  messages: {
    several: {
      en: '{duty} has {count} accountable roles, {roles}: leave the one that answers for it and make the others responsible or consulted.',
      de: '{duty} hat {count} rechenschaftspflichtige Rollen, {roles}: Lassen Sie die eine stehen, die dafür einsteht, und führen Sie die anderen als „responsible“ oder „consulted“.',
      fr: '{duty} a {count} rôles « accountable », {roles} : gardez celui qui en répond et placez les autres sous « responsible » ou « consulted ».',
    },
    none: {
      en: '{duty} has roles that work on it or are told of it, and none that answers for it: add “accountable” with one role.',
      de: '{duty} hat Rollen, die daran arbeiten oder davon erfahren, und keine, die dafür einsteht: Ergänzen Sie „accountable“ mit einer Rolle.',
      fr: '{duty} a des rôles qui y travaillent ou en sont informés, et aucun qui en réponde : ajoutez « accountable » avec un rôle.',
    },
    first: {
      en: '{role} is accountable for it here.',
      de: 'Hier steht {role} dafür ein.',
      fr: '« {role} » en répond ici.',
    },
  },
  each: 'responsibility',
  check({ model, names, isUnread }, report, duty) {
    const entry = model.responsibilities.get(duty)
    if (!entry?.path || entry.notApplicable) return
    const { path, written } = entry
    const place = [...path, 'accountable']
    const isRole = (role: string) => model.roles.has(role) || model.catalogue.byId.roles.has(role)
    // Everybody is no answer either; accountable-everybody reports that.
    const roles = [...new Set(written.accountable ?? [])].filter(
      (role) => isRole(role) && !model.roles.get(role)?.everybody,
    )
    const [first, second] = roles
    if (first !== undefined && second !== undefined) {
      report({
        message: 'several',
        at: { path: place, mention: second },
        values: { duty, count: String(roles.length), roles: names.list(roles.map((role) => names.role(role))) },
        related: [{ message: 'first', at: { path: place, mention: first }, values: { role: names.role(first) } }],
      })
      return
    }
    if (entry.accountable.length > 0 || !isStarted(entry)) return
    // Where it is written but could not be read, other rules say so.
    if (!isUnread(duty, place))
      report({ message: 'none', at: written.accountable ? { path: place } : { path, part: 'key' }, values: { duty } })
  },
})

/** Whether anybody has a letter yet: a responsibility with nothing but a text is still being written. */
function isStarted({ responsible, consulted, informed }: ResponsibilityEntry): boolean {
  return responsible.length + consulted.length + informed.length > 0
}
