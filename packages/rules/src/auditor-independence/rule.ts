import { isSmall } from '@rolebook/model'
import type { Severity } from '../finding.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { auditingRoles, type Part, runningRoles } from '../separation/audited-work.ts'
import { leadTo, namesHolding } from '../separation/further-holding.ts'
import { findPersonConflicts, type PersonConflict, wordsFor } from '../separation/person-conflict.ts'
import { findRoleConflicts } from './role-conflict.ts'

export const rule = defineRule({
  id: 'auditor-independence',
  severity: 'error',
  profile: 'default',
  covers: ['SOD-01', 'SOD-12'],
  fixable: false,
  dependsOnTime: true,
  auditorAsks: {
    en: 'An auditor will still ask who audits that work (clause 9.2.2).',
    de: 'Im Audit wird trotzdem gefragt, wer diese Arbeit auditiert (Abschnitt 9.2.2).',
    fr: 'Un auditeur demandera tout de même qui audite ce travail (article 9.2.2).',
  },
  title: {
    en: 'Whoever conducts the internal audits does not run what is audited',
    de: 'Wer intern auditiert, betreibt nicht selbst, was auditiert wird',
    fr: 'Qui mène les audits internes ne pilote pas ce qui est audité',
  },
  messages: {
    letters: {
      en: '{role} conducts the internal audits ({audits}) and also runs what they look at ({runs}). Clause 9.2.2 wants auditors who do not judge their own work: give the audits to another role or to an outside firm.',
      de: '{role} führt die internen Audits durch ({audits}) und betreibt zugleich, was dabei geprüft wird ({runs}). Abschnitt 9.2.2 verlangt, dass niemand die eigene Arbeit auditiert: Geben Sie die Audits einer anderen Rolle oder einer Firma von außen.',
      fr: '« {role} » mène les audits internes ({audits}) et pilote aussi ce qu’ils examinent ({runs}). L’article 9.2.2 veut que nul n’audite son propre travail : confiez les audits à un autre rôle ou à un cabinet externe.',
    },
    holds: {
      en: '{person} holds {audits} and also {runs}, and so would audit their own work. Clause 9.2.2 wants an impartial auditor: let somebody else or an outside firm audit.',
      de: '{person} hat die Rolle {audits} inne und zugleich die Rolle {runs} und würde so die eigene Arbeit auditieren. Abschnitt 9.2.2 verlangt unparteiische Audits: Lassen Sie jemand anderen oder eine Firma von außen auditieren.',
      fr: '{person} est titulaire du rôle {audits} et aussi du rôle {runs}, et auditerait donc son propre travail. L’article 9.2.2 veut un audit impartial : faites auditer par quelqu’un d’autre ou par un cabinet externe.',
    },
    deputyRuns: {
      en: '{person} holds {audits} and, as deputy of {whom}, would run what is audited. Clause 9.2.2 wants an impartial auditor: name another deputy.',
      de: '{person} hat die Rolle {audits} inne und würde als Stellvertretung von {whom} betreiben, was auditiert wird. Abschnitt 9.2.2 verlangt unparteiische Audits: Nennen Sie eine andere Stellvertretung.',
      fr: '{person} est titulaire du rôle {audits} et, en suppléant {whom}, piloterait ce qui est audité. L’article 9.2.2 veut un audit impartial : confiez cette suppléance à quelqu’un d’autre.',
    },
    deputyAudits: {
      en: '{person} holds {runs} and, as deputy of {whom}, would audit their own work. Clause 9.2.2 wants an impartial auditor: name another deputy.',
      de: '{person} hat die Rolle {runs} inne und würde als Stellvertretung von {whom} die eigene Arbeit auditieren. Abschnitt 9.2.2 verlangt unparteiische Audits: Nennen Sie eine andere Stellvertretung.',
      fr: '{person} est titulaire du rôle {runs} et, en suppléant {whom}, auditerait son propre travail. L’article 9.2.2 veut un audit impartial : confiez cette suppléance à quelqu’un d’autre.',
    },
    coverRuns: {
      en: '{person} holds {audits} and, while covering for {whom}, would run what is audited. Clause 9.2.2 wants an impartial auditor: let somebody else cover.',
      de: '{person} hat die Rolle {audits} inne und würde während der Abwesenheit von {whom} betreiben, was auditiert wird. Abschnitt 9.2.2 verlangt unparteiische Audits: Lassen Sie jemand anderen vertreten.',
      fr: '{person} est titulaire du rôle {audits} et, en remplaçant {whom}, piloterait ce qui est audité. L’article 9.2.2 veut un audit impartial : confiez ce remplacement à quelqu’un d’autre.',
    },
    coverAudits: {
      en: '{person} holds {runs} and, while covering for {whom}, would audit their own work. Clause 9.2.2 wants an impartial auditor: let somebody else cover.',
      de: '{person} hat die Rolle {runs} inne und würde während der Abwesenheit von {whom} die eigene Arbeit auditieren. Abschnitt 9.2.2 verlangt unparteiische Audits: Lassen Sie jemand anderen vertreten.',
      fr: '{person} est titulaire du rôle {runs} et, en remplaçant {whom}, auditerait son propre travail. L’article 9.2.2 veut un audit impartial : confiez ce remplacement à quelqu’un d’autre.',
    },
    here: namesHolding,
    duty: {
      en: '{role} is named here for {duty}: {text}',
      de: 'Hier steht {role} für {duty}: {text}',
      fr: '« {role} » figure ici pour {duty} : {text}',
    },
    sameHuman: {
      en: 'This entry is the same person as {person}, by “same-as” or by the e-mail address.',
      de: 'Dieser Eintrag ist dieselbe Person wie {person}, laut „same-as“ oder E-Mail-Adresse.',
      fr: 'Cette entrée est la même personne que {person}, d’après « same-as » ou l’adresse e-mail.',
    },
  },
  check(context, report) {
    const { model, names } = context
    const small = isSmall(model.rolebook)
    const auditing = auditingRoles(context)
    const running = runningRoles(context)

    const roleConflicts = findRoleConflicts(auditing, running)
    for (const { role: roleId, audits, runs, mentions } of roleConflicts) {
      const [first, ...others] = mentions
      const role = names.role(roleId)
      report({
        message: 'letters',
        severity: small ? 'warning' : 'error',
        at: first.at,
        values: { role, audits: dutiesOf(audits, context), runs: dutiesOf(runs, context) },
        about: [roleId, first.duty],
        related: others.map(({ at, duty }) => ({
          message: 'duty',
          at,
          values: { role, duty, text: names.responsibility(duty) },
        })),
      })
    }

    // What the letters say about a role is not repeated for each of its holders.
    const auditRoles = [...auditing.keys()].filter((role) => !roleConflicts.some((conflict) => conflict.role === role))
    for (const conflict of findPersonConflicts(context, auditRoles, [...running.keys()])) {
      const [first = '', ...sameHuman] = conflict.people
      report({
        message: sentenceFor(conflict),
        severity: severityOf(conflict, small),
        at: conflict.at,
        values: valuesOf(conflict, context),
        about: conflict.people,
        related: [
          ...conflict.others.map((holding) => leadTo(holding, names)),
          ...sameHuman.map((person) => ({
            message: 'sameHuman' as const,
            at: { path: ['people', person], part: 'key' as const },
            values: { person: names.person(first) },
          })),
        ],
      })
    }
  },
})

function dutiesOf(parts: readonly Part[], { names }: RuleContext): string {
  return names.list(parts.map(({ responsibility }) => responsibility.id))
}

function sentenceFor({ how, standsIn }: PersonConflict) {
  if (how === 'holds') return 'holds'
  const isCover = standsIn?.as === 'cover'
  if (how === 'wouldAct') return isCover ? 'coverRuns' : 'deputyRuns'
  return isCover ? 'coverAudits' : 'deputyAudits'
}

function severityOf({ how }: PersonConflict, small: boolean): Severity {
  if (how === 'holds') return small ? 'warning' : 'error'
  return small ? 'info' : 'warning'
}

function valuesOf(conflict: PersonConflict, { names }: RuleContext): Readonly<Record<string, string>> {
  const { watching: audits, acting: runs, ...words } = wordsFor(conflict, names)
  return { ...words, audits, runs }
}
