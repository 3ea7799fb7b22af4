import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'accountable-everybody',
  severity: 'error',
  profile: 'default',
  covers: ['RAC-04'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Nobody makes everybody accountable',
    de: 'Rechenschaftspflichtig sind nie alle zusammen',
    fr: 'Ce n’est jamais tout le monde à la fois qui en répond',
  },
  messages: {
    everybody: {
      en: '{role} cannot answer for {duty}: where everybody is accountable nobody is. Name the one role that answers, and leave everybody as “responsible”.',
      de: 'Für {duty} kann „{role}“ nicht einstehen: Wo alle rechenschaftspflichtig sind, ist es niemand. Nennen Sie die eine Rolle, die einsteht, und führen Sie alle als „responsible“.',
      fr: '« {role} » ne peut pas en répondre ({duty}) : quand tout le monde répond, personne ne répond. Désignez le seul rôle qui en répond, et laissez tout le monde sous « responsible ».',
    },
  },
  each: 'responsibility',
  check({ model, names }, report, duty) {
    const { path, written, notApplicable } = model.responsibilities.get(duty) ?? {}
    if (!path || notApplicable) return
    const role = written?.accountable?.find((id) => model.roles.get(id)?.everybody)
    if (role === undefined) return
    report({
      message: 'everybody',
      at: { path: [...path, 'accountable'], mention: role },
      values: { role: names.role(role), duty },
    })
  },
})
