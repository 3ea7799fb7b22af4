import { accepted, suggestions } from '../place/text-at-cursor.ts'

/*
 * The organisation below which the tests of completion write; nothing else imports it.
 */

export const organisation = `rolebook: 1
organisation:
  name: Harbour Dental Group
  timezone: Europe/London
  languages: [en, de]
sites:
  berlin: { name: Berlin practice }
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist }
  eli: { name: Eli Marsh, left: 2026-08-31 }
contact-points:
  security-desk: { name: Security desk }
assets:
  laptops: { title: Staff laptops }
`

/** A text below the organisation. */
export const below = (text: string) => `${organisation}${text}`

/** What follows the organisation after a suggestion was accepted. */
export const after = (text: string, label: string) => accepted(below(text), label).slice(organisation.length)

/** What is suggested, as it is listed. */
export const labels = (marked: string) => suggestions(marked).map(({ label }) => label)
