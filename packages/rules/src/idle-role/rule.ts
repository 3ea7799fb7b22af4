import { idsIn } from '../contacts/contact-ids.ts'
import { responsibilitiesByRole, situationsByContact } from '../indexes.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'idle-role',
  severity: 'info',
  profile: 'all',
  covers: ['RAC-10'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Every role takes part in something',
    de: 'Jede Rolle ist an etwas beteiligt',
    fr: 'Chaque rôle participe à quelque chose',
  },
  messages: {
    idle: {
      en: '{role} takes part in nothing: no responsibility gives it a letter, and neither a situation nor a policy leads to it. Give it a part, or leave the role out.',
      de: '{role} ist an nichts beteiligt: Keine Verantwortlichkeit gibt der Rolle einen Buchstaben, und weder eine Situation noch eine Richtlinie führt zu ihr. Beteiligen Sie die Rolle, oder lassen Sie sie weg.',
      fr: '« {role} » ne participe à rien : aucune responsabilité ne lui donne de lettre, ni situation ni politique n’y mène. Donnez-lui une part, ou retirez ce rôle.',
    },
  },
  each: 'role',
  check({ model, names, lookUp, isUnread, hasAllParts }, report, id) {
    const { path, role = {}, everybody } = model.roles.get(id) ?? {}
    if (!path || everybody || role.responsibilities) return
    const { organisation, sites = new Map(), policies = new Map() } = model.rolebook
    // A part of the same rolebook that was not read may give it a responsibility.
    if (!hasAllParts() || lookUp(responsibilitiesByRole, id).length > 0) return
    if (lookUp(situationsByContact, id).length > 0 || idsIn(organisation?.defaultContact).includes(id)) return
    if ([...sites.values()].some(({ reception }) => idsIn(reception).includes(id))) return
    if ([...policies.values()].some(({ owner }) => owner === id) || isUnread(id, ['policies'])) return
    if (isUnread(id, ['responsibilities']) || isUnread(id, path)) return
    report({ message: 'idle', at: { path, part: 'key' }, values: { role: names.role(id) } })
  },
})
