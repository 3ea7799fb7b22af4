/** A small organisation; each test puts the cursor into a copy of one of its words. */
export const organisation = `rolebook: 1
catalogue: 1
organisation:
  name: Harbour Dental Group
  timezone: Europe/London
  default-contact: { order: [security-desk, night-line] }
sites:
  berlin: { name: Berlin practice, timezone: Europe/Berlin, emergency-number: 112, closed: [2026-12-25, 2026-12-28] }
people:
  amara: { name: Amara Okafor, title: Managing director }
  ben:
    name: Ben Lindqvist
    title: Head of IT
    phone: +44 20 7946 0012
    email: ben@harbourdental.example
    away: [{ from: 2026-12-20, until: 2027-01-03, cover: chidi }]
  chidi: { name: Chidi Obi }
  dana: { name: Dana Weiss, site: berlin }
  eli: { name: Eli Marsh, left: 2026-08-31 }
  keel-audit:
    name: Keel Audit LLP
    kind: organisation
    external: { sponsor: amara, until: 2027-06-30 }
contact-points:
  security-desk:
    name: Security desk
    phone: +44 20 7946 0100
    hours: Mon-Fri 08:00-18:00
    closed: [2026-12-28]
    verified: { date: 2026-11-01, by: chidi }
  night-line: { name: Night line, phone: +44 20 7946 0199, hours: always }
roles:
  top-management: { held-by: [amara], deputies: [dana] }
  project-lead: { held-by: [ben], deputies: [dana], authority: May stop any project }
  asset-ownership: { held-by: [{ who: dana, for: [personnel-files] }] }
  internal-audit: { held-by: [keel-audit] }
  data-protection-officer: { vacant: { from: 2026-10-01, filled-by: 2027-02-01 } }
  first-aid-for-data:
    title: Data first aider
    held-by: [eli]
    responsibilities:
      FA-1: { text: Take the first call, covers: [A.6.8], responsible: [first-aid-for-data], accountable: project-lead }
responsibilities:
  IT-3: { accountable: project-lead, every: 12 months, last-done: 2026-05-11 }
  SD-1: { not-applicable: { because: we write no software, approved-by: amara, until: 2027-11-02 } }
assets:
  personnel-files:
    title: Personnel files
    classification: confidential
    acceptable-use: Never export to private devices.
    found-at: { web: ["https://hr.harbourdental.example/*"] }
situations:
  lost-device:
    contact: { order: [security-desk, night-line, project-lead] }
    first: [Call us now]
exceptions:
  - { rule: deputy-is-holder, about: [ben], because: for now }
`

/** The organisation with the cursor before the nth place where the words stand. */
export function cursorAt(words: string, nth = 1): string {
  let at = -1
  for (let count = 0; count < nth; count += 1) at = organisation.indexOf(words, at + 1)
  if (at === -1) throw new Error(`The organisation has no ${words}.`)
  return `${organisation.slice(0, at)}|${organisation.slice(at)}`
}
