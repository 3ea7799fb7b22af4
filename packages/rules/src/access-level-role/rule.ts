import { responsibilitiesByRole } from '../indexes.ts'
import { defineRule } from '../rule.ts'
import { plainWords } from '../texts/plain-words.ts'

export const rule = defineRule({
  id: 'access-level-role',
  severity: 'info',
  profile: 'all',
  covers: ['ROL-10'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'A role is what somebody answers for, not what an account may do',
    de: 'Eine Rolle ist, wofür jemand einsteht, nicht, was ein Konto darf',
    fr: 'Un rôle est ce dont quelqu’un répond, pas ce qu’un compte permet',
  },
  messages: {
    level: {
      en: '“{role}” looks like a level of access of some system, and nothing here says what its holder answers for: give it responsibilities, or leave it to the system that grants it.',
      de: '„{role}“ sieht nach einer Berechtigungsstufe eines Systems aus, und nichts sagt hier, wofür man damit einsteht: Geben Sie der Rolle Verantwortlichkeiten, oder überlassen Sie sie dem System, das sie vergibt.',
      fr: '« {role} » ressemble à un niveau d’accès d’un système, et rien ne dit ici de quoi son titulaire répond : donnez-lui des responsabilités, ou laissez-le au système qui l’accorde.',
    },
  },
  each: 'role',
  check({ model, names, lookUp }, report, id) {
    const entry = model.roles.get(id)
    if (!entry?.path || entry.catalogue) return
    const { authority, summary, responsibilities } = entry.role
    // whoever answers for something has a role, whatever it is called
    if (authority || summary || responsibilities || lookUp(responsibilitiesByRole, id).length > 0) return
    if (!Object.values(entry.title).some((title) => levels.has(plainWords(title).join(' ')))) return
    report({ message: 'level', at: { path: entry.path, part: 'key' }, values: { role: names.role(id) } })
  },
})

/** What systems call their levels of access. Words that are jobs as well (editor, owner, operator) are not among them. */
const levels: ReadonlySet<string> = new Set([
  ...['admin', 'admins', 'administrator', 'administrators', 'super admin', 'superadmin', 'superuser', 'root'],
  ...['global admin', 'global administrator', 'domain admin', 'local admin', 'billing admin', 'power user'],
  ...['user', 'users', 'standard user', 'guest', 'guests', 'viewer', 'viewers', 'reader', 'readers', 'contributor'],
  ...['read', 'write', 'read only', 'readonly', 'read write', 'read access', 'write access', 'full access'],
  ...['benutzer', 'nutzer', 'hauptbenutzer', 'gast', 'gäste', 'leser', 'lesezugriff', 'schreibzugriff', 'vollzugriff'],
  ...['administrateur', 'administrateurs', 'super administrateur', 'utilisateur', 'utilisateurs', 'invité', 'invités'],
  ...['lecteur', 'lecteurs', 'lecture seule', 'lecture', 'écriture', 'contributeur', 'accès complet'],
])
