import { holdersAt } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'outside-holder',
  severity: 'warning',
  profile: 'default',
  covers: ['ROL-06'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Roles that must stay inside are held by your own people or groups',
    de: 'Rollen, die im Haus bleiben müssen, haben eigene Personen oder Gruppen inne',
    fr: 'Les rôles qui doivent rester à l’intérieur ont pour titulaires vos propres personnes ou groupes',
  },
  messages: {
    outside: {
      en: '{organisation} is an organisation and cannot hold {role}: that is for somebody of your own. Name a person or a group of yours; the organisation may advise.',
      de: '{organisation} ist eine Organisation und kann die Rolle {role} nicht innehaben: Sie gehört jemandem aus Ihrem Haus. Nennen Sie eine eigene Person oder Gruppe; die Organisation kann beraten.',
      fr: '{organisation} est une organisation et ne peut être titulaire du rôle {role}, qui revient à quelqu’un de chez vous. Désignez une personne ou un groupe à vous ; l’organisation peut conseiller.',
    },
    kind: {
      en: 'If it is a group of your own, write “kind: group” here.',
      de: 'Ist es eine eigene Gruppe, schreiben Sie hier „kind: group“.',
      fr: 'S’il s’agit d’un groupe à vous, écrivez ici « kind: group ».',
    },
  },
  each: 'role',
  check({ model, now, names }, report, id) {
    const entry = model.roles.get(id)
    if (!entry?.path || !entry.catalogue?.insideOnly) return
    const seen = new Set<string>()
    for (const { id: who, person, state } of holdersAt(model, id, now)) {
      if (seen.has(who) || person?.kind !== 'organisation' || (state !== 'present' && state !== 'away')) continue
      seen.add(who)
      report({
        message: 'outside',
        at: { path: [...entry.path, 'held-by'], mention: who },
        values: { organisation: names.person(who), role: names.role(id) },
        about: [id, who],
        related: [{ message: 'kind', at: { path: ['people', who, 'kind'] } }],
      })
    }
  },
})
