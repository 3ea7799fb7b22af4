import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'deputy-is-holder',
  severity: 'error',
  profile: 'default',
  covers: ['ROL-04'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'The deputy is somebody other than the holder',
    de: 'Die Stellvertretung ist jemand anderes als die Person in der Rolle',
    fr: 'La suppléance est assurée par quelqu’un d’autre que le titulaire',
  },
  messages: {
    same: {
      en: '{person} holds {role} and cannot also be the deputy: name somebody else, or nobody.',
      de: '{person} hat die Rolle {role} inne und kann nicht zugleich die Stellvertretung sein: Nennen Sie jemand anderen oder niemanden.',
      fr: '{person} est titulaire du rôle {role} et ne peut pas en assurer aussi la suppléance : désignez quelqu’un d’autre, ou personne.',
    },
    holder: {
      en: '{person} holds the role here.',
      de: 'Hier steht {person} als Inhaberin oder Inhaber.',
      fr: '{person} est titulaire du rôle ici.',
    },
  },
  each: 'role',
  check({ model, names }, report, id) {
    const { heldBy = [], deputies = [], path } = model.roles.get(id) ?? {}
    // With a second holder somebody is left to stand in; only a role whose every holder is the deputy has nobody.
    if (!path) return
    for (const deputy of deputies) {
      if (heldBy.length === 0 || heldBy.some(({ who }) => who !== deputy)) continue
      const values = { person: names.person(deputy), role: names.role(id) }
      report({
        message: 'same',
        at: { path: [...path, 'deputies'], mention: deputy },
        values,
        related: [{ message: 'holder', at: { path: [...path, 'held-by'], mention: deputy }, values }],
      })
    }
  },
})
