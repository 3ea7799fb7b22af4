import type { Person, RolebookDocument, Visibility } from '@rolebook/model'
import { diallable } from '../contacts/phone-number.ts'
import type { Edit } from '../finding.ts'
import { contactPointsByPhone } from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { privateFactIn } from './private-fact.ts'

/** From the smallest audience to everybody. */
const audiences: readonly Visibility[] = ['isms', 'staff', 'public']

export const rule = defineRule({
  id: 'private-data-visible',
  severity: 'warning',
  profile: 'default',
  covers: ['SEC-01'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'What is private stays private',
    de: 'Was privat ist, bleibt privat',
    fr: 'Ce qui est privé reste privé',
  },
  messages: {
    public: {
      en: 'Everybody on the internet can read the private number of {person}: show it to “isms” only, or to “staff” where they have agreed to that.',
      de: 'Alle im Internet können die private Nummer von {person} lesen: Zeigen Sie sie nur „isms“, oder „staff“, wenn das vereinbart ist.',
      fr: 'N’importe qui sur internet peut lire le numéro privé ({person}) : montrez-le à « isms » seulement, ou à « staff » avec l’accord de cette personne.',
    },
    staff: {
      en: 'All staff can read the private number of {person} beside the business one: leave it so only where they have agreed to that, otherwise write “isms”.',
      de: 'Alle Beschäftigten können neben der dienstlichen auch die private Nummer von {person} lesen: Lassen Sie es nur so, wenn das vereinbart ist, sonst schreiben Sie „isms“.',
      fr: 'Tout le personnel peut lire, à côté du numéro professionnel, le numéro privé ({person}) : ne laissez cela qu’avec l’accord de cette personne, sinon écrivez « isms ».',
    },
    asBusiness: {
      en: 'This is the private number of {person}, which “private-phone” keeps from others, and here others can read it: give a business number, or agree with them to show it.',
      de: 'Das ist die private Nummer von {person}, die „private-phone“ anderen vorenthält, und hier können andere sie lesen: Geben Sie eine dienstliche Nummer an, oder vereinbaren Sie, dass sie gezeigt werden darf.',
      fr: 'C’est le numéro privé ({person}) que « private-phone » réserve, et ici d’autres peuvent le lire : donnez un numéro professionnel, ou convenez avec cette personne de le montrer.',
    },
    birth: {
      en: 'Others can read here when {person} was born: take it out, for nobody needs it to reach somebody.',
      de: 'Hier können andere lesen, wann {person} geboren ist: Nehmen Sie es heraus, denn um jemanden zu erreichen, braucht es niemand.',
      fr: 'D’autres peuvent lire ici une date de naissance ({person}) : retirez-la, personne n’en a besoin pour joindre quelqu’un.',
    },
    home: {
      en: 'Others can read here where {person} lives: take it out, for nobody needs it to reach somebody.',
      de: 'Hier können andere lesen, wo {person} wohnt: Nehmen Sie es heraus, denn um jemanden zu erreichen, braucht es niemand.',
      fr: 'D’autres peuvent lire ici une adresse privée ({person}) : retirez-la, personne n’en a besoin pour joindre quelqu’un.',
    },
    private: {
      en: 'It is kept from others here.',
      de: 'Hier wird sie anderen vorenthalten.',
      fr: 'Il est réservé ici.',
    },
    hide: {
      en: 'Show it to “isms” only',
      de: 'Nur „isms“ zeigen',
      fr: 'Ne montrer qu’à « isms »',
    },
  },
  each: 'person',
  check(context, report, id) {
    const person = context.model.rolebook.people?.get(id)
    if (!person) return
    const values = { person: context.names.person(id) }
    const path = ['people', id]
    for (const leak of leaksOf(context, id, person)) {
      const related = [{ message: 'private' as const, at: { path: [...path, 'private-phone'] } }]
      report({ message: 'asBusiness', at: { path: leak }, values, related })
    }
    if (person.visible === 'isms') return
    const { privatePhone, title = {} } = person
    const shown = privatePhone?.number === undefined ? 'isms' : (privatePhone.visible ?? 'isms')
    // where there is no other number they have agreed to be called on this one
    if (shown === 'public' || (shown === 'staff' && person.phone !== undefined)) {
      const place = [...path, 'private-phone', 'visible']
      report({
        message: shown,
        at: { path: place },
        values,
        // they may have agreed all the same: people on call do
        ...(shown === 'staff' ? { severity: 'hint' } : {}),
        fixes: [{ title: 'hide', edits: (document) => hide(document, place) }],
      })
    }
    for (const [tag, text] of Object.entries(title)) {
      const fact = privateFactIn(text)
      if (fact) report({ message: fact, at: { path: [...path, 'title', ...(tag === '' ? [] : [tag])] }, values })
    }
  },
})

/** The places that repeat somebody's private number where more people see it than should. */
function leaksOf({ model, lookUp }: RuleContext, id: string, person: Person): readonly (readonly string[])[] {
  const { phone, privatePhone, visible = 'staff' } = person
  const number = privatePhone?.number && diallable(privatePhone.number)
  if (!number) return []
  const isLeak = (seenBy: Visibility) =>
    audiences.indexOf(seenBy) >
    Math.min(...[visible, privatePhone.visible ?? 'isms'].map((one) => audiences.indexOf(one)))
  const own = phone !== undefined && diallable(phone) === number && isLeak(visible) ? [['people', id, 'phone']] : []
  const shared = lookUp(contactPointsByPhone, number)
    .filter((desk) => isLeak(model.rolebook.contactPoints?.get(desk)?.visible ?? 'staff'))
    .map((desk) => ['contact-points', desk, 'phone'])
  return [...own, ...shared]
}

function hide(document: RolebookDocument, place: readonly string[]): readonly Edit[] {
  const range = document.rangeOf(place)
  return range ? [{ range, text: 'isms' }] : []
}
