import { createCatalogue, createRoleModel, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { writePaper } from '@rolebook/paper'

const issued = Date.parse('2026-11-30T10:00Z')
const catalogue = createCatalogue(structure, english, german, french)

/** One of the files made of a rolebook, by its name. */
function printer(rolebook: string): (name: string) => string {
  const { files } = writePaper(createRoleModel(parse(rolebook).rolebook, catalogue), {
    at: issued,
    until: issued + 30 * 86_400_000,
  })
  return (name) => {
    const file = files.find((one) => one.name === name)
    if (!file) throw new Error(`${name} was not made`)
    return file.text
  }
}

/** An organisation of two sites, a desk and a line for the night. */
export const printedPaper = printer(`rolebook: 1
catalogue: 1
organisation:
  name: Harbour Dental Group
  timezone: Europe/London
  languages: [en, de, fr]
  emergency-number: "999"
  default-contact: { order: [security-desk, night-line] }
  phone-page: https://help.harbourdental.example/phone
sites:
  berlin: { name: Berlin practice, timezone: Europe/Berlin, emergency-number: "112" }
people:
  ben: { name: Ben Lindqvist, phone: +44 20 7946 0012, on-paper: yes }
contact-points:
  security-desk:
    name: { en: Security desk, de: Sicherheitsstelle, fr: Bureau de la sécurité }
    phone: +44 20 7946 0100
    email: security@harbourdental.example
    hours: Mon-Fri 08:00-18:00
    closed: [2026-12-25, 2026-12-28]
    on-paper: yes
  night-line:
    name: { en: Night line, de: Nachtleitung, fr: Ligne de nuit }
    phone: +44 20 7946 0199
    hours: always
    visible: public
roles:
  project-lead: { held-by: [ben] }
situations:
  lost-device: { contact: { order: [security-desk, night-line, project-lead] }, on-paper: yes }
`)

const long = 'Zentrale Meldestelle für Informationssicherheitsvorfälle und Datenschutzverletzungen'
const endless = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/**
 * One that has too much of everything: long names without a space, names written from right to left, many sites and
 * closed days.
 */
export const crowdedOrganisation = printer(`rolebook: 1
catalogue: 1
organisation:
  name: ${endless} ${endless}
  timezone: Europe/Berlin
  languages: [en, de, fr]
  emergency-number: "112"
  default-contact: { order: [desk, night, arabic, fourth] }
  phone-page: https://help.example/${'a/long/path/'.repeat(20)}
sites:
${Array.from({ length: 12 }, (_, index) => `  site-${index}: { name: ${endless}, emergency-number: "${900 + index}" }`).join('\n')}
contact-points:
  desk:
    name: ${long}
    phone: +49 (0)30 1234 5678 90 ext. 123456
    email: ${'informationssicherheit.'.repeat(4)}meldung@example.org
    hours: Mon-Thu 07:30-12:00, 12:45-18:15, Fri 07:30-12:00, 12:45-16:30, Sat 09:00-12:00
    closed: [2026-12-07, 2026-12-08, 2026-12-24, 2026-12-25, 2026-12-26, 2026-12-28, 2026-12-29, 2026-12-30]
    on-paper: yes
  night: { name: ${endless}, phone: +49 30 1234 5679, hours: always, on-paper: yes }
  arabic: { name: "مكتب أمن المعلومات والإبلاغ عن الحوادث", phone: +49 30 1234 5680, hours: always, on-paper: yes }
  fourth: { name: Fourth, phone: +49 30 1234 5681, hours: always, on-paper: yes }
situations:
  lost-device: { title: ${endless} ${endless}, urgency: now, contact: desk, on-paper: yes }
`)
