import type { RolebookDocument } from '@rolebook/model'
import { peopleByCover, rolesByDeputy, rolesByHolder } from '../indexes.ts'
import { findReferencesIn } from '../places/reference-places.ts'
import { defineRule } from '../rule.ts'
import { endAssignment } from './end-assignment.ts'

export const rule = defineRule({
  id: 'leaver-holds-role',
  severity: 'error',
  profile: 'default',
  covers: ['PPL-07'],
  fixable: true,
  dependsOnTime: true,
  title: {
    en: 'Nobody who has left still holds a role or stands in',
    de: 'Wer ausgeschieden ist, hat keine Rolle mehr inne und vertritt niemanden',
    fr: 'Qui a quitté l’organisation n’a plus de rôle et ne remplace personne',
  },
  messages: {
    holds: {
      en: '{person} left on {date} and still holds {role}: name somebody else, and end it with “until: {day}”.',
      de: '{person} ist am {date} ausgeschieden und hat die Rolle {role} noch inne: Nennen Sie jemand anderen, und beenden Sie es mit „until: {day}“.',
      fr: '{person} a quitté l’organisation le {date} et reste titulaire du rôle {role} : désignez quelqu’un d’autre et terminez par « until: {day} ».',
    },
    deputy: {
      en: '{person} left on {date} and is still named as deputy for {role}: name somebody else, or nobody.',
      de: '{person} ist am {date} ausgeschieden und steht noch als Stellvertretung für die Rolle {role}: Nennen Sie jemand anderen oder niemanden.',
      fr: '{person} a quitté l’organisation le {date} et assure encore, d’après ce fichier, la suppléance du rôle {role} : désignez quelqu’un d’autre, ou personne.',
    },
    cover: {
      en: '{person} left on {date} and is still to cover for {absent}: name somebody else, or nobody, and the deputies stand in.',
      de: '{person} ist am {date} ausgeschieden und soll noch {absent} vertreten: Nennen Sie jemand anderen oder niemanden, dann springt die Stellvertretung der Rolle ein.',
      fr: '{person} a quitté l’organisation le {date} et doit encore remplacer {absent} : désignez quelqu’un d’autre, ou personne, et la suppléance du rôle prendra le relais.',
    },
    contact: {
      en: '{person} left on {date} and is still a contact here: name somebody who answers.',
      de: '{person} ist am {date} ausgeschieden und steht hier noch als Kontakt: Nennen Sie jemanden, der antwortet.',
      fr: '{person} a quitté l’organisation le {date} et figure encore ici comme contact : désignez quelqu’un qui réponde.',
    },
    left: {
      en: 'The last day of {person}.',
      de: 'Der letzte Tag von {person}.',
      fr: 'Dernier jour : {person}.',
    },
    end: {
      en: 'End it with the last day of {person}, {date}',
      de: 'Mit dem letzten Tag von {person} am {date} beenden',
      fr: 'Terminer au dernier jour ({person}, {date})',
    },
  },
  each: 'person',
  check({ model, names, today, lookUp, ids }, report, id) {
    const person = model.rolebook.people?.get(id)
    const left = person?.left
    if (!person || left === undefined || left >= today(person)) return
    const day = today(person)
    const values = { person: names.person(id), date: names.date(left), day: left }
    const related = [{ message: 'left' as const, at: { path: ['people', id, 'left'] }, values }]

    for (const roleId of lookUp(rolesByHolder, id)) {
      const role = model.roles.get(roleId)
      if (!role?.path) continue
      const path = [...role.path, 'held-by']
      const own = role.heldBy.filter(({ who }) => who === id)
      for (const [occurrence, { from, until }] of own.entries()) {
        // An assignment that ended is history, and one that is to begin is somebody coming back.
        if ((until !== undefined && until < day) || (from !== undefined && from > day)) continue
        const end = (document: RolebookDocument) => {
          const edit = endAssignment(document, findReferencesIn(document)(path, id, occurrence), left)
          return edit ? [edit] : []
        }
        report({
          message: 'holds',
          at: { path, mention: id, occurrence },
          about: [id, roleId],
          values: { ...values, role: names.role(roleId) },
          related,
          fixes: from === undefined || from <= left ? [{ title: 'end', edits: end }] : [],
        })
      }
    }

    for (const roleId of lookUp(rolesByDeputy, id)) {
      const path = model.roles.get(roleId)?.path
      if (!path) continue
      report({
        message: 'deputy',
        at: { path: [...path, 'deputies'], mention: id },
        about: [id, roleId],
        values: { ...values, role: names.role(roleId) },
        related,
      })
    }

    for (const absent of lookUp(peopleByCover, id)) {
      const other = model.rolebook.people?.get(absent)
      if (!other?.away || (other.left !== undefined && other.left < today(other))) continue
      // The same person may cover an absence that is over: the last mention is the one that is not.
      const covered = other.away.filter(({ cover }) => cover === id)
      const occurrence = covered.findLastIndex(({ until }) => until === undefined || until >= today(other))
      if (occurrence === -1) continue
      report({
        message: 'cover',
        at: { path: ['people', absent, 'away'], mention: id, occurrence },
        about: [id, absent],
        values: { ...values, absent: names.person(absent) },
        related,
      })
    }

    for (const { path, to } of ids.referencesTo(id)) {
      if (!to.includes('person') || !path.some((step) => contactKeys.includes(step))) continue
      report({ message: 'contact', at: { path }, values, related })
    }
  },
})

/** Keys under which somebody is named to be reached. */
const contactKeys: readonly (string | number)[] = ['contact', 'default-contact', 'reception']
