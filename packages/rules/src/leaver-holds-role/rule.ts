import type { Person, PlainDate } from '@rolebook/model'
import { calendarAt } from '../calendar.ts'
import { findReferencesIn } from '../reference-places.ts'
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
  check({ document, model, now, names }, report) {
    const { rolebook } = model
    const todayOf = calendarAt(rolebook, now)
    const leavers = new Map<string, Leaver>()
    for (const [id, person] of rolebook.people ?? []) {
      const { left } = person
      if (left !== undefined && left < todayOf(person)) leavers.set(id, { id, person, left })
    }
    if (leavers.size === 0) return
    const find = findReferencesIn(document)
    const valuesOf = ({ id, left }: Leaver) => ({ person: names.person(id), date: names.date(left), day: left })
    const relatedOf = (leaver: Leaver) => [
      { message: 'left' as const, at: { path: ['people', leaver.id, 'left'] }, values: valuesOf(leaver) },
    ]

    for (const { id: role, path, heldBy, deputies } of model.roles.values()) {
      if (!path) continue
      const seen = new Map<string, number>()
      for (const { who = '', from, until } of heldBy) {
        const occurrence = seen.get(who) ?? 0
        seen.set(who, occurrence + 1)
        const leaver = leavers.get(who)
        if (!leaver) continue
        const today = todayOf(leaver.person)
        // An assignment that ended is history, and one that is to begin is somebody coming back.
        if ((until !== undefined && until < today) || (from !== undefined && from > today)) continue
        const place = find([...path, 'held-by'], who, occurrence)
        const edit = from === undefined || from <= leaver.left ? endAssignment(document, place, leaver.left) : undefined
        const values = { ...valuesOf(leaver), role: names.role(role) }
        const fixes = edit ? [{ title: 'end' as const, edits: [edit] }] : []
        report({ message: 'holds', at: { path: place }, values, related: relatedOf(leaver), fixes })
      }
      for (const deputy of new Set(deputies)) {
        const leaver = leavers.get(deputy)
        if (!leaver) continue
        const at = { path: find([...path, 'deputies'], deputy) }
        report({
          message: 'deputy',
          at,
          values: { ...valuesOf(leaver), role: names.role(role) },
          related: relatedOf(leaver),
        })
      }
    }

    for (const [absent, person] of rolebook.people ?? []) {
      if (!person.away || leavers.has(absent)) continue
      const today = todayOf(person)
      const open = person.away.filter(({ until }) => until === undefined || until >= today)
      for (const cover of new Set(open.map((away) => away.cover))) {
        const leaver = cover === undefined ? undefined : leavers.get(cover)
        if (!leaver) continue
        // The same person may cover an absence that is over: the last mention is the one that is not.
        const index = person.away.findLastIndex((away) => away.cover === leaver.id && open.includes(away))
        const earlier = person.away.slice(0, index).filter((away) => away.cover === leaver.id).length
        const at = { path: find(['people', absent, 'away'], leaver.id, earlier) }
        report({
          message: 'cover',
          at,
          values: { ...valuesOf(leaver), absent: names.person(absent) },
          related: relatedOf(leaver),
        })
      }
    }

    for (const { id, path, to } of document.references) {
      const leaver = leavers.get(id)
      if (!leaver || !to.includes('person') || !path.some((step) => contactKeys.includes(step))) continue
      report({ message: 'contact', at: { path }, values: valuesOf(leaver), related: relatedOf(leaver) })
    }
  },
})

interface Leaver {
  readonly id: string
  readonly person: Person
  /** Their last day. */
  readonly left: PlainDate
}

/** Keys under which somebody is named to be reached. */
const contactKeys: readonly (string | number)[] = ['contact', 'default-contact', 'reception']
