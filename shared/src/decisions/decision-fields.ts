import type {
  Applicability,
  Asset,
  Assignment,
  Away,
  ContactPoint,
  Exception,
  Organisation,
  Person,
  Policy,
  Responsibility,
  Role,
  Rolebook,
  Site,
  Situation,
} from '../format/rolebook-format.ts'

/**
 * Whether a field is something that somebody with authority decides, so that changing it ends an approval, or is kept
 * up to date by whoever notices. `decision-in-any-order`: a list whose order says nothing.
 */
export type Weight = 'decision' | 'decision-in-any-order' | 'upkeep'

type Columns<Row> = { readonly [Field in keyof Row]-?: Weight }
type Item<List> = NonNullable<List> extends readonly (infer Of)[] ? Of : never

const responsibility: Columns<Responsibility> = {
  text: 'decision',
  standsFor: 'decision',
  covers: 'decision-in-any-order',
  accountable: 'decision-in-any-order',
  responsible: 'decision-in-any-order',
  consulted: 'decision-in-any-order',
  informed: 'decision-in-any-order',
  every: 'decision',
  lastDone: 'upkeep',
  notApplicable: 'decision',
}

const notApplicable: Columns<NonNullable<Responsibility['notApplicable']>> = {
  because: 'decision',
  approvedBy: 'decision',
  until: 'decision',
}

/**
 * The one table of what an approval is about. A record of the format is named by the keys that lead to it; every one of
 * its fields is here: a new field does not compile, and a test fails, before somebody has decided about it.
 */
