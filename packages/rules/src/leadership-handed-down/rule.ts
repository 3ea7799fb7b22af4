import { holdersOf } from '../holders/holding.ts'
import { findHumans } from '../holders/same-human.ts'
import { findReferencesIn } from '../places/reference-places.ts'
import { defineRule, type RuleContext } from '../rule.ts'

const top = 'top-management'

export const rule = defineRule({
  id: 'leadership-handed-down',
  severity: 'error',
  profile: 'default',
  covers: ['RAC-06'],
  fixable: true,
  dependsOnTime: true,
  title: {
    en: 'Top management answers for its own responsibilities itself',
    de: 'Die Geschäftsleitung steht für ihre eigenen Verantwortlichkeiten selbst ein',
    fr: 'La direction répond elle-même de ses propres responsabilités',
  },
  messages: {
    handedDown: {
      en: '{role} is to answer for {duty}, which clauses 5.1 to 9.3 ask of top management itself: the work can go to {role} as “responsible”, answering for it stays with {top}.',
      de: '{role} soll für {duty} einstehen, und das verlangen die Abschnitte 5.1 bis 9.3 von der Geschäftsleitung selbst: Die Arbeit kann als „responsible“ an {role} gehen, rechenschaftspflichtig bleibt {top}.',
      fr: '« {role} » devrait en répondre ({duty}), et les articles 5.1 à 9.3 le demandent à la direction elle-même : le travail peut revenir à « {role} » sous « responsible », « accountable » reste « {top} ».',
    },
    otherName: {
      en: '{role} is to answer for {duty}, which clauses 5.1 to 9.3 ask of top management itself. Make {top} accountable; and where {role} is your top management, name the same people as holders of {top}.',
      de: '{role} soll für {duty} einstehen, und das verlangen die Abschnitte 5.1 bis 9.3 von der Geschäftsleitung selbst. Machen Sie {top} rechenschaftspflichtig; und wenn {role} Ihre Geschäftsleitung ist, besetzen Sie {top} mit denselben Personen.',
      fr: '« {role} » devrait en répondre ({duty}), et les articles 5.1 à 9.3 le demandent à la direction elle-même. Placez « {top} » sous « accountable » ; et si « {role} » est votre direction, donnez les mêmes titulaires à « {top} ».',
    },
    change: {
      en: 'Make {top} accountable',
      de: '{top} rechenschaftspflichtig machen',
      fr: 'Placer « {top} » sous « accountable »',
    },
  },
  auditorAsks: {
    en: 'An auditor will still ask how top management itself shows that it leads (clause 5.1).',
    de: 'Im Audit wird trotzdem gefragt, woran zu sehen ist, dass die Geschäftsleitung selbst führt (Abschnitt 5.1).',
    fr: 'Un auditeur demandera tout de même comment la direction montre qu’elle dirige elle-même (article 5.1).',
  },
  each: 'responsibility',
  check(context, report, duty) {
    const { model, names } = context
    const { path, written, catalogue, notApplicable } = model.responsibilities.get(duty) ?? {}
    if (!path || notApplicable || catalogue?.role !== top) return
    const [role, second] = new Set(written?.accountable)
    // Other rules report a missing role, several roles, everybody, and an id that leads nowhere.
    if (role === undefined || second !== undefined || role === top) return
    const known = model.catalogue.byId.roles.get(role)
    if (known?.everybody || (!known && !model.roles.has(role))) return
    if (!known && isHeldByTopManagement(role, context)) return
    const place = [...path, 'accountable']
    report({
      message: known ? 'handedDown' : 'otherName',
      at: { path: place, mention: role },
      values: { role: names.role(role), duty, top: names.role(top) },
      about: [duty, role],
      fixes: known
        ? [
            {
              title: 'change',
              edits: (document) => {
                const range = document.rangeOf(findReferencesIn(document)(place, role))
                return range ? [{ range, text: top }] : []
              },
            },
          ]
        : [],
    })
  },
})

/** Whether a role of the organisation's own is top management by another name: the same people hold both. */
function isHeldByTopManagement(role: string, context: RuleContext): boolean {
  const humanOf = findHumans(context)
  const leaders = new Set(holdersOf(context, top).map(({ person }) => humanOf(person)))
  const holders = holdersOf(context, role)
  return holders.length > 0 && holders.every(({ person }) => leaders.has(humanOf(person)))
}
