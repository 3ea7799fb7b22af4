import { responsibilitiesByRole } from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'half-stated-authority',
  severity: 'info',
  profile: 'evidence',
  covers: ['ROL-07'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Where a role has authority, the file says what it is and who gave it',
    de: 'Hat eine Rolle Befugnisse, sagt die Datei, welche und von wem',
    fr: 'Quand un rôle a des pouvoirs, le fichier dit lesquels et de qui',
  },
  messages: {
    ungranted: {
      en: '{role} has authority here, and nothing says who gave it: add “granted-by” with a person. Clause 5.3 wants authority assigned, and an auditor asks by whom.',
      de: 'Die Rolle {role} hat hier Befugnisse, und nichts sagt, wer sie erteilt hat: Ergänzen Sie „granted-by“ mit einer Person. Abschnitt 5.3 will Befugnisse zugewiesen sehen, und ein Audit fragt, von wem.',
      fr: 'Le rôle {role} a ici des pouvoirs, et rien ne dit qui les a donnés : ajoutez « granted-by » avec une personne. L’article 5.3 veut des pouvoirs attribués, et un audit demande par qui.',
    },
    unsaid: {
      en: '{person} gave {role} authority, and nothing says what it is: add “authority” with what the holder may decide.',
      de: '{person} hat der Rolle {role} Befugnisse erteilt, und nichts sagt, welche: Ergänzen Sie „authority“ mit dem, was damit entschieden werden darf.',
      fr: '{person} a donné des pouvoirs au rôle {role}, et rien ne dit lesquels : ajoutez « authority » avec ce qu’il permet de décider.',
    },
  },
  each: 'role',
  check(context, report, id) {
    const { model, names, isUnread } = context
    const { path, role, heldBy = [] } = model.roles.get(id) ?? {}
    if (!path || !role) return
    const { authority, grantedBy } = role
    const values = { role: names.role(id) }
    if (authority && grantedBy === undefined) {
      // whoever granted the role granted the authority that belongs to it
      const isGranted = heldBy.length === 0 || heldBy.some((assignment) => assignment.grantedBy !== undefined)
      if (!isGranted && !isAtTop(context, id) && !isUnread(id, [...path, 'granted-by']))
        report({ message: 'ungranted', at: { path: [...path, 'authority'] }, values })
    }
    if (!authority && grantedBy !== undefined && !isUnread(id, [...path, 'authority']))
      report({
        message: 'unsaid',
        at: { path: [...path, 'granted-by'] },
        values: { ...values, person: names.person(grantedBy) },
      })
  },
})

/**
 * Whether a role is at the top, so that nobody above it could give it authority: top management, under whatever name.
 */
function isAtTop({ model, lookUp }: RuleContext, role: string): boolean {
  if (role === 'top-management') return true
  return lookUp(responsibilitiesByRole, role).some((id) => {
    const { standsFor = '', accountable = [] } = model.responsibilities.get(id) ?? {}
    return standsFor.startsWith('TM-') && accountable.includes(role)
  })
}
