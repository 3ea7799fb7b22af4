import { colonIn, type Person } from '@rolebook/model'
import { diallable } from '../contacts/phone-number.ts'
import { isSaidToBeSame } from '../holders/same-human.ts'
import {
  contactPointsByEmail,
  contactPointsByPhone,
  groupsByEmail,
  groupsByPhone,
  type Index,
  peopleByEmail,
  peopleByPhone,
} from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'shared-address',
  severity: 'warning',
  profile: 'default',
  covers: ['PPL-02'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'No two people have one e-mail address or one phone number',
    de: 'Keine zwei Personen haben dieselbe E-Mail-Adresse oder Telefonnummer',
    fr: 'Jamais deux personnes n’ont la même adresse e-mail ou le même numéro de téléphone',
  },
  messages: {
    email: {
      en: '{person} has the same e-mail address as {other}. If they are one person, say “same-as: {id}”; if it is a shared mailbox, make it a contact point.',
      de: '{person} hat dieselbe E-Mail-Adresse wie {other}. Ist es dieselbe Person, sagen Sie „same-as: {id}“; ist es ein gemeinsames Postfach, machen Sie daraus eine Kontaktstelle.',
      fr: '{person} a la même adresse e-mail que {other}. S’il s’agit d’une seule personne, dites « same-as: {id} » ; si c’est une boîte partagée, faites-en un point de contact.',
    },
    phone: {
      en: '{person} has the same phone number as {other}. If they are one person, say “same-as: {id}”; if they share a line, make it a contact point.',
      de: '{person} hat dieselbe Telefonnummer wie {other}. Ist es dieselbe Person, sagen Sie „same-as: {id}“; ist es ein gemeinsamer Anschluss, machen Sie daraus eine Kontaktstelle.',
      fr: '{person} a le même numéro de téléphone que {other}. S’il s’agit d’une seule personne, dites « same-as: {id} » ; si la ligne est partagée, faites-en un point de contact.',
    },
    there: { en: '{other}{colon}here.', de: '{other}{colon}hier.', fr: '{other}{colon}ici.' },
  },
  each: 'person',
  check(context, report, id) {
    const { model, names, language, lookUp } = context
    const person = model.rolebook.people?.get(id)
    if (!person || !isOneHere(person, context)) return
    for (const { key, people, shared, keyOf } of addresses) {
      const address = keyOf(person)
      // an address of a contact point, a group or an organisation is shared by its people
      if (address === undefined || shared.some((index) => lookUp(index, address).length > 0)) continue
      const other = firstHere(lookUp(people, address), context)
      if (other === undefined || other === id || isSaidToBeSame(context, id, other)) continue
      // people of one outside firm share the address of that firm
      if (person.external && model.rolebook.people?.get(other)?.external) continue
      const values = { person: names.person(id), other: names.person(other), id: other, colon: colonIn(language) }
      report({
        message: key,
        at: { path: ['people', id, key] },
        values,
        about: [id, other],
        related: [{ message: 'there', at: { path: ['people', other, key] }, values }],
      })
    }
  },
})

const addresses: readonly {
  readonly key: 'email' | 'phone'
  readonly people: Index
  /** The indexes of things whose address nobody has to themselves. */
  readonly shared: readonly Index[]
  keyOf(person: Person): string | undefined
}[] = [
  {
    key: 'email',
    people: peopleByEmail,
    shared: [contactPointsByEmail, groupsByEmail],
    keyOf: ({ email }) => email?.toLowerCase(),
  },
  {
    key: 'phone',
    people: peopleByPhone,
    shared: [contactPointsByPhone, groupsByPhone],
    keyOf: ({ phone }) => (phone === undefined ? undefined : diallable(phone)),
  },
]

/** The first of some people who is one human being and has not left. */
function firstHere(people: readonly string[], context: RuleContext): string | undefined {
  return people.find((id) => {
    const person = context.model.rolebook.people?.get(id)
    return person !== undefined && isOneHere(person, context)
  })
}

/**
 * Whether it is one human being who is still here: the number of somebody who has left is passed on, and their mailbox
 * forwarded.
 */
function isOneHere(person: Person, { today }: RuleContext): boolean {
  return (person.kind ?? 'person') === 'person' && (person.left === undefined || person.left >= today(person))
}
