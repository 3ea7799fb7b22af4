import { colonIn, type Person } from '@rolebook/model'
import { contactPointsByEmail, contactPointsByPhone, type Index, peopleByEmail, peopleByPhone } from '../indexes.ts'
import { diallable } from '../phone-number.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { isSamePerson } from '../same-person.ts'

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
    const { model, names, language } = context
    const person = model.rolebook.people?.get(id)
    if (!person || !isOneHere(person, context)) return
    for (const { key, people, contactPoints, keyOf } of addresses) {
      const address = keyOf(person)
      if (address === undefined || context.lookUp(contactPoints, address).length > 0) continue
      const owners = context.lookUp(people, address).map((owner) => [owner, model.rolebook.people?.get(owner)] as const)
      // what a group or an organisation has is shared by its people
      if (owners.some(([, owner]) => owner && (owner.kind ?? 'person') !== 'person')) continue
      const earlier = owners.slice(
        0,
        owners.findIndex(([owner]) => owner === id),
      )
      const other = earlier.find(([, owner]) => owner && isOneHere(owner, context))?.[0]
      if (other === undefined || isSamePerson(context, id, other)) continue
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
  readonly contactPoints: Index
  keyOf(person: Person): string | undefined
}[] = [
  {
    key: 'email',
    people: peopleByEmail,
    contactPoints: contactPointsByEmail,
    keyOf: ({ email }) => email?.toLowerCase(),
  },
  {
    key: 'phone',
    people: peopleByPhone,
    contactPoints: contactPointsByPhone,
    keyOf: ({ phone }) => (phone === undefined ? undefined : diallable(phone)),
  },
]

/** One human being who has not left: the number of somebody who has is passed on, and their mailbox led on. */
function isOneHere(person: Person, { today }: RuleContext): boolean {
  return (person.kind ?? 'person') === 'person' && (person.left === undefined || person.left >= today(person))
}
