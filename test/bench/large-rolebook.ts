/**
 * A rolebook of about so many lines, the same for the same number: one organisation with its people in block style, and
 * own roles with a responsibility each, so that references run all over the file. It checks clean but for its size.
 */
export function createLargeRolebook(lines: number): string {
  const head = `rolebook: 1
catalogue: 1
organisation:
  name: Large Example
  headcount: ${Math.max(60, lines)}
  timezone: Europe/Berlin
  languages: [en]
  email-domains: [large.example]
  default-contact: { order: [security-desk] }
contact-points:
  security-desk: { name: Security desk, phone: +49 30 555 0100, hours: always, verified: { date: 2026-11-01, by: person-1 } }
people:
`
  // Each person takes six lines, each role eight; three people to a role.
  const count = Math.max(4, Math.floor((lines - head.split('\n').length - 8) / 26) * 3)
  const people = Array.from({ length: count }, (_, index) => personText(index + 1))
  const roles = Array.from({ length: Math.floor(count / 3) }, (_, index) => roleText(index + 1, count))
  const governance = `  top-management: { held-by: [person-1], deputies: [person-2] }
  project-lead: { held-by: [person-2], deputies: [person-3] }
  internal-audit: { held-by: [person-4], deputies: [person-1] }
`
  const text = `${head}${people.join('')}roles:\n${governance}${roles.join('')}`
  const missing = lines - text.split('\n').length + 1
  return text + '# padding\n'.repeat(Math.max(0, missing))
}

function personText(number: number): string {
  return `  person-${number}:
    name: Person Number ${number}
    title: Specialist ${number % 17}
    email: person-${number}@large.example
    phone: +49 30 555 ${String(number).padStart(5, '0')}
    x-desk: ${String.fromCharCode(65 + (number % 26))}-${number}
`
}

function roleText(number: number, people: number): string {
  const holder = ((number * 7) % (people - 4)) + 5
  const deputy = ((number * 11) % (people - 4)) + 5
  return `  role-${number}:
    title: Owner of process ${number}
    held-by: [person-${holder}]
    deputies: [person-${deputy === holder ? 1 : deputy}]
    responsibilities:
      PR-${number}: { text: Keep process ${number} running, covers: [A.5.37], responsible: [role-${number}], accountable: project-lead }
    authority: May stop process ${number}
    x-reviewed: ${2020 + (number % 6)}
`
}

/** The same with an alias that needs an anchor of another part of the file, so that it has to be read whole. */
export function createRolebookReadWhole(lines: number): string {
  return `${createLargeRolebook(lines).replace('  person-1:\n', '  person-1: &first\n')}x-first: *first\n`
}
