import { holdersOf } from '../holders/holding.ts'
import { findHumans } from '../holders/same-human.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { reportingLineOf } from './reporting-line.ts'

export const rule = defineRule({
  id: 'no-line-to-accountable',
  severity: 'info',
  profile: 'all',
  covers: ['RAC-11'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Whoever does the work reports, in the end, to whoever answers for it',
    de: 'Wer die Arbeit tut, berichtet am Ende denen, die dafür einstehen',
    fr: 'Qui fait le travail rend compte, au bout du compte, à qui en répond',
  },
  messages: {
    elsewhere: {
      en: '{role} does {duty} and reports to {line}; {accountable}, which answers for it, is not on that line, and may be the last to hear when it goes wrong. Change “reports-to”, or make a role on the line accountable.',
      de: '{role} tut {duty} und berichtet an {line}; {accountable} steht dafür ein, liegt nicht auf diesem Weg und erfährt womöglich als Letztes, wenn es schiefgeht. Ändern Sie „reports-to“, oder machen Sie eine Rolle auf diesem Weg rechenschaftspflichtig.',
      fr: '« {role} » s’en charge ({duty}) et rend compte ainsi : {line}. « {accountable} », qui en répond, n’est pas sur ce chemin et pourrait l’apprendre en dernier si cela tourne mal. Modifiez « reports-to », ou placez sous « accountable » un rôle de ce chemin.',
    },
    here: {
      en: '{role} reports elsewhere here.',
      de: 'Hier berichtet {role} anderswohin.',
      fr: '« {role} » rend compte ailleurs ici.',
    },
  },
  each: 'responsibility',
  check(context, report, duty) {
    const { model, names } = context
    const { path, written, accountable = [], responsible = [], notApplicable } = model.responsibilities.get(duty) ?? {}
    const [answering, second] = accountable
    // Where the accountable role is also responsible, the others only help it.
    if (notApplicable || answering === undefined || second !== undefined || responsible.includes(answering)) return
    if (model.roles.get(answering)?.everybody !== false) return
    for (const role of responsible) {
      const { path: rolePath, role: own, everybody } = model.roles.get(role) ?? {}
      if (!rolePath || everybody || !own?.reportsTo?.length) continue
      const { steps, complete } = reportingLineOf(context, role)
      if (!complete || meets(context, [role, ...steps], answering)) continue
      if (reportingLineOf(context, answering).steps.includes(role)) continue
      // a role that reports to itself goes no further
      const line = (steps.length > 0 ? steps : [role]).map((step) =>
        model.roles.has(step) ? names.role(step) : names.person(step),
      )
      const values = { duty, role: names.role(role), accountable: names.role(answering), line: names.list(line) }
      const elsewhere = { path: [...rolePath, 'reports-to'] }
      const letter = path && written?.responsible && { path: [...path, 'responsible'], mention: role }
      report({
        message: 'elsewhere',
        at: letter ?? elsewhere,
        values,
        about: [duty, role, answering],
        related: letter ? [{ message: 'here', at: elsewhere, values }] : [],
      })
    }
  },
})

/** Whether a line leads through a role, or through somebody who holds it, even by way of another role. */
function meets(context: RuleContext, line: readonly string[], role: string): boolean {
  const humanOf = findHumans(context)
  const holders = new Set(holdersOf(context, role).map(({ person }) => humanOf(person)))
  return line.some(
    (step) =>
      step === role ||
      holders.has(humanOf(step)) ||
      holdersOf(context, step).some(({ person }) => holders.has(humanOf(person))),
  )
}
