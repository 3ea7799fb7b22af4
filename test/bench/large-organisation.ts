import { parse, type Rolebook } from '@rolebook/model'
import { publishExample } from '../browser/published-organisation.ts'

/** When the directories of the benchmarks are issued. */
const issued = '2026-11-22T10:00Z'

/** An organisation of so many people with absences, and so many situations of its own with steps and words. */
export function createLargeOrganisation(people: number, situations: number): Rolebook {
  const count = (length: number, write: (number: number) => string) =>
    Array.from({ length }, (_, index) => write(index))
  return parse(`rolebook: 1
organisation: { name: Large Example, timezone: Europe/London, languages: [en], emergency-number: 999, default-contact: { order: [security-desk, night-line, project-lead] } }
people:
${count(people, writePerson).join('')}contact-points:
  security-desk: { name: Security desk, phone: +44 20 7946 0100, email: security@large.example, hours: Mon-Fri 08:00-18:00 }
  night-line: { name: Night line, phone: +44 20 7946 0199, hours: always }
roles:
  project-lead: { held-by: [p1], deputies: [p2] }
situations:
${count(situations, writeSituation).join('')}`).rolebook
}

/** The file that browsers download of an organisation of so many people and 60 situations. */
export async function publishPeople(people: number): Promise<Uint8Array> {
  const rolebook = createLargeOrganisation(people, 60)
  const organisation = await publishExample({ version: 1, at: issued, rolebook })
  await organisation.server.stop()
  try {
    return await organisation.publish({ version: 2, at: issued, rolebook })
  } finally {
    await organisation.stop()
  }
}

function writePerson(number: number): string {
  const digits = String(number).padStart(4, '0')
  const away = number % 5 === 0 ? ', away: [{ from: 2026-12-01, until: 2026-12-05 }]' : ''
  return `  p${number}: { name: Person Number ${number}, title: Specialist ${number % 17}, email: p${number}@large.example, phone: +44 20 7946 ${digits}${away} }\n`
}

function writeSituation(number: number): string {
  const urgency = ['now', 'today', 'this-week'][number % 3]
  return `  case-${number}: { title: Something of kind ${number} has happened, urgency: ${urgency}, contact: { order: [security-desk, night-line, project-lead] }, first: [Do the first thing, Then the second], keywords: { en: [thing ${number}, broken ${number}] } }\n`
}
