import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'many-consulted',
  severity: 'info',
  profile: 'all',
  covers: ['RAC-07'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Not more than half of the roles are consulted on one thing',
    de: 'Zu einer Sache wird höchstens die Hälfte der Rollen gefragt',
    fr: 'Pas plus de la moitié des rôles n’est consultée sur un même sujet',
  },
  messages: {
    many: {
      en: '{duty} has {count} of {all} roles consulted: every decision waits for all of them. Consult those without whom it cannot be decided, and inform the others.',
      de: 'Zu {duty} werden {count} von {all} Rollen gefragt: Jede Entscheidung wartet auf alle. Fragen Sie die, ohne die es nicht geht, und informieren Sie die anderen.',
      fr: '{duty} : {count} rôles sur {all} sont consultés, et chaque décision les attend tous. Consultez ceux sans qui rien ne se décide, et informez les autres.',
    },
  },
  each: 'responsibility',
  check({ model }, report, duty) {
    const { path, written, notApplicable } = model.responsibilities.get(duty) ?? {}
    // The letters of the catalogue are not the file's to mend.
    if (!path || !written?.consulted || notApplicable) return
    const roles = [...new Set(written.consulted)].filter((role) => {
      const entry = model.roles.get(role)
      return entry !== undefined && !entry.everybody
    })
    const everybody = model.catalogue.structure.roles.filter((role) => role.everybody && model.roles.has(role.id))
    const all = model.roles.size - everybody.length
    if (roles.length * 2 <= all) return
    report({
      message: 'many',
      at: { path: [...path, 'consulted'] },
      values: { duty, count: String(roles.length), all: String(all) },
    })
  },
})
