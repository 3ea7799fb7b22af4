import type { Path, RolebookDocument } from '@rolebook/model'
import type { Edit } from '../finding.ts'
import { removeEntry } from '../places/remove-entry.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'covers-own-absence',
  severity: 'error',
  profile: 'default',
  covers: ['ROL-04'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Somebody else covers for whoever is away',
    de: 'Wer abwesend ist, wird von jemand anderem vertreten',
    fr: 'Qui est absent est remplacé par quelqu’un d’autre',
  },
  messages: {
    own: {
      en: '{person} is away from {date} on and cannot cover for that absence: name somebody else, or nobody, and the deputies stand in.',
      de: '{person} ist ab dem {date} abwesend und kann diese Abwesenheit nicht selbst vertreten: Nennen Sie jemand anderen oder niemanden, dann springt die Stellvertretung der Rolle ein.',
      fr: '{person} ne peut pas se remplacer pendant sa propre absence (à partir du {date}) : désignez quelqu’un d’autre, ou personne, et la suppléance du rôle prendra le relais.',
    },
    remove: {
      en: 'Name nobody: the deputies stand in',
      de: 'Niemanden nennen: Die Stellvertretung der Rolle springt ein',
      fr: 'Ne désigner personne : la suppléance du rôle prend le relais',
    },
  },
  each: 'person',
  check({ model, names, today }, report, absent) {
    const person = model.rolebook.people?.get(absent)
    const own = person?.away?.filter(({ cover }) => cover === absent) ?? []
    if (!person || own.length === 0) return
    const day = today(person)
    if (person.left !== undefined && person.left < day) return
    const path = ['people', absent, 'away']
    for (const [occurrence, { from, until }] of own.entries()) {
      if (from === undefined || until === undefined || until < day) continue
      report({
        message: 'own',
        at: { path, mention: absent, occurrence },
        values: { person: names.person(absent), date: names.date(from) },
        // It changes nobody's answer, but somebody else may have been meant, which whoever repairs unasked cannot know.
        fixes: [
          { title: 'remove', edits: (document) => removeCover(document, path, absent, occurrence), preferred: false },
        ],
      })
    }
  },
})

function removeCover(document: RolebookDocument, path: Path, absent: string, occurrence: number): readonly Edit[] {
  const named = document.referencesBelow(path).filter(({ id }) => id === absent)[occurrence]
  const edit = named && removeEntry(document, named.path)
  return edit ? [edit] : []
}
