import { isLongId } from '@rolebook/model'
import { contactPointsByEmail } from '../indexes.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'personal-mailbox-public',
  severity: 'info',
  profile: 'all',
  covers: ['SEC-03'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'What everybody may read leads to shared mailboxes',
    de: 'Was alle lesen dürfen, führt zu gemeinsamen Postfächern',
    fr: 'Ce que chacun peut lire mène à des boîtes partagées',
  },
  messages: {
    person: {
      en: 'Everybody on the internet can read the address of {person}, who may be away or gone when somebody writes: show a contact point with a shared mailbox instead.',
      de: 'Alle im Internet können die Adresse von {person} lesen, und wenn jemand schreibt, liest dort vielleicht niemand mehr: Zeigen Sie stattdessen eine Kontaktstelle mit gemeinsamem Postfach.',
      fr: 'N’importe qui sur internet peut lire cette adresse personnelle ({person}), et le jour où quelqu’un y écrit, il se peut que plus personne n’y réponde : montrez plutôt un point de contact avec une boîte partagée.',
    },
    contactPoint: {
      en: 'Everybody on the internet can read this address of {contactPoint}, which is the personal one of {person}: give it a shared mailbox.',
      de: 'Alle im Internet können diese Adresse von {contactPoint} lesen, und es ist die persönliche von {person}: Geben Sie der Kontaktstelle ein gemeinsames Postfach.',
      fr: 'N’importe qui sur internet peut lire cette adresse ({contactPoint}), qui est une adresse personnelle ({person}) : donnez à ce point de contact une boîte partagée.',
    },
  },
  each: 'person',
  check({ model, names, lookUp }, report, id) {
    const { email, kind = 'person', visible, left } = model.rolebook.people?.get(id) ?? {}
    if (email === undefined || kind !== 'person' || left !== undefined) return
    const desks = lookUp(contactPointsByEmail, email.toLowerCase())
    if (visible === 'public' && desks.length === 0)
      report({ message: 'person', at: { path: ['people', id, 'email'] }, values: { person: names.person(id) } })
    for (const desk of desks) {
      // a desk of a member is checked in its own rolebook
      if (isLongId(desk) || model.rolebook.contactPoints?.get(desk)?.visible !== 'public') continue
      const values = { person: names.person(id), contactPoint: names.contactPoint(desk) }
      report({ message: 'contactPoint', at: { path: ['contact-points', desk, 'email'] }, values, about: [desk, id] })
    }
  },
})
