import { idsIn } from '../contacts/contact-ids.ts'
import {
  contactPointsBySite,
  peopleBySite,
  rolesByScope,
  sitesByReception,
  situationsByOwnContact,
} from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'

/** Roles whose holders, unless they are limited to something, own every asset. */
const owningRoles: readonly string[] = ['asset-ownership', 'information-owner']

export const rule = defineRule({
  id: 'named-nowhere',
  severity: 'hint',
  profile: 'all',
  covers: ['REF-04'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Every contact point, asset and site has a use',
    de: 'Jede Kontaktstelle, jeder Wert (Asset) und jeder Standort wird gebraucht',
    fr: 'Chaque point de contact, actif et site sert à quelque chose',
  },
  messages: {
    contactPoint: {
      en: 'No situation leads to {name}, nor does the default contact. Name “{id}” where staff should reach it, or take it out.',
      de: 'Keine Situation führt zu {name}, auch der Standardkontakt nicht. Nennen Sie „{id}“, wo Beschäftigte dorthin gelangen sollen, oder nehmen Sie den Eintrag heraus.',
      fr: 'Aucune situation ne mène à {name}, ni le contact par défaut. Nommez « {id} » là où le personnel doit y arriver, ou retirez cette entrée.',
    },
    asset: {
      en: 'Nobody holds a role for {name}, and nothing says where it is found. Name “{id}” under “for” of its owner, or take it out.',
      de: 'Niemand hat eine Rolle für {name} inne, und nichts sagt, wo das zu finden ist. Nennen Sie „{id}“ unter „for“ bei der zuständigen Person, oder nehmen Sie den Eintrag heraus.',
      fr: 'Personne n’a de rôle pour {name}, et rien ne dit où cela se trouve. Nommez « {id} » sous « for » auprès de la personne compétente, ou retirez cette entrée.',
    },
    site: {
      en: 'No person, contact point or role names the site {name}. Name “{id}” where it belongs, or take it out.',
      de: 'Keine Person, Kontaktstelle oder Rolle nennt den Standort {name}. Nennen Sie „{id}“, wo es hingehört, oder nehmen Sie den Eintrag heraus.',
      fr: 'Ni personne, ni point de contact, ni rôle ne nomme le site {name}. Nommez « {id} » là où il convient, ou retirez cette entrée.',
    },
  },
  each: ['contact-point', 'asset', 'site'],
  check(context, report, id, subject) {
    const { model, names } = context
    const { rolebook } = model
    // a part of the same organisation that was not read may name it
    if (!context.hasAllParts()) return
    if (subject === 'contact-point') {
      if (isContact(context, id)) return
      const at = { path: ['contact-points', id], part: 'key' as const }
      report({ message: 'contactPoint', at, values: { id, name: names.contactPoint(id) } })
    } else if (subject === 'asset') {
      if (isOwnedOrFound(context, id)) return
      const title = rolebook.assets?.get(id)?.title
      const at = { path: ['assets', id], part: 'key' as const }
      report({ message: 'asset', at, values: { id, name: (title && names.text(title)) || id } })
    } else {
      if (isPlace(context, id)) return
      const at = { path: ['sites', id], part: 'key' as const }
      report({ message: 'site', at, values: { id, name: rolebook.sites?.get(id)?.name ?? id } })
    }
  },
})

function isContact({ model, lookUp, isUnread }: RuleContext, id: string): boolean {
  const { organisation, situations } = model.rolebook
  // contact points are written before the situations that lead to them
  if (!organisation?.defaultContact && !situations) return true
  return (
    idsIn(organisation?.defaultContact).includes(id) ||
    lookUp(situationsByOwnContact, id).length > 0 ||
    lookUp(sitesByReception, id).length > 0 ||
    [['organisation', 'default-contact'], ['situations'], ['sites']].some((path) => isUnread(id, path))
  )
}

function isOwnedOrFound({ model, lookUp, isUnread }: RuleContext, id: string): boolean {
  if (model.rolebook.assets?.get(id)?.foundAt || lookUp(rolesByScope, id).length > 0 || isUnread(id, ['roles']))
    return true
  const owners = owningRoles.flatMap((role) => model.roles.get(role)?.heldBy ?? [])
  return owners.some((assignment) => assignment.for === undefined)
}

function isPlace({ lookUp, isUnread }: RuleContext, id: string): boolean {
  return (
    [peopleBySite, contactPointsBySite, rolesByScope].some((index) => lookUp(index, id).length > 0) ||
    [['people'], ['contact-points'], ['roles']].some((path) => isUnread(id, path))
  )
}
