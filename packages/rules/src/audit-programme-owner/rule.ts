import { holdersOf } from '../holders/holding.ts'
import { findHumans } from '../holders/same-human.ts'
import { defineRule } from '../rule.ts'
import { auditDuties, auditingRoles, isTopManagement, type Part, runningRoles } from '../separation/audited-work.ts'

export const rule = defineRule({
  id: 'audit-programme-owner',
  severity: 'warning',
  profile: 'default',
  covers: ['SOD-03'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'The audit programme does not answer to the manager it audits',
    de: 'Das Auditprogramm untersteht nicht der Leitung, die es auditiert',
    fr: 'Le programme d’audit ne dépend pas du responsable qu’il audite',
  },
  messages: {
    role: {
      en: '{role} is accountable for the audits ({duty}) and also runs what they look at, so the audited would decide on the audit. Clause 9.2.2 wants impartial audits: make {top} accountable.',
      de: '{role} steht für die Audits ein ({duty}) und betreibt zugleich, was dabei geprüft wird: Die Geprüften würden über die Prüfung entscheiden. Abschnitt 9.2.2 verlangt unparteiische Audits: Tragen Sie die Rolle {top} als „accountable“ ein.',
      fr: '« {role} » répond des audits ({duty}) et pilote aussi ce qu’ils examinent : les audités décideraient de l’audit. L’article 9.2.2 veut des audits impartiaux : inscrivez « {top} » sous « accountable ».',
    },
    person: {
      en: '{role} is accountable for the audits ({duty}), and {person}, who holds it, is also {lead}, so the audited would decide on the audit. Clause 9.2.2 wants impartial audits: make {top} accountable.',
      de: '{role} steht für die Audits ein ({duty}), und {person} hat neben dieser Rolle auch die Rolle {lead} inne: Die Geprüften würden über die Prüfung entscheiden. Abschnitt 9.2.2 verlangt unparteiische Audits: Tragen Sie die Rolle {top} als „accountable“ ein.',
      fr: '« {role} » répond des audits ({duty}), et {person}, qui en est titulaire, l’est aussi du rôle {lead} : les audités décideraient de l’audit. L’article 9.2.2 veut des audits impartiaux : inscrivez « {top} » sous « accountable ».',
    },
    here: {
      en: '{person} holds {role} here.',
      de: 'Hier hat {person} die Rolle {role} inne.',
      fr: '{person} est titulaire du rôle {role} ici.',
    },
  },
  check(context, report) {
    const { names } = context
    const auditing = auditingRoles(context)
    const running = runningRoles(context)
    const humanOf = findHumans(context)
    const leaders = holdersOf(context, 'project-lead')
    const leaderOf = (person: string) => leaders.find((leader) => humanOf(leader.person) === humanOf(person))

    for (const { id: duty, path, written } of auditDuties(context)) {
      const [role, second] = written.accountable ?? []
      // Two accountable roles are reported by one-accountable, and one that also conducts the audits by
      // auditor-independence.
      if (!path || role === undefined || second !== undefined || auditing.has(role)) continue
      if (isTopManagement(context, role)) continue
      const owners = holdersOf(context, role)
      const people = owners.map(({ person }) => person)
      const about = [duty, role, ...people]
      const at = { path: [...path, 'accountable'], mention: role }
      const values = { role: names.role(role), duty, top: names.role('top-management') }
      if (role === 'project-lead' || leads(role, running.get(role) ?? [])) {
        report({ message: 'role', at, values, about })
        continue
      }
      const [owner] = owners
      const leader = owner && leaderOf(owner.person)
      // Where somebody else holds the role as well, the decision need not be the project lead's.
      if (!leader || !people.every(leaderOf)) continue
      report({
        message: 'person',
        at,
        values: { ...values, person: names.person(owner.person), lead: names.role(leader.role) },
        about,
        related: [owner, leader].map((holding) => ({
          message: 'here' as const,
          at: holding.at,
          values: { person: names.person(holding.person), role: names.role(holding.role) },
        })),
      })
    }
  },
})

/**
 * Whether a role answers for the management system as such: for running it, for its conformity, or for two of its
 * parts.
 */
function leads(role: string, runs: readonly Part[]): boolean {
  const answers = runs.filter(({ responsibility }) => responsibility.accountable.includes(role))
  return (
    answers.length > 1 ||
    answers.some(({ responsibility: { standsFor } }) => standsFor === 'PL-1' || standsFor === 'PL-6')
  )
}
