import {
  catalogueReference,
  choice,
  contact,
  count,
  date,
  duration,
  flag,
  glob,
  hours,
  language,
  list,
  localText,
  mail,
  map,
  phone,
  type Read,
  record,
  reference,
  text,
  timeZone,
  webAddress,
  webPattern,
} from './shape.ts'

/*
 * The one definition of the format, version 1. Keys stand in the order in which people write them. `key-sentences` says
 * what each is for, in all languages; a key without a sentence does not compile.
 */

const visibility = choice('public', 'staff', 'isms')

export const organisationShape = record({
  name: text,
  headcount: count,
  size: choice('small', 'medium', 'large'),
  timezone: timeZone,
  languages: list(language),
  hours: hours,
  'email-domains': list(text),
  'emergency-number': text,
  'default-contact': contact,
  'phone-page': webAddress,
})

export const siteShape = record({
  name: text,
  timezone: timeZone,
  'emergency-number': text,
  closed: list(date),
  reception: contact,
})

export const absenceShape = record({
  from: date,
  until: date,
  cover: reference('person'),
})

export const privatePhoneShape = record(
  {
    number: phone,
    visible: visibility,
  },
  'number',
)

export const externalShape = record({
  sponsor: reference('person'),
  organisation: reference('person'),
  contract: text,
  until: date,
})

export const personShape = record({
  name: text,
  title: localText,
  kind: choice('person', 'group', 'organisation'),
  members: list(reference('person'), 'single'),
  email: mail,
  phone: phone,
  chat: webAddress,
  'private-phone': privatePhoneShape,
  site: reference('site'),
  timezone: timeZone,
  away: list(absenceShape),
  left: date,
  external: externalShape,
  'same-as': reference('person'),
  visible: visibility,
  'on-paper': flag,
})

export const verificationShape = record({
  date: date,
  by: reference('person'),
})

export const contactPointShape = record({
  name: localText,
  phone: phone,
  email: mail,
  chat: webAddress,
  web: webAddress,
  hours: hours,
  closed: list(date),
  site: reference('site'),
  timezone: timeZone,
  verified: verificationShape,
  visible: visibility,
  'on-paper': flag,
})

export const competenceShape = record(
  {
    basis: localText,
    date: date,
    every: duration,
  },
  'basis',
)

export const assignmentShape = record(
  {
    who: reference('person'),
    for: list(reference('asset', 'site'), 'single'),
    from: date,
    until: date,
    'granted-by': reference('person'),
    competence: list(competenceShape, 'single'),
  },
  'who',
)

export const notApplicableShape = record({
  because: localText,
  'approved-by': reference('person'),
  until: date,
})

export const responsibilityShape = record({
  text: localText,
  'stands-for': reference('responsibility'),
  covers: list(catalogueReference),
  accountable: list(reference('role'), 'single'),
  responsible: list(reference('role'), 'single'),
  consulted: list(reference('role'), 'single'),
  informed: list(reference('role'), 'single'),
  every: duration,
  'last-done': date,
  'not-applicable': notApplicableShape,
})

export const vacancyShape = record({
  from: date,
  because: localText,
  'filled-by': date,
})

export const roleShape = record({
  title: localText,
  summary: localText,
  'held-by': list(assignmentShape, 'single'),
  deputies: list(reference('person'), 'single'),
  'reports-to': list(reference('role', 'person'), 'single'),
  authority: localText,
  'granted-by': reference('person'),
  vacant: vacancyShape,
  responsibilities: map('responsibility', responsibilityShape),
})

export const findingPlacesShape = record({
  web: list(webPattern),
  files: list(glob),
})

export const assetShape = record({
  title: localText,
  classification: text,
  'acceptable-use': localText,
  'found-at': findingPlacesShape,
})

export const policyShape = record({
  title: localText,
  summary: localText,
  web: webAddress,
  owner: reference('role'),
  'approved-by': reference('role'),
  from: date,
  reviewed: date,
  'review-every': duration,
  situations: list(reference('situation'), 'single'),
})

export const situationShape = record({
  title: localText,
  urgency: choice('now', 'today', 'this-week'),
  contact: contact,
  deadline: duration,
  first: list(localText, 'single'),
  'do-not': list(localText, 'single'),
  include: list(localText, 'single'),
  keywords: map('language', list(text, 'single')),
  fulfils: list(reference('responsibility'), 'single'),
  confidential: flag,
  visible: visibility,
  'on-paper': flag,
})

export const exceptionShape = record({
  rule: text,
  about: list(
    reference('person', 'role', 'responsibility', 'contact-point', 'situation', 'asset', 'policy', 'site'),
    'single',
  ),
  because: localText,
  'compensated-by': localText,
  'approved-by': reference('person'),
  from: date,
  until: date,
})

export const applicabilityShape = record({
  controls: list(catalogueReference, 'single'),
  applies: flag,
  because: localText,
})

export const approvalShape = record({
  by: reference('person'),
  date: date,
  digest: text,
})

/** What the top level of a rolebook may hold. */
export const rolebookShape = record({
  rolebook: text,
  'rolebook-part': text,
  catalogue: count,
  organisation: organisationShape,
  standard: choice('iso27001:2022'),
  also: list(text, 'single'),
  approved: approvalShape,
  'review-by': date,
  sites: map('site', siteShape),
  people: map('person', personShape),
  'contact-points': map('contact-point', contactPointShape),
  roles: map('role', roleShape),
  responsibilities: map('responsibility', responsibilityShape),
  assets: map('asset', assetShape),
  policies: map('policy', policyShape),
  situations: map('situation', situationShape),
  applicability: list(applicabilityShape),
  exceptions: list(exceptionShape),
  include: list(text),
  members: map('member', text),
})

/**
 * A rolebook as read: anything may be missing, because people write files from top to bottom. Plain data, without
 * places.
 */
export interface Rolebook extends Read<typeof rolebookShape> {}
export interface Organisation extends Read<typeof organisationShape> {}
export interface Site extends Read<typeof siteShape> {}
export interface Person extends Read<typeof personShape> {}
export interface Away extends Read<typeof absenceShape> {}
export interface ContactPoint extends Read<typeof contactPointShape> {}
export interface Role extends Read<typeof roleShape> {}
export interface Assignment extends Read<typeof assignmentShape> {}
export interface Responsibility extends Read<typeof responsibilityShape> {}
export interface Asset extends Read<typeof assetShape> {}
export interface Policy extends Read<typeof policyShape> {}
export interface Situation extends Read<typeof situationShape> {}
export interface Applicability extends Read<typeof applicabilityShape> {}
export interface Exception extends Read<typeof exceptionShape> {}
export type Visibility = Read<typeof visibility>
