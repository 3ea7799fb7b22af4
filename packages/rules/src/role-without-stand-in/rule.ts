import { holdersAt, isSmall } from '@rolebook/model'
import { defineRule } from '../rule.ts'

/** Roles that must be able to decide within the hour when something happens, whoever is on holiday. */
const critical: readonly string[] = ['top-management', 'project-lead', 'incident-manager', 'business-continuity-owner']

export const rule = defineRule({
  id: 'role-without-stand-in',
  severity: 'warning',
  profile: 'default',
  covers: ['ROL-03'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'A critical role has a deputy or a second holder',
    de: 'Eine kritische Rolle hat eine Stellvertretung oder ist doppelt besetzt',
    fr: 'Un rôle critique a une suppléance ou un second titulaire',
  },
  messages: {
    alone: {
      en: '{role} rests with {person} alone: on a day of absence nobody decides. Name a deputy under “deputies”, or a second holder.',
      de: 'Die Rolle {role} hat allein {person} inne: Am Tag einer Abwesenheit entscheidet niemand. Nennen Sie eine Stellvertretung unter „deputies“ oder eine zweite Person unter „held-by“.',
      fr: 'Le rôle {role} repose sur une seule personne ({person}) : en son absence, personne ne décide. Désignez une suppléance sous « deputies », ou un second titulaire.',
    },
  },
  each: 'role',
  check({ model, now, names, isUnread }, report, id) {
    const { rolebook } = model
    const { size, headcount } = rolebook.organisation ?? {}
    // this is not asked of small organisations, so the file has to say how large this one is
    if (!critical.includes(id) || isSmall(rolebook) || (size === undefined && headcount === undefined)) return
    const entry = model.roles.get(id)
    if (!entry?.path || entry.role.vacant || entry.deputies.length > 0 || isUnread(id, entry.path)) return
    const holders = holdersAt(model, id, now).filter(({ state }) => state !== 'left' && state !== 'ended')
    const [holder, ...others] = holders
    if (!holder || others.length > 0 || (holder.state !== 'present' && holder.state !== 'away')) return
    // a group and an organisation have more than one person
    if ((holder.person?.kind ?? 'person') !== 'person') return
    report({
      message: 'alone',
      at: { path: [...entry.path, 'held-by'], mention: holder.id },
      values: { role: names.role(id), person: names.person(holder.id) },
      about: [id, holder.id],
    })
  },
})
