import {
  addDays,
  type Catalogue,
  type CatalogueRole,
  type OwnLanguage,
  type PlainDate,
  plainOrQuoted,
  responsibilitiesOfRole,
  wordingOf,
} from '@rolebook/model'
import { comment, flowList, quote } from '../yaml/write.ts'
import type { NewRolebook, OrganisationSize } from './new-rolebook.ts'
import { namePeople, type PersonWithRoles } from './people.ts'
import { newRolebookTexts } from './texts.ts'

export interface NewRolebookOptions {
  readonly catalogue: Catalogue
  /** The language of comments and texts. */
  readonly language: OwnLanguage
  readonly today: PlainDate
}

const desk = 'security-desk'

/** The second-tier roles that a medium-sized organisation is offered; a large one is offered all, a small one none. */
const rolesOfMedium: readonly string[] = [
  'line-managers',
  'incident-manager',
  'business-continuity-owner',
  'data-protection-officer',
  'supplier-owner',
  'physical-security',
]

/**
 * Writes a rolebook to begin with: the roles of the catalogue that fit the organisation's size, each with what it is
 * for, and its holder where known, else `vacant` with a reason. People and numbers are never made up.
 */
export function writeNewRolebook(organisation: NewRolebook, options: NewRolebookOptions): string {
  const { catalogue, language, today } = options
  const texts = newRolebookTexts[language]
  const people = namePeople(organisation, catalogue, [desk])
  const sections = [
    note(texts.beginning(organisation.name, texts.sizes[organisation.size], today)),
    ['rolebook: 1', `catalogue: ${catalogue.structure.number}   # ${texts.catalogue}`],
    organisationLines(organisation, people, language),
    [
      `standard: ${catalogue.structure.standard}`,
      `review-by: ${addDays(today, 365)}   # ${texts.reviewBy}`,
      `# also: [gdpr]   # ${texts.also}`,
    ],
    peopleLines(people, organisation, language),
    deskLines(organisation, language),
    [
      ...note(texts.roles),
      'roles:',
      ...catalogue.structure.roles
        .filter((role) => isOffered(role, organisation.size))
        .flatMap((role, index) => [...(index === 0 ? [] : ['']), ...roleLines(role, people, organisation, options)]),
    ],
    policyLines(organisation, language),
    situationLines(catalogue, language),
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function organisationLines(
  organisation: NewRolebook,
  people: readonly PersonWithRoles[],
  language: OwnLanguage,
): readonly string[] {
  const texts = newRolebookTexts[language].organisation
  const { name, size, timezone, languages, emailDomain, emergencyNumber } = organisation
  const lead = people.some(({ roles }) => roles.includes('project-lead')) ? ['project-lead'] : []
  const contacts = [...(organisation.desk ? [desk] : []), ...lead]
  return [
    'organisation:',
    `  name: ${quote(name)}`,
    `  size: ${size}   # ${texts.size}`,
    `  timezone: ${timezone}`,
    `  languages: ${flowList(languages.map(plainOrQuoted))}   # ${texts.languages}`,
    ...indented(1, note(texts.emailDomains)),
    emailDomain === undefined ? '  # email-domains: […]' : `  email-domains: [${quote(emailDomain)}]`,
    ...indented(1, note(texts.emergencyNumber)),
    emergencyNumber === undefined ? '  # emergency-number: …' : `  emergency-number: ${quote(emergencyNumber)}`,
    ...indented(1, note(texts.defaultContact)),
    ...(contacts.length === 0
      ? ['  # default-contact:', `  #   order: [${desk}, project-lead]`]
      : ['  default-contact:', `    order: ${flowList(contacts)}`]),
  ]
}

function peopleLines(
  people: readonly PersonWithRoles[],
  organisation: NewRolebook,
  language: OwnLanguage,
): readonly string[] {
  const texts = newRolebookTexts[language].people
  const sponsor = people.find(({ roles }) => roles.includes('top-management'))
  const entries = people.flatMap((person) => [
    `  ${person.id}:`,
    `    name: ${quote(person.name)}`,
    person.email === undefined ? '    # email: …' : `    email: ${quote(person.email)}`,
    '    # phone: …',
    ...(person.roles.includes('internal-audit') ? indented(2, note(texts.auditor)) : []),
    ...(isFromOutside(person, organisation) ? indented(2, externalLines(sponsor, texts.external)) : []),
  ])
  const example = ['  # somebody-new:', '  #   name: …', '  #   email: …', '  #   phone: …']
  return [...note(texts.section), 'people:', ...entries, ...(entries.length === 0 ? example : [])]
}

/** Auditors are often outsiders; an address in another domain shows it. */
function isFromOutside({ email, roles }: PersonWithRoles, { emailDomain }: NewRolebook): boolean {
  if (email === undefined || emailDomain === undefined) return false
  const isAuditor = roles.every((role) => role === 'internal-audit')
  return isAuditor && !`.${email.split('@').at(-1)}`.toLowerCase().endsWith(`.${emailDomain.toLowerCase()}`)
}

/** Top management answers for the audit programme, and so for whoever audits. */
function externalLines(sponsor: PersonWithRoles | undefined, remark: string): readonly string[] {
  if (!sponsor) return [...note(remark), 'external: {}']
  return [...note(remark), 'external:', `  sponsor: ${sponsor.id}`, '  # contract: …']
}

function deskLines({ desk: known, languages }: NewRolebook, language: OwnLanguage): readonly string[] {
  const texts = newRolebookTexts[language].desk
  const lines = [
    `  ${desk}:`,
    `    name: ${writtenIn(language, texts.name, languages)}`,
    `    phone: ${known ? quote(known.phone) : '…'}`,
    `    hours: ${known ? known.hours : '…'}`,
  ]
  const verified = [...note(texts.verified), '# verified:', '#   date: …', '#   by: …']
  if (known) return [...note(texts.section), 'contact-points:', ...lines, ...indented(2, verified)]
  return [...note(texts.section), '# contact-points:', ...lines.map((line) => `# ${line}`)]
}

function roleLines(
  { id, tier, everybody }: CatalogueRole,
  people: readonly PersonWithRoles[],
  { languages }: NewRolebook,
  { catalogue, language, today }: NewRolebookOptions,
): readonly string[] {
  const texts = newRolebookTexts[language].role
  const { title = id, summary = '', typicalHolder = '' } = wordingOf(catalogue, language).roles[id] ?? {}
  // duties that the second tier adds to one of the eight roles apply only where a file names them
  const duties = responsibilitiesOfRole(catalogue, id).flatMap((duty) => (duty.tier === tier ? duty.id : []))
  const about = [
    ...note(texts.about(title, summary)),
    ...(everybody ? [] : note(texts.usually(typicalHolder))),
    ...(duties.length === 0 ? [] : note(texts.duties(duties.join(', ')))),
  ]
  if (everybody) return indented(1, [...about, ...note(texts.everybody)])
  const holders = people.filter(({ roles }) => roles.some((role) => role === id)).map((person) => person.id)
  return indented(1, [
    ...about,
    `${id}:`,
    ...(holders.length > 0
      ? [`  held-by: ${flowList(holders)}`]
      : ['  vacant:', `    from: ${today}`, `    because: ${writtenIn(language, texts.because, languages)}`]),
  ])
}

function policyLines({ languages }: NewRolebook, language: OwnLanguage): readonly string[] {
  const texts = newRolebookTexts[language].policies
  const example = [
    'policies:',
    '  acceptable-use:',
    `    title: ${writtenIn(language, texts.title, languages)}`,
    '    summary: …',
    '    web: …',
    '    owner: project-lead',
    '    approved-by: top-management',
    '    from: …',
    '    situations: [policy-question]',
  ]
  return [...note(texts.section), ...example.map((line) => `# ${line}`)]
}

function situationLines({ structure }: Catalogue, language: OwnLanguage): readonly string[] {
  const example = ['situations:', '  lost-device:', '    contact:', `      order: [${desk}, project-lead]`]
  return [
    ...note(newRolebookTexts[language].situations(structure.situations.length)),
    ...example.map((line) => `# ${line}`),
  ]
}

function isOffered({ id, tier }: CatalogueRole, size: OrganisationSize): boolean {
  return tier === 1 || size === 'large' || (size === 'medium' && rolesOfMedium.includes(id))
}

/** A text without a language is in the first of the organisation's. */
function writtenIn(language: OwnLanguage, text: string, [first]: NewRolebook['languages']): string {
  return first?.split('-')[0] === language ? quote(text) : `{ ${language}: ${quote(text)} }`
}

function note(text: string): readonly string[] {
  return comment(text, 0, 100)
}

function indented(steps: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${'  '.repeat(steps)}${line}`)
}
