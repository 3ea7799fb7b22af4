import { holdersOf } from '../holders/holding.ts'
import { findHumans } from '../holders/same-human.ts'
import { defineRule } from '../rule.ts'
import { dutiesStandingFor } from '../separation/audited-work.ts'
import { leadTo, namesHolding } from '../separation/further-holding.ts'
import { onlyHumanOf } from '../separation/only-human.ts'

const lead = 'project-lead'

export const rule = defineRule({
  id: 'risk-owner-is-project-lead',
  severity: 'info',
  profile: 'all',
  covers: ['SOD-07'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Whoever manages risks is not the only one who accepts them',
    de: 'Wer Risiken behandelt, akzeptiert sie nicht allein',
    fr: 'Qui gère les risques n’est pas seul à les accepter',
  },
  messages: {
    role: {
      en: '{lead} manages risks and is also accountable for accepting them ({duty}). Clause 6.1.3 wants the risk owners to approve: make {owner} accountable.',
      de: '{lead} behandelt Risiken und steht auch dafür ein, sie zu akzeptieren ({duty}). Abschnitt 6.1.3 verlangt die Zustimmung derer, denen die Risiken gehören: Machen Sie {owner} rechenschaftspflichtig.',
      fr: '« {lead} » gère les risques et répond aussi de leur acceptation ({duty}). L’article 6.1.3 veut l’accord des propriétaires des risques : placez « {owner} » sous « accountable ».',
    },
    person: {
      en: '{person} manages risks as {lead} and alone accepts them as {owner} ({duty}). Clause 6.1.3 wants the risk owners to approve: name those whose work the risks concern.',
      de: '{person} behandelt Risiken in der Rolle {lead} und akzeptiert sie allein in der Rolle {owner} ({duty}). Abschnitt 6.1.3 verlangt die Zustimmung derer, denen die Risiken gehören: Nennen Sie die, deren Arbeit sie betreffen.',
      fr: '{person} gère les risques par le rôle {lead} et les accepte sans personne d’autre par le rôle {owner} ({duty}). L’article 6.1.3 veut l’accord des propriétaires des risques : désignez ceux dont ils touchent le travail.',
    },
    here: namesHolding,
  },
  auditorAsks: {
    en: 'An auditor will still ask who approved what remains of the risks (clause 6.1.3).',
    de: 'Im Audit wird trotzdem gefragt, wer die Restrisiken akzeptiert hat (Abschnitt 6.1.3).',
    fr: 'Un auditeur demandera tout de même qui a accepté les risques résiduels (article 6.1.3).',
  },
  check(context, report) {
    const { model, names } = context
    // Many organisations have no such role; there the project lead asks the people concerned.
    if (!model.roles.get('risk-owner')?.path) return
    const humanOf = findHumans(context)
    for (const { id: duty, path, written, accountable } of dutiesStandingFor(context, ['RO-1'])) {
      const [role, second] = accountable
      if (role === undefined || second !== undefined) continue
      const values = { duty, lead: names.role(lead), owner: names.role('risk-owner') }
      if (role === lead && path && written.accountable) {
        report({ message: 'role', at: { path: [...path, 'accountable'], mention: lead }, values, about: [duty, lead] })
        continue
      }
      const owners = holdersOf(context, role)
      const person = onlyHumanOf(context, owners)
      const leader = holdersOf(context, lead).find((holding) => person && humanOf(holding.person) === humanOf(person))
      const [owner] = owners
      if (role === lead || !owner || !leader || person === undefined) continue
      report({
        message: 'person',
        at: owner.at,
        values: { ...values, owner: names.role(role), person: names.person(person) },
        about: [duty, role, person],
        related: [leadTo(leader, names)],
      })
    }
  },
})
