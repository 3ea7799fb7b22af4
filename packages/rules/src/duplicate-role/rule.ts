import type { Assignment } from '@rolebook/model'
import { rolesByName } from '../indexes.ts'
import { defineRule } from '../rule.ts'
import { namesOfRole } from '../texts/role-name.ts'

export const rule = defineRule({
  id: 'duplicate-role',
  severity: 'warning',
  profile: 'all',
  covers: ['ROL-09'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'No role is there twice under two names',
    de: 'Keine Rolle gibt es zweimal unter zwei Namen',
    fr: 'Aucun rôle n’existe deux fois sous deux noms',
  },
  messages: {
    twice: {
      en: '“{role}” ({id}) and “{other}” ({otherId}) are names for one role, so nobody knows which of them has the last word: make one role of them, or give them titles that tell them apart.',
      de: '„{role}“ ({id}) und „{other}“ ({otherId}) sind Namen für eine Rolle, und niemand weiß, welche das letzte Wort hat: Machen Sie eine Rolle daraus, oder geben Sie ihnen Titel, die sie unterscheiden.',
      fr: '« {role} » ({id}) et « {other} » ({otherId}) sont deux noms d’un même rôle, et personne ne sait lequel a le dernier mot : faites-en un seul rôle, ou donnez-leur des titres qui les distinguent.',
    },
    catalogue: {
      en: '“{role}” ({id}) is the role that the catalogue has as “{otherId}”: write it under that id, and its responsibilities and situations come with it.',
      de: '„{role}“ ({id}) ist die Rolle, die der Katalog als „{otherId}“ führt: Schreiben Sie sie unter dieser Kennung, dann kommen ihre Verantwortlichkeiten und Situationen mit.',
      fr: '« {role} » ({id}) est le rôle que le catalogue appelle « {otherId} » : inscrivez-le sous cet identifiant, et ses responsabilités et situations viendront avec.',
    },
    first: {
      en: '“{other}” is here.',
      de: '„{other}“ steht hier.',
      fr: '« {other} » se trouve ici.',
    },
  },
  each: 'role',
  check({ model, names, lookUp }, report, id) {
    const entry = model.roles.get(id)
    if (!entry?.path || entry.catalogue || isLimited(entry.heldBy)) return
    // of two roles the later one is reported, and the catalogue's roles count as the earliest
    const otherId = namesOfRole(entry, id)
      .map((name) => lookUp(rolesByName, name).find((role) => !isLimited(model.roles.get(role)?.heldBy ?? [])))
      .find((role) => role !== undefined && role !== id)
    const other = otherId === undefined ? undefined : model.roles.get(otherId)
    if (!other || otherId === undefined) return
    const values = { id, otherId, role: names.role(id), other: names.role(otherId) }
    const related = other.path
      ? [{ message: 'first' as const, at: { path: other.path, part: 'key' as const }, values }]
      : []
    report({
      message: other.path ? 'twice' : 'catalogue',
      at: { path: entry.path, part: 'key' },
      values,
      about: [id, otherId],
      related,
    })
  },
})

/**
 * Whether a role is held only for some sites or assets, or is being wound up: then another role of the same name is not
 * a duplicate.
 */
function isLimited(heldBy: readonly Assignment[]): boolean {
  return (
    heldBy.some((assignment) => (assignment.for ?? []).length > 0) ||
    (heldBy.length > 0 && heldBy.every(({ until }) => until !== undefined))
  )
}
