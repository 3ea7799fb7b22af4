import { diallable, isDialledFromAnywhere } from '../contacts/phone-number.ts'
import { defineRule } from '../rule.ts'

/** A number with fewer digits can only be dialled inside a building or a town. */
const fewestDigits = 7

export const rule = defineRule({
  id: 'local-phone-number',
  severity: 'warning',
  profile: 'default',
  covers: ['PPL-06'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Whoever is abroad can call, or has another way',
    de: 'Wer im Ausland ist, kann anrufen oder hat einen anderen Weg',
    fr: 'Depuis l’étranger, on peut appeler ou on a une autre voie',
  },
  messages: {
    local: {
      en: 'Nobody abroad reaches {name} on {number}: the country’s code is missing. Write the number as it is dialled from there, like +44 20 7946 0100, or add a way that works there, such as a chat.',
      de: 'Aus dem Ausland ist {name} unter {number} nicht zu erreichen: Die Landesvorwahl fehlt. Schreiben Sie die Nummer, wie man sie dort wählt, etwa +44 20 7946 0100, oder ergänzen Sie einen Weg, der dort geht, etwa einen Chat.',
      fr: 'Depuis l’étranger, personne ne joint {name} au {number} : l’indicatif du pays manque. Écrivez le numéro tel qu’on le compose de là-bas, comme +44 20 7946 0100, ou ajoutez une voie qui y fonctionne, par exemple un tchat.',
    },
    short: {
      en: 'Nobody outside reaches {name} on {number}, which is too short to be dialled there. Write the whole number with the country’s code, like +44 20 7946 0100, or add a way that works there, such as a chat.',
      de: 'Von außen ist {name} unter {number} nicht zu erreichen: Die Nummer ist zu kurz, um dort gewählt zu werden. Schreiben Sie die ganze Nummer mit Landesvorwahl, etwa +44 20 7946 0100, oder ergänzen Sie einen Weg, der dort geht, etwa einen Chat.',
      fr: 'De l’extérieur, personne ne joint {name} au {number}, numéro trop court pour y être composé. Écrivez le numéro entier avec l’indicatif du pays, comme +44 20 7946 0100, ou ajoutez une voie qui y fonctionne, par exemple un tchat.',
    },
  },
  each: ['person', 'contact-point'],
  check({ model, names, today, isUnread }, report, id, subject) {
    const { phone, isHere, path, name, ways } = subject === 'person' ? personBehind() : contactPointBehind()
    if (phone === undefined || !isHere || isDialledFromAnywhere(phone)) return
    if (Object.entries(ways).some(([way, address]) => address !== undefined || isUnread(id, [...path, way]))) return
    const isShort = diallable(phone).replace(/ ext\..*$/, '').length < fewestDigits
    report({
      message: isShort ? 'short' : 'local',
      at: { path: [...path, 'phone'] },
      values: { name, number: phone },
    })

    function personBehind() {
      const { phone, email, chat, left, ...person } = model.rolebook.people?.get(id) ?? {}
      const isHere = left === undefined || left >= today(person)
      return { phone, isHere, path: ['people', id], name: names.person(id), ways: { email, chat } }
    }

    function contactPointBehind() {
      const { phone, chat, web } = model.rolebook.contactPoints?.get(id) ?? {}
      // an e-mail address alone does not help somebody whose laptop is gone
      return { phone, isHere: true, path: ['contact-points', id], name: names.contactPoint(id), ways: { chat, web } }
    }
  },
})
