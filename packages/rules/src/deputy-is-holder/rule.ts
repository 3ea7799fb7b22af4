import { holdersAt, type Path, type RolebookDocument } from '@rolebook/model'
import type { Edit } from '../finding.ts'
import { removeItem } from '../places/remove-entry.ts'
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
    fr: 'La suppléance revient à une autre personne que celle qui est titulaire',
  },
  messages: {
    same: {
      en: '{person} holds {role} and cannot also be the deputy: name somebody else, or nobody.',
      de: '{person} hat die Rolle {role} inne und kann nicht zugleich die Stellvertretung sein: Nennen Sie jemand anderen oder niemanden.',
      fr: '{person} est titulaire du rôle {role} et ne peut pas en assurer aussi la suppléance : désignez quelqu’un d’autre, ou personne.',
    },
    holder: {
      en: '{person} holds the role here.',
      de: 'Hier steht, dass {person} die Rolle innehat.',
      fr: '{person} est titulaire du rôle ici.',
    },
    remove: {
      en: 'Take {person} out of the deputies',
      de: '{person} aus der Stellvertretung nehmen',
      fr: 'Retirer {person} de la suppléance',
    },
  },
  each: 'role',
  check({ model, names, now }, report, role) {
    const { deputies = [], path } = model.roles.get(role) ?? {}
    if (!path || deputies.length === 0) return
    const serving = holdersAt(model, role, now).filter(({ state }) => state !== 'ended' && state !== 'not-yet')
    for (const deputy of deputies) {
      // With a second holder somebody is left to stand in; only a role whose every holder is the deputy has nobody.
      if (serving.length === 0 || serving.some(({ id: holder }) => holder !== deputy)) continue
      const values = { person: names.person(deputy), role: names.role(role) }
      const list = [...path, 'deputies']
      report({
        message: 'same',
        at: { path: list, mention: deputy },
        values,
        related: [{ message: 'holder', at: { path: [...path, 'held-by'], mention: deputy }, values }],
        // It changes nobody's answer, but somebody else may have been meant, which whoever repairs unasked cannot know.
        fixes: [
          { title: 'remove', values, edits: (document) => removeDeputy(document, list, deputy), preferred: false },
        ],
      })
    }
  },
})

function removeDeputy(document: RolebookDocument, list: Path, deputy: string): readonly Edit[] {
  const named = document.referencesBelow(list).find(({ id }) => id === deputy)
  const edit = named && removeItem(document, named.path)
  return edit ? [edit] : []
}
