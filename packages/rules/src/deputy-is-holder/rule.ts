import { holdersAt } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'deputy-is-holder',
  severity: 'error',
  profile: 'default',
  covers: ['ROL-04'],
  fixable: false,
  dependsOnTime: true,
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
    ownCover: {
      en: '{person} is away from {date} on and cannot cover for that absence: name somebody else, or nobody, and the deputies stand in.',
      de: '{person} ist ab dem {date} abwesend und kann diese Abwesenheit nicht selbst vertreten: Nennen Sie jemand anderen oder niemanden, dann springt die Stellvertretung der Rolle ein.',
      fr: '{person} ne peut pas se remplacer pendant sa propre absence (à partir du {date}) : désignez quelqu’un d’autre, ou personne, et la suppléance du rôle prendra le relais.',
    },
    holder: {
      en: '{person} holds the role here.',
      de: 'Hier steht {person} als Inhaberin oder Inhaber.',
      fr: '{person} est titulaire du rôle ici.',
    },
  },
  each: ['role', 'person'],
  check(context, report, id, subject) {
    if (subject === 'person') judgeCover(id)
    else judgeDeputies(id)

    function judgeDeputies(role: string): void {
      const { model, names, now } = context
      const { deputies = [], path } = model.roles.get(role) ?? {}
      if (!path || deputies.length === 0) return
      const serving = holdersAt(model, role, now).filter(({ state }) => state !== 'ended' && state !== 'not-yet')
      for (const deputy of deputies) {
        // With a second holder somebody is left to stand in; only a role whose every holder is the deputy has nobody.
        if (serving.length === 0 || serving.some(({ id: holder }) => holder !== deputy)) continue
        const values = { person: names.person(deputy), role: names.role(role) }
        report({
          message: 'same',
          at: { path: [...path, 'deputies'], mention: deputy },
          values,
          related: [{ message: 'holder', at: { path: [...path, 'held-by'], mention: deputy }, values }],
        })
      }
    }

    function judgeCover(absent: string): void {
      const { model, names, today } = context
      const person = model.rolebook.people?.get(absent)
      if (!person?.away?.some(({ cover }) => cover === absent)) return
      const day = today(person)
      if (person.left !== undefined && person.left < day) return
      const own = person.away.filter(({ cover }) => cover === absent)
      for (const [occurrence, { from, until }] of own.entries()) {
        if (from === undefined || until === undefined || until < day) continue
        report({
          message: 'ownCover',
          at: { path: ['people', absent, 'away'], mention: absent, occurrence },
          values: { person: names.person(absent), date: names.date(from) },
        })
      }
    }
  },
})