export const weights: {
  readonly [record: string]: Readonly<Record<string, Weight>>
  readonly '': Columns<Rolebook>
  readonly organisation: Columns<Organisation>
  readonly approved: Columns<NonNullable<Rolebook['approved']>>
  readonly sites: Columns<Site>
  readonly people: Columns<Person>
  readonly 'people.privatePhone': Columns<NonNullable<Person['privatePhone']>>
  readonly 'people.away': Columns<Away>
  readonly 'people.external': Columns<NonNullable<Person['external']>>
  readonly contactPoints: Columns<ContactPoint>
  readonly 'contactPoints.verified': Columns<NonNullable<ContactPoint['verified']>>
  readonly roles: Columns<Role>
  readonly 'roles.heldBy': Columns<Assignment>
  readonly 'roles.heldBy.competence': Columns<Item<Assignment['competence']>>
  readonly 'roles.vacant': Columns<NonNullable<Role['vacant']>>
  readonly 'roles.responsibilities': Columns<Responsibility>
  readonly 'roles.responsibilities.notApplicable': Columns<NonNullable<Responsibility['notApplicable']>>
  readonly responsibilities: Columns<Responsibility>
  readonly 'responsibilities.notApplicable': Columns<NonNullable<Responsibility['notApplicable']>>
  readonly assets: Columns<Asset>
  readonly 'assets.foundAt': Columns<NonNullable<Asset['foundAt']>>
  readonly policies: Columns<Policy>
  readonly situations: Columns<Situation>
  readonly applicability: Columns<Applicability>
  readonly exceptions: Columns<Exception>
} = {
  '': {
    rolebook: 'upkeep',
    rolebookPart: 'upkeep', // a new format says the same in other words
    catalogue: 'decision',
    organisation: 'decision',
    standard: 'decision',
    also: 'decision-in-any-order',
    approved: 'upkeep',
    reviewBy: 'decision',
    sites: 'decision',
    people: 'decision', // of those whom a decision names
    contactPoints: 'decision', // of those that a decision names
    roles: 'decision',
    responsibilities: 'decision',
    assets: 'decision',
    policies: 'decision',
    situations: 'decision',
    applicability: 'decision-in-any-order',
    exceptions: 'decision-in-any-order',
    include: 'upkeep', // where it stands; what stands in the parts is read with it
    members: 'decision',
  },
  organisation: {
    name: 'decision',
    headcount: 'upkeep', // changes with every joiner
    size: 'decision',
    timezone: 'decision',
    languages: 'decision',
    hours: 'decision',
    emailDomains: 'decision-in-any-order',
    emergencyNumber: 'upkeep', // phone numbers change without anybody deciding
    defaultContact: 'decision',
    phonePage: 'upkeep',
  },
  approved: { by: 'upkeep', date: 'upkeep', digest: 'upkeep' },
  sites: {
    name: 'decision',
    timezone: 'decision',
    emergencyNumber: 'upkeep',
    closed: 'upkeep',
    reception: 'decision',
  },
  people: {
    name: 'decision', // or a role could change hands behind an id
    title: 'upkeep',
    kind: 'decision',
    email: 'upkeep',
    phone: 'upkeep',
    chat: 'upkeep',
    privatePhone: 'upkeep', // its owner agrees to it, nobody else
    site: 'upkeep',
    timezone: 'upkeep',
    away: 'upkeep',
    left: 'decision',
    external: 'decision',
    sameAs: 'decision',
    members: 'decision-in-any-order',
    visible: 'decision',
    onPaper: 'decision',
  },
  'people.privatePhone': { number: 'upkeep', visible: 'upkeep' },
  'people.away': { from: 'upkeep', until: 'upkeep', cover: 'upkeep' },
  'people.external': { sponsor: 'decision', organisation: 'decision', contract: 'decision', until: 'decision' },
  contactPoints: {
    name: 'decision',
    phone: 'upkeep',
    email: 'upkeep',
    chat: 'upkeep',
    web: 'upkeep',
    hours: 'upkeep',
    closed: 'upkeep',
    site: 'upkeep',
    timezone: 'upkeep',
    verified: 'upkeep',
    visible: 'decision',
    onPaper: 'decision',
  },
  'contactPoints.verified': { date: 'upkeep', by: 'upkeep' },
  roles: {
    title: 'decision',
    summary: 'decision',
    heldBy: 'decision',
    deputies: 'decision',
    authority: 'decision',
    grantedBy: 'decision',
    vacant: 'decision',
    reportsTo: 'decision-in-any-order',
    responsibilities: 'decision',
  },
  'roles.heldBy': {
    who: 'decision',
    for: 'decision-in-any-order',
    from: 'decision',
    until: 'decision',
    grantedBy: 'decision',
    competence: 'upkeep', // evidence, which grows
  },
  'roles.heldBy.competence': { basis: 'upkeep', every: 'upkeep', date: 'upkeep' },
  'roles.vacant': { from: 'decision', because: 'decision', filledBy: 'decision' },
  'roles.responsibilities': responsibility,
  'roles.responsibilities.notApplicable': notApplicable,
  responsibilities: responsibility,
  'responsibilities.notApplicable': notApplicable,
  assets: { title: 'decision', classification: 'decision', acceptableUse: 'decision', foundAt: 'decision' },
  'assets.foundAt': { web: 'decision-in-any-order', files: 'decision-in-any-order' },
  policies: {
    title: 'decision',
    summary: 'decision',
    web: 'upkeep', // where it stands, not what it says
    owner: 'decision',
    approvedBy: 'decision',
    from: 'decision',
    reviewed: 'upkeep',
    reviewEvery: 'decision',
    situations: 'decision-in-any-order',
  },
  situations: {
    title: 'decision',
    urgency: 'decision',
    contact: 'decision',
    deadline: 'decision',
    first: 'decision',
    doNot: 'decision-in-any-order',
    include: 'decision-in-any-order',
    keywords: 'upkeep', // words to find it by
    fulfils: 'decision-in-any-order',
    confidential: 'decision',
    visible: 'decision',
    onPaper: 'decision',
  },
  applicability: { controls: 'decision-in-any-order', applies: 'decision', because: 'decision' },
  exceptions: {
    rule: 'decision',
    about: 'decision-in-any-order',
    because: 'decision',
    compensatedBy: 'decision',
    approvedBy: 'decision',
    from: 'decision',
    until: 'decision',
  },
}
