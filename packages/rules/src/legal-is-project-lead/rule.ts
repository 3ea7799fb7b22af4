import { isSmall } from '@rolebook/model'
import { holdersOf } from '../holders/holding.ts'
import { findHumans } from '../holders/same-human.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'legal-is-project-lead',
  severity: 'hint',
  profile: 'default',
  covers: ['SOD-13'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Beyond a small organisation the project lead is not also Legal and compliance',
    de: 'Jenseits einer kleinen Organisation ist die Projektleitung nicht auch Recht und Compliance',
    fr: 'Au-delà d’une petite organisation, qui dirige le projet n’est pas aussi chargé du juridique et de la conformité',
  },
  messages: {
    both: {
      en: '{person} holds both {legal} and {lead}. That is usual under 50 people; in a larger organisation a second pair of eyes on laws and contracts helps. If yours is small, state “headcount”.',
      de: '{person} hat die Rollen {legal} und {lead} inne. Unter 50 Personen ist das üblich; in einer größeren Organisation hilft ein zweiter Blick auf Gesetze und Verträge. Ist Ihre klein, geben Sie „headcount“ an.',
      fr: '{person} est titulaire des rôles {legal} et {lead}. C’est courant en dessous de 50 personnes ; dans une organisation plus grande, un second regard sur les lois et les contrats aide. Si la vôtre est petite, indiquez « headcount ».',
    },
    here: {
      en: '{person} holds {lead} here.',
      de: 'Hier hat {person} die Rolle {lead} inne.',
      fr: '{person} est titulaire du rôle {lead} ici.',
    },
  },
  check(context, report) {
    const { model, names } = context
    if (isSmall(model.rolebook)) return
    const humanOf = findHumans(context)
    const leads = holdersOf(context, 'project-lead')
    const legal = holdersOf(context, 'legal-and-compliance')
    const leadOf = (person: string) => leads.find((lead) => humanOf(lead.person) === humanOf(person))
    // Where somebody else holds it as well, the second pair of eyes is there.
    if (legal.some(({ person }) => !leadOf(person))) return
    const [first] = legal
    const lead = first && leadOf(first.person)
    if (!lead) return
    const values = { person: names.person(first.person), legal: names.role(first.role), lead: names.role(lead.role) }
    report({
      message: 'both',
      at: first.at,
      values,
      related: [{ message: 'here', at: lead.at, values }],
    })
  },
})
