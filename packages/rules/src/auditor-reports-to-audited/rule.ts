import { holdersOf } from '../holders/holding.ts'
import { entriesOf } from '../holders/same-human.ts'
import { rolesByHolder } from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { auditingRoles, isTopManagement, runningRoles } from '../separation/audited-work.ts'

export const rule = defineRule({
  id: 'auditor-reports-to-audited',
  severity: 'warning',
  profile: 'all',
  covers: ['SOD-04'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Auditors report to somebody above those whom they audit',
    de: 'Wer auditiert, berichtet an eine Stelle über den Geprüften',
    fr: 'Les auditeurs rendent compte au-dessus de ceux qu’ils auditent',
  },
  messages: {
    only: {
      en: '{role} reports only to {above}, whose work it audits: bad news would stay there. Let it report to {top} as well (IA-2, clause 9.2.2).',
      de: '{role} berichtet nur an {above}, und gerade diese Arbeit wird auditiert: Schlechte Nachrichten blieben dort liegen. Lassen Sie die Rolle auch an {top} berichten (IA-2, Abschnitt 9.2.2).',
      fr: '« {role} » ne rend compte qu’à ceux dont il audite le travail ({above}) : les mauvaises nouvelles en resteraient là. Faites-lui aussi rendre compte à « {top} » (IA-2, article 9.2.2).',
    },
    runs: {
      en: '{person} holds {role}, which runs what is audited.',
      de: '{person} hat die Rolle {role} inne, die betreibt, was auditiert wird.',
      fr: '{person} est titulaire du rôle {role}, qui pilote ce qui est audité.',
    },
  },
  auditorAsks: {
    en: 'An auditor will still ask how the results reach top management (clause 9.2.2).',
    de: 'Im Audit wird trotzdem gefragt, wie die Ergebnisse zur Geschäftsleitung gelangen (Abschnitt 9.2.2).',
    fr: 'Un auditeur demandera tout de même comment les résultats parviennent à la direction (article 9.2.2).',
  },
  check(context, report) {
    const { model, names } = context
    const running = [...runningRoles(context).keys()]
    for (const [role, parts] of auditingRoles(context)) {
      const { path, role: own } = model.roles.get(role) ?? {}
      const above = own?.reportsTo ?? []
      const [first] = above
      if (!path || parts.length === 0 || first === undefined || running.includes(role)) continue
      const place = [...path, 'reports-to']
      if (context.isUnread(role, place) || !above.every((step) => isAudited(context, step, running))) continue
      const named = above.map((step) => (model.roles.has(step) ? names.role(step) : names.person(step)))
      report({
        message: 'only',
        at: { path: place, mention: first },
        values: { role: names.role(role), above: names.list(named), top: names.role('top-management') },
        about: [role, ...above],
        related: running
          .flatMap((runs) => holdersOf(context, runs))
          .filter(({ person }) => above.includes(person))
          .map(({ person, role: runs, at }) => ({
            message: 'runs' as const,
            at,
            values: { person: names.person(person), role: names.role(runs) },
          })),
      })
    }
  },
})

/** Whether a role runs what is audited, or a person holds such a role, and neither is top management as well. */
function isAudited(context: RuleContext, step: string, running: readonly string[]): boolean {
  if (context.model.roles.has(step)) {
    const holders = holdersOf(context, step)
    const leads = holders.length > 0 && holders.every(({ person }) => isAtTheTop(context, person))
    return running.includes(step) && !isTopManagement(context, step) && !leads
  }
  return (
    !isAtTheTop(context, step) &&
    running.some((role) => holdersOf(context, role).some(({ person }) => entriesOf(context, step).has(person)))
  )
}

function isAtTheTop(context: RuleContext, person: string): boolean {
  const roles = [...entriesOf(context, person)].flatMap((entry) => context.lookUp(rolesByHolder, entry))
  return roles.some((role) => isTopManagement(context, role))
}
