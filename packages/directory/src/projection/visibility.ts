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
  Visibility,
} from '@rolebook/model'

/** For whom a directory is made. */
export type Audience = 'staff' | 'public'

/**
 * Who may read a projection. `paper` is everybody who walks past a poster; a record may have its own word for it,
 * `on-paper`.
 */
export type Readership = Audience | 'paper'

/**
 * How far a field may leave the rolebook: to everybody (`public`), to those who joined (`staff`), to those who run the
 * management system and read the file itself (`isms`), or nowhere. The last two are told apart for later audiences;
 * neither is in any directory.
 */
export type Leaves = Visibility | 'never'

type Columns<Row> = { readonly [Field in keyof Row]-?: Leaves }
type Item<List> = NonNullable<List> extends readonly (infer Of)[] ? Of : never

/**
 * The one table of what may leave the rolebook. A record of the format is named by the keys that lead to it; every one
 * of its fields is here: a new field does not compile, and a test fails, before somebody has decided about it.
 */
export const leaves: {
  readonly [record: string]: Readonly<Record<string, Leaves>>
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
    rolebook: 'public',
    rolebookPart: 'never',
    catalogue: 'public',
    organisation: 'public',
    standard: 'isms',
    also: 'isms',
    approved: 'never',
    reviewBy: 'isms',
    sites: 'public',
    people: 'public',
    contactPoints: 'public',
    roles: 'public',
    responsibilities: 'staff',
    assets: 'staff',
    policies: 'staff',
    situations: 'public',
    applicability: 'isms',
    exceptions: 'never',
    include: 'never',
    members: 'never',
  },
  organisation: {
    name: 'public',
    headcount: 'isms',
    size: 'isms',
    timezone: 'public',
    languages: 'public',
    hours: 'public',
    emailDomains: 'isms',
    emergencyNumber: 'public',
    defaultContact: 'public',
    phonePage: 'public',
  },
  approved: { by: 'never', date: 'never', digest: 'never' },
  sites: { name: 'public', timezone: 'public', emergencyNumber: 'public', closed: 'public', reception: 'public' },
  people: {
    name: 'public',
    title: 'public',
    kind: 'public',
    members: 'never',
    email: 'public',
    phone: 'public',
    chat: 'public',
    privatePhone: 'public', // as far as its own `visible` says
    site: 'public',
    timezone: 'public',
    away: 'public', // or the card would name somebody who is not there
    left: 'public', // only a last day to come: who has left is not in a directory at all
    external: 'never',
    sameAs: 'isms',
    visible: 'public',
    onPaper: 'never', // whoever makes paper reads the rolebook itself
  },
  'people.privatePhone': { number: 'public', visible: 'public' },
  'people.away': { from: 'public', until: 'public', cover: 'public' },
  'people.external': { sponsor: 'never', organisation: 'never', contract: 'never', until: 'never' },
  contactPoints: {
    name: 'public',
    phone: 'public',
    email: 'public',
    chat: 'public',
    web: 'public',
    hours: 'public',
    closed: 'public',
    site: 'public',
    timezone: 'public',
    verified: 'public',
    visible: 'public',
    onPaper: 'never', // whoever makes paper reads the rolebook itself
  },
  'contactPoints.verified': { date: 'public', by: 'never' },
  roles: {
    title: 'public',
    summary: 'public',
    heldBy: 'public',
    deputies: 'public',
    reportsTo: 'isms',
    authority: 'staff',
    grantedBy: 'never',
    vacant: 'staff',
    responsibilities: 'staff',
  },
  'roles.heldBy': {
    who: 'public',
    for: 'public',
    from: 'public',
    until: 'public',
    grantedBy: 'never',
    competence: 'never',
  },
  'roles.heldBy.competence': { basis: 'never', date: 'never', every: 'never' },
  'roles.vacant': { from: 'staff', because: 'never', filledBy: 'staff' },
  'roles.responsibilities': {
    text: 'staff',
    standsFor: 'staff',
    covers: 'staff',
    accountable: 'staff',
    responsible: 'staff',
    consulted: 'staff',
    informed: 'staff',
    every: 'staff', // or the catalogue's own rhythm would stand there, which is not theirs
    lastDone: 'isms',
    notApplicable: 'staff',
  },
  'roles.responsibilities.notApplicable': { because: 'never', approvedBy: 'never', until: 'staff' },
  responsibilities: {
    text: 'staff',
    standsFor: 'staff',
    covers: 'staff',
    accountable: 'staff',
    responsible: 'staff',
    consulted: 'staff',
    informed: 'staff',
    every: 'staff', // or the catalogue's own rhythm would stand there, which is not theirs
    lastDone: 'isms',
    notApplicable: 'staff',
  },
  'responsibilities.notApplicable': { because: 'never', approvedBy: 'never', until: 'staff' },
  assets: { title: 'staff', classification: 'staff', acceptableUse: 'staff', foundAt: 'staff' },
  'assets.foundAt': { web: 'staff', files: 'staff' },
  policies: {
    title: 'staff',
    summary: 'staff',
    web: 'staff',
    owner: 'staff',
    approvedBy: 'staff',
    from: 'staff',
    reviewed: 'isms',
    reviewEvery: 'isms',
    situations: 'staff',
  },
  situations: {
    title: 'public',
    urgency: 'public',
    contact: 'public',
    deadline: 'public',
    first: 'public',
    doNot: 'public',
    include: 'public',
    keywords: 'public',
    fulfils: 'staff',
    confidential: 'public',
    visible: 'public',
    onPaper: 'never', // whoever makes paper reads the rolebook itself
  },
  applicability: { controls: 'isms', applies: 'isms', because: 'never' },
  exceptions: {
    rule: 'never',
    about: 'never',
    because: 'never',
    compensatedBy: 'never',
    approvedBy: 'never',
    from: 'never',
    until: 'never',
  },
}

/** The visibility of records that may state `visible` and do not. */
export const visibleUnlessStated: Readonly<Record<string, Visibility>> = {
  people: 'staff',
  'people.privatePhone': 'isms',
  contactPoints: 'staff',
  situations: 'staff',
}

/** Whether an audience sees something that may leave this far. */
export function isSeenBy(audience: Readership, leavesTo: Leaves): boolean {
  return leavesTo === 'public' || (leavesTo === 'staff' && audience === 'staff')
}

/**
 * Whether an audience sees a record, by what the record states or else by the default of its kind. `on-paper` widens or
 * narrows what staff may see; it never opens what is kept to those who run the management system.
 */
export function recordIsSeenBy(
  audience: Readership,
  record: string,
  { visible, onPaper }: { visible?: Visibility; onPaper?: boolean },
): boolean {
  const stated = visible ?? visibleUnlessStated[record]
  if (audience === 'paper' && onPaper !== undefined && stated !== 'isms') return onPaper
  return stated === undefined || isSeenBy(audience, stated)
}
