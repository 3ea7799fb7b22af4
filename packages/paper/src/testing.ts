import { createCatalogue, createRoleModel, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { type Paper, writePaper } from './write-paper.ts'

/** A Monday; the paper is valid for 30 days, over the closed days of Christmas. */
export const issued = Date.parse('2026-11-30T10:00Z')
export const validUntil = issued + 30 * 86_400_000

const catalogue = createCatalogue(structure, english, german, french)

/** The paper for a rolebook that is given as text. */
export function printPaper(text: string): Paper {
  return writePaper(createRoleModel(parse(text).rolebook, catalogue), { at: issued, until: validUntil })
}

/** One of the files; throws where it was not made. */
export function readPaper({ files }: Paper, name: string): string {
  const file = files.find((one) => one.name === name)
  if (!file) throw new Error(`${name} is not among ${files.map((one) => one.name).join(', ')}`)
  return file.text
}

/** An organisation that prints what its staff need, and keeps the rest to itself. */
export const dentalGroup = `rolebook: 1
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
  ben:
    name: Ben Lindqvist
    phone: +44 20 7946 0012
    private-phone: { number: +44 7700 900123, visible: staff }
    away: [{ from: 2026-12-20, until: 2027-01-03, cover: chidi }]
    on-paper: yes
  chidi: { name: Chidi Obi, phone: +44 20 7946 0013, on-paper: yes }
  dana: { name: Dana Weiss, phone: +49 30 5550 0100, site: berlin }
contact-points:
  security-desk:
    name: { en: Security desk, de: Sicherheitsstelle, fr: Bureau de la sécurité }
    phone: +44 20 7946 0100
    email: security@harbourdental.example
    hours: Mon-Fri 08:00-18:00
    closed: [2026-12-25, 2026-12-28, 2027-04-02]
    on-paper: yes
  night-line: { name: Night line, phone: +44 20 7946 0199, hours: always, visible: public }
  board-line: { name: Board line, phone: +44 20 7946 0666, hours: always }
roles:
  project-lead: { held-by: [ben], deputies: [dana] }
situations:
  lost-device:
    contact: { order: [security-desk, night-line, project-lead] }
    deadline: 1 hour
    first: [{ en: "Call us now, even if you are still searching.", de: "Rufen Sie jetzt an, auch wenn Sie noch suchen." }]
    on-paper: yes
  merger-talk:
    title: Somebody asks about the merger
    contact: board-line
`
