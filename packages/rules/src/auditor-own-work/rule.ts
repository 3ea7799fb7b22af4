import { holdersOf, holdingsAt, membersOf, rolesNaming } from '../holders/holding.ts'
import { entriesOf, findHumans } from '../holders/same-human.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { auditingRoles, type Part, runningRoles } from '../separation/audited-work.ts'
import { leadTo, namesHolding } from '../separation/further-holding.ts'
import { findPersonConflicts, type PersonConflict, wordsFor } from '../separation/person-conflict.ts'
import { workOf } from './own-work.ts'

export const rule = defineRule({
  id: 'auditor-own-work',
  severity: 'warning',
  profile: 'default',
  covers: ['SOD-02'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Nobody audits their own work',
    de: 'Niemand auditiert die eigene Arbeit',
    fr: 'Nul n’audite son propre travail',
  },
  messages: {
    letters: {
      en: '{role} conducts the internal audits ({audits}) and also has a part in what they look at ({duties}). Clause 9.2.2 wants nobody to audit their own work: give that part to another role, or its audit to somebody else.',
      de: '{role} führt die internen Audits durch ({audits}) und hat auch Anteil an dem, was dabei geprüft wird ({duties}). Abschnitt 9.2.2 verlangt, dass niemand die eigene Arbeit auditiert: Geben Sie diesen Teil einer anderen Rolle, oder lassen Sie ihn von jemand anderem auditieren.',
      fr: '« {role} » mène les audits internes ({audits}) et a aussi sa part dans ce qu’ils examinent ({duties}). L’article 9.2.2 veut que nul n’audite son propre travail : confiez cette part à un autre rôle, ou son audit à quelqu’un d’autre.',
    },
    holds: {
      en: '{person} holds {watching} and, as {acting}, does or answers for what is audited ({duties}). Clause 9.2.2 wants nobody to audit their own work: let somebody else audit that part.',
      de: '{person} hat die Rolle {watching} inne und tut oder verantwortet in der Rolle {acting}, was auditiert wird ({duties}). Abschnitt 9.2.2 verlangt, dass niemand die eigene Arbeit auditiert: Lassen Sie diesen Teil von jemand anderem auditieren.',
      fr: '{person} est titulaire du rôle {watching} et, par le rôle {acting}, se charge ou répond de ce qui est audité ({duties}). L’article 9.2.2 veut que nul n’audite son propre travail : faites auditer cette part par quelqu’un d’autre.',
    },
    deputyActs: {
      en: '{person} holds {watching} and, as deputy of {whom}, would do or answer for what is audited ({duties}). Name another deputy, or let somebody else audit that part (clause 9.2.2).',
      de: '{person} hat die Rolle {watching} inne und würde als Stellvertretung von {whom} tun oder verantworten, was auditiert wird ({duties}). Nennen Sie eine andere Stellvertretung, oder lassen Sie diesen Teil von jemand anderem auditieren (Abschnitt 9.2.2).',
      fr: '{person} est titulaire du rôle {watching} et, en suppléant {whom}, se chargerait ou répondrait de ce qui est audité ({duties}). Confiez cette suppléance à quelqu’un d’autre, ou faites auditer cette part par quelqu’un d’autre (article 9.2.2).',
    },
    deputyAudits: {
      en: '{person} holds {acting}, which does or answers for {duties}, and, as deputy of {whom}, would audit it. Name another deputy, or let somebody else audit that part (clause 9.2.2).',
      de: '{person} hat die Rolle {acting} inne, die {duties} tut oder verantwortet, und würde es als Stellvertretung von {whom} auditieren. Nennen Sie eine andere Stellvertretung, oder lassen Sie diesen Teil von jemand anderem auditieren (Abschnitt 9.2.2).',
      fr: '{person} est titulaire du rôle {acting} ({duties}) et, en suppléant {whom}, auditerait son propre travail. Confiez cette suppléance à quelqu’un d’autre, ou faites auditer cette part par quelqu’un d’autre (article 9.2.2).',
    },
    coverActs: {
      en: '{person} holds {watching} and, while covering for {whom}, would do or answer for what is audited ({duties}). Let somebody else cover, or audit that part (clause 9.2.2).',
      de: '{person} hat die Rolle {watching} inne und würde während der Abwesenheit von {whom} tun oder verantworten, was auditiert wird ({duties}). Lassen Sie jemand anderen vertreten oder diesen Teil auditieren (Abschnitt 9.2.2).',
      fr: '{person} est titulaire du rôle {watching} et, en remplaçant {whom}, se chargerait ou répondrait de ce qui est audité ({duties}). Confiez ce remplacement, ou cet audit, à quelqu’un d’autre (article 9.2.2).',
    },
    coverAudits: {
      en: '{person} holds {acting}, which does or answers for {duties}, and, while covering for {whom}, would audit it. Let somebody else cover, or audit that part (clause 9.2.2).',
      de: '{person} hat die Rolle {acting} inne, die {duties} tut oder verantwortet, und würde es während der Abwesenheit von {whom} auditieren. Lassen Sie jemand anderen vertreten oder diesen Teil auditieren (Abschnitt 9.2.2).',
      fr: '{person} est titulaire du rôle {acting} ({duties}) et, en remplaçant {whom}, auditerait son propre travail. Confiez ce remplacement, ou cet audit, à quelqu’un d’autre (article 9.2.2).',
    },
    here: namesHolding,
    duty: {
      en: '{role} is named here for {duty}.',
      de: 'Hier steht {role} für {duty}.',
      fr: '« {role} » figure ici pour {duty}.',
    },
  },
  auditorAsks: {
    en: 'An auditor will still ask who audits this part (clause 9.2.2).',
    de: 'Im Audit wird trotzdem gefragt, wer diesen Teil auditiert (Abschnitt 9.2.2).',
    fr: 'Un auditeur demandera tout de même qui audite cette part (article 9.2.2).',
  },
  check(context, report) {
    const { names } = context
    const humanOf = findHumans(context)
    const humansIn = (found: readonly PersonConflict[]) =>
      new Set(found.flatMap(({ people }) => people.map((person) => humanOf(person))))
    const auditing = auditingRoles(context)
    // Whoever runs the management system as such is reported by auditor-independence, as something graver.
    const running = [...runningRoles(context).keys()]
    const auditors = [...auditing.keys()].filter((role) => !running.includes(role))
    const workers = auditors.filter((role) => workOf(context, [role]).length > 0)
    const free = auditors.filter((role) => !workers.includes(role))

    for (const role of workers) {
      if (free.some((other) => holdersOf(context, other).length > 0)) continue
      const mentions = workOf(context, [role]).flatMap((part) => mentionsOf(part, role))
      const [first, ...others] = mentions
      if (!first) continue
      report({
        message: 'letters',
        at: first.at,
        values: {
          role: names.role(role),
          audits: names.list((auditing.get(role) ?? []).map(({ responsibility }) => responsibility.id)),
          duties: names.list(mentions.map(({ duty }) => duty)),
        },
        about: [role, ...mentions.map(({ duty }) => duty)],
        related: others.map(({ at, duty }) => ({
          message: 'duty' as const,
          at,
          values: { role: names.role(role), duty },
        })),
      })
    }

    // A holder who cannot be read just now may be the auditor who has no part in it.
    if (free.some((role) => context.isUnread(role, ['roles', role, 'held-by']))) return
    const runningConflicts = findPersonConflicts(context, auditors, running)
    const graver = humansIn(runningConflicts)
    // Somebody who would only stand in for whoever runs the system may hold something graver themselves.
    const gravest = humansIn(runningConflicts.filter(({ how }) => how === 'holds'))
    const conflicts = findPersonConflicts(context, free, rolesAround(context, free, [...auditors, ...running]))
    const isFree = (person: string, acting: readonly string[]) =>
      membersOf(context, person).length === 0 &&
      !graver.has(humanOf(person)) &&
      !conflicts.some(
        (other) =>
          other.people.some((entry) => humanOf(entry) === humanOf(person)) &&
          other.acting.some((role) => acting.includes(role)),
      )
    for (const conflict of conflicts) {
      const { how, people, watching, acting, at, others } = conflict
      const duties = workOf(context, acting).map(({ responsibility }) => responsibility.id)
      const toldElsewhere = how === 'holds' ? gravest : graver
      if (duties.length === 0 || people.some((person) => toldElsewhere.has(humanOf(person)))) continue
      // Where somebody else audits too, or could stand in, they can audit that part.
      const couldAudit = (how === 'wouldWatch' ? watching : free)
        .flatMap((role) => holdingsAt(context, role))
        .filter(({ as }) => (as === 'holder') === (how !== 'wouldWatch'))
      if (couldAudit.some(({ person }) => isFree(person, acting))) continue
      report({
        message: sentenceFor(conflict),
        severity: how === 'holds' ? 'warning' : 'info',
        at,
        values: { ...wordsFor(conflict, names), duties: names.list(duties) },
        about: [...people, ...acting],
        related: others.map((holding) => leadTo(holding, names)),
      })
    }
  },
})

/** Where the file, and not the catalogue, gives a role its part. */
function mentionsOf({ responsibility: { id, path, written }, letter }: Part, role: string) {
  return path && written[letter] ? [{ duty: id, at: { path: [...path, letter], mention: role } }] : []
}

/** The other roles of everybody who has or might have one of these roles, without those that are reported elsewhere. */
function rolesAround(context: RuleContext, roles: readonly string[], without: readonly string[]): readonly string[] {
  const around = roles
    .flatMap((role) => holdingsAt(context, role))
    .flatMap(({ person }) => [...entriesOf(context, person)])
    .flatMap((person) => rolesNaming(context, person))
  return [...new Set(around)].filter((role) => !without.includes(role) && workOf(context, [role]).length > 0)
}

function sentenceFor({ how, standsIn }: PersonConflict) {
  if (how === 'holds') return 'holds'
  const isCover = standsIn?.as === 'cover'
  if (how === 'wouldAct') return isCover ? 'coverActs' : 'deputyActs'
  return isCover ? 'coverAudits' : 'deputyAudits'
}
