import {
  catalogueReference,
  choice,
  contact,
  count,
  date,
  duration,
  field,
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
 * The one definition of the format, version 1. Keys stand in the order in which people write them.
 */

const visibility = choice('public', 'staff', 'isms')

export const organisationShape = record({
  name: field(text, 'Name of the organisation, as staff know it.'),
  headcount: field(count, 'Number of people; below 50 counts as small.'),
  size: field(choice('small', 'medium', 'large'), 'Instead of a headcount.'),
  timezone: field(timeZone, 'Zone of everything that states none of its own.'),
  languages: field(list(language), 'Languages of the staff; the first is the language of the texts in this file.'),
  hours: field(hours, 'When people can be expected to answer; `Mon-Fri 09:00-17:00` where it is not stated.'),
  'email-domains': field(list(text), 'Domains that addresses of contact points and staff belong to.'),
  'emergency-number': field(text, 'Shown first where somebody may be in danger.'),
  'default-contact': field(contact, 'Every situation that names no contact of its own.'),
})

export const siteShape = record({
  name: field(text, 'Name of the site.'),
  timezone: field(timeZone, 'Its zone, where it is not the organisation’s.'),
  'emergency-number': field(text, 'The number to call there when somebody is in danger.'),
  closed: field(
    list(date),
    'Days on which nobody is there; desks at the site are closed too, unless their hours are `always`.',
  ),
  reception: field(contact, 'Whom `site:reception` reaches.'),
})

const awayShape = record({
  from: field(date, 'First day of the absence.'),
  until: field(date, 'Last day of the absence.'),
  cover: field(reference('person'), 'Who stands in. Without it the role’s deputies do.'),
})

export const personShape = record({
  name: field(text, 'Name as colleagues know it.'),
  title: field(localText, 'Job title.'),
  kind: field(choice('person', 'group', 'organisation'), 'What it is; a person unless stated.'),
  members: field(list(reference('person'), 'single'), 'Who is in the group, where it is one.'),
  email: field(mail, 'Business address.'),
  phone: field(phone, 'Business number, with the country’s code.'),
  chat: field(webAddress, 'Where to write to them.'),
  'private-phone': field(
    record(
      {
        number: field(phone, 'The number.'),
        visible: field(visibility, 'Who may see it; `isms` unless stated.'),
      },
      'number',
    ),
    'A private number. It leaves this file only as far as `visible` says.',
  ),
  site: field(reference('site'), 'Where they work.'),
  timezone: field(timeZone, 'Their zone, where it is not the site’s.'),
  away: field(list(awayShape), 'Absences; both days included.'),
  left: field(date, 'Last day in the organisation.'),
  external: field(
    record({
      sponsor: field(reference('person'), 'Who answers for them inside.'),
      organisation: field(
        reference('person'),
        'The outside organisation they come from; its contract and sponsor are theirs.',
      ),
      contract: field(text, 'Reference of the contract.'),
      until: field(date, 'Last day of the contract.'),
    }),
    'Somebody from outside.',
  ),
  'same-as': field(reference('person'), 'Another entry for the same human being.'),
  visible: field(visibility, 'Who may see this entry; `staff` unless stated.'),
})

export const contactPointShape = record({
  name: field(localText, 'What staff call it.'),
  phone: field(phone, 'Number, with the country’s code.'),
  email: field(mail, 'Shared mailbox.'),
  chat: field(webAddress, 'Chat channel.'),
  web: field(webAddress, 'Form or page.'),
  hours: field(hours, '`always`, or `Mon-Fri 08:00-18:00, Sat 09:00-12:00`.'),
  closed: field(list(date), 'Days on which nobody answers, whatever the hours say.'),
  site: field(reference('site'), 'Where it is.'),
  timezone: field(timeZone, 'Zone of its hours, where it is not the site’s.'),
  verified: field(
    record({
      date: field(date, 'When somebody last tried it.'),
      by: field(reference('person'), 'Who tried it.'),
    }),
    'The last time somebody made sure that it reaches somebody.',
  ),
  visible: field(visibility, 'Who may see it; `staff` unless stated.'),
})

export const assignmentShape = record(
  {
    who: field(reference('person'), 'Who holds the role.'),
    for: field(list(reference('asset', 'site'), 'single'), 'Only for these assets or sites.'),
    from: field(date, 'First day.'),
    until: field(date, 'Last day.'),
    'granted-by': field(reference('person'), 'Who gave them the role.'),
    competence: field(
      list(
        record(
          {
            basis: field(localText, 'What shows that they can do it.'),
            date: field(date, 'Date of that evidence.'),
            every: field(duration, 'After how long it is to be renewed.'),
          },
          'basis',
        ),
        'single',
      ),
      'What shows that they can do it.',
    ),
  },
  'who',
)

export const responsibilityShape = record({
  text: field(localText, 'The duty in one sentence that begins with a verb.'),
  'stands-for': field(reference('responsibility'), 'The catalogue’s responsibility that this one stands for.'),
  covers: field(list(catalogueReference), 'Clauses and controls that it serves.'),
  accountable: field(list(reference('role'), 'single'), 'The one role that answers for it.'),
  responsible: field(list(reference('role'), 'single'), 'Roles that do the work.'),
  consulted: field(list(reference('role'), 'single'), 'Roles that are asked before.'),
  informed: field(list(reference('role'), 'single'), 'Roles that are told.'),
  every: field(duration, 'How often it is due.'),
  'last-done': field(date, 'When it was last done.'),
  'not-applicable': field(
    record({
      because: field(localText, 'Why it does not apply here.'),
      'approved-by': field(reference('person'), 'Who accepted that.'),
      until: field(date, 'Last day on which that holds.'),
    }),
    'Why the organisation does without it.',
  ),
})

export const roleShape = record({
  title: field(localText, 'Title, for a role of the organisation’s own.'),
  summary: field(localText, 'What the role is for, in a sentence.'),
  'held-by': field(list(assignmentShape, 'single'), 'Who holds it, in the order in which to ask them.'),
  deputies: field(list(reference('person'), 'single'), 'Who stands in when a holder is away, in this order.'),
  'reports-to': field(
    list(reference('role', 'person'), 'single'),
    'To whom its holders report in this role: a role, or a person.',
  ),
  authority: field(localText, 'What the holder may decide.'),
  'granted-by': field(reference('person'), 'Who gave the role that authority.'),
  vacant: field(
    record({
      from: field(date, 'Since when.'),
      because: field(localText, 'Why nobody holds it.'),
      'filled-by': field(date, 'When it is to be filled.'),
    }),
    'Nobody holds it, on purpose or for now.',
  ),
  responsibilities: field(
    map('responsibility', responsibilityShape),
    'Duties of this role that the catalogue does not have.',
  ),
})

export const assetShape = record({
  title: field(localText, 'What it is.'),
  classification: field(text, 'Its class, in the organisation’s own words.'),
  'acceptable-use': field(localText, 'What may be done with it and what not.'),
  'found-at': field(
    record({
      web: field(list(webPattern), 'Pages on which it is found.'),
      files: field(list(glob), 'Files in which it is found.'),
    }),
    'Where people meet it, so that its card can be offered there.',
  ),
})

export const situationShape = record({
  title: field(localText, 'As staff would say it: “I lost my laptop”.'),
  urgency: field(choice('now', 'today', 'this-week'), 'How soon help is needed.'),
  contact: field(contact, 'Whom to reach.'),
  deadline: field(duration, 'By when to report.'),
  first: field(list(localText, 'single'), 'At most three steps to take now.'),
  'do-not': field(list(localText, 'single'), 'What not to do.'),
  include: field(list(localText, 'single'), 'What to say when reporting.'),
  keywords: field(map('language', list(text, 'single')), 'Everyday words that should find it.'),
  fulfils: field(list(reference('responsibility'), 'single'), 'Responsibilities that are met by reporting it.'),
  confidential: field(flag, 'Leaves no trace in badge, recents or search history.'),
  visible: field(visibility, 'Who may see it; `staff` unless stated.'),
})

export const exceptionShape = record({
  rule: field(text, 'The rule whose finding is accepted.'),
  about: field(
    list(reference('person', 'role', 'responsibility', 'contact-point', 'situation', 'asset', 'site'), 'single'),
    'Whom or what it is about.',
  ),
  because: field(localText, 'Why it is accepted.'),
  'compensated-by': field(localText, 'What is done instead.'),
  'approved-by': field(reference('person'), 'Who accepted it.'),
  from: field(date, 'First day.'),
  until: field(date, 'Last day.'),
})

export const applicabilityShape = record({
  controls: field(
    list(catalogueReference, 'single'),
    'Controls of Annex A to which the same applies for the same reason.',
  ),
  applies: field(flag, 'Whether they apply here.'),
  because: field(localText, 'Why they apply, or why not.'),
})

/** What the top level of a rolebook may hold. */
export const rolebookShape = record({
  rolebook: field(text, 'The marker, and the number of the format: `1`.'),
  'rolebook-part': field(text, 'Instead of `rolebook`, the marker of a part that another file includes: `1`.'),
  catalogue: field(count, 'The built-in catalogue this file was written and approved against.'),
  organisation: field(organisationShape, 'The organisation and what holds for all of it.'),
  standard: field(choice('iso27001:2022'), 'The edition that clauses and controls refer to.'),
  also: field(
    list(text, 'single'),
    'Profiles that switch further rules on: `gdpr`, `evidence`, `wording`, `whistleblowing`.',
  ),
  approved: field(
    record({
      by: field(reference('person'), 'Who approved the decisions in this file.'),
      date: field(date, 'When.'),
      digest: field(text, 'Digest of the decisions, written by `rolebook approve`.'),
    }),
    'The last approval.',
  ),
  'review-by': field(date, 'When the file is to be looked at again.'),
  sites: field(map('site', siteShape), 'Places.'),
  people: field(map('person', personShape), 'Persons, named groups and outside organisations that can hold a role.'),
  'contact-points': field(map('contact-point', contactPointShape), 'Shared ways to reach help.'),
  roles: field(map('role', roleShape), 'Roles of the catalogue and of the organisation’s own.'),
  responsibilities: field(map('responsibility', responsibilityShape), 'Only what differs from the catalogue.'),
  assets: field(map('asset', assetShape), 'What is owned, and where it is found.'),
  situations: field(map('situation', situationShape), 'What staff start from; only what differs from the catalogue.'),
  applicability: field(
    list(applicabilityShape),
    'The statement of applicability: which controls apply, which do not, and why.',
  ),
  exceptions: field(list(exceptionShape), 'Findings that somebody with authority accepted.'),
  include: field(
    list(text),
    'Further parts of this same organisation, by relative path; all files are read as one rolebook.',
  ),
  members: field(
    map('member', text),
    'Whole rolebooks of subsidiaries, by relative path. What is in them is named by ids such as `de/chidi`.',
  ),
})

/** A rolebook as read: everything may be missing, for people write files from top to bottom. Plain data, no places. */
export interface Rolebook extends Read<typeof rolebookShape> {}
export interface Organisation extends Read<typeof organisationShape> {}
export interface Site extends Read<typeof siteShape> {}
export interface Person extends Read<typeof personShape> {}
export interface Away extends Read<typeof awayShape> {}
export interface ContactPoint extends Read<typeof contactPointShape> {}
export interface Role extends Read<typeof roleShape> {}
export interface Assignment extends Read<typeof assignmentShape> {}
export interface Responsibility extends Read<typeof responsibilityShape> {}
export interface Asset extends Read<typeof assetShape> {}
export interface Situation extends Read<typeof situationShape> {}
export interface Applicability extends Read<typeof applicabilityShape> {}
export interface Exception extends Read<typeof exceptionShape> {}
export type Visibility = Read<typeof visibility>
