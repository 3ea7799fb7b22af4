import type { ContactPoint, Person, ResponsibilityEntry, RoleEntry, Site, SituationEntry } from '@rolebook/model'
import { idsIn } from './contacts/contact-ids.ts'
import { diallable } from './contacts/phone-number.ts'
import { lettersOf } from './texts/name-letters.ts'
import { plainWords } from './texts/plain-words.ts'
import { namesOfRole } from './texts/role-name.ts'

/**
 * The ids of entries by their content. Kept up to date entry by entry, so that a look-up is cheap in a rolebook of any
 * size.
 */
export type Index = PersonIndex | ContactPointIndex | SiteIndex | RoleIndex | ResponsibilityIndex | SituationIndex

interface IndexOf<Kind extends string, Entry> {
  readonly of: Kind
  /** The keys under which an entry is found. Pure, and reads nothing but the entry. */
  keysOf(entry: Entry, id: string): readonly string[]
  /** Whether it also finds entries of members, after all others. */
  readonly reachesMembers?: true
}
export type PersonIndex = IndexOf<'person', Person>
export type ContactPointIndex = IndexOf<'contact-point', ContactPoint>
export type SiteIndex = IndexOf<'site', Site>
export type RoleIndex = IndexOf<'role', RoleEntry>
export type ResponsibilityIndex = IndexOf<'responsibility', ResponsibilityEntry>
export type SituationIndex = IndexOf<'situation', SituationEntry>

/** People by e-mail address, in small letters; those of members too, for one human being may be in both. */
export const peopleByEmail: PersonIndex = {
  of: 'person',
  reachesMembers: true,
  keysOf: ({ email }) => (email === undefined ? [] : [email.toLowerCase()]),
}

/** People by phone number, however it is written. */
export const peopleByPhone: PersonIndex = {
  of: 'person',
  keysOf: ({ phone }) => (phone === undefined ? [] : [diallable(phone)]),
}

/** Groups and organisations by e-mail address, in small letters. */
export const groupsByEmail: PersonIndex = {
  of: 'person',
  keysOf: (person, id) => (isOne(person) ? [] : peopleByEmail.keysOf(person, id)),
}

/** Groups and organisations by phone number, however it is written. */
export const groupsByPhone: PersonIndex = {
  of: 'person',
  keysOf: (person, id) => (isOne(person) ? [] : peopleByPhone.keysOf(person, id)),
}

/** People by name, ignoring differences of spelling such as case and accents. */
export const peopleByName: PersonIndex = {
  of: 'person',
  keysOf: ({ name }) => (name === undefined ? [] : [lettersOf(name)]),
}

/** People by site. */
export const peopleBySite: PersonIndex = {
  of: 'person',
  keysOf: ({ site }) => (site === undefined ? [] : [site]),
}

/** People by the person that `same-as` names. */
export const peopleBySameAs: PersonIndex = {
  of: 'person',
  reachesMembers: true,
  keysOf: ({ sameAs }) => (sameAs === undefined ? [] : [sameAs]),
}

/** People by who covers one of their absences. */
export const peopleByCover: PersonIndex = {
  of: 'person',
  keysOf: ({ away = [] }) => [...new Set(away.flatMap(({ cover }) => (cover === undefined ? [] : [cover])))],
}

/** Groups by member. */
export const groupsByMember: PersonIndex = {
  of: 'person',
  keysOf: ({ kind, members = [] }) => (kind === 'group' ? [...new Set(members)] : []),
}

/** Outside people by sponsor. */
export const peopleBySponsor: PersonIndex = {
  of: 'person',
  keysOf: ({ external }) => (external?.sponsor === undefined ? [] : [external.sponsor]),
}

/** Contact points by e-mail address, in small letters. */
export const contactPointsByEmail: ContactPointIndex = {
  of: 'contact-point',
  reachesMembers: true,
  keysOf: ({ email }) => (email === undefined ? [] : [email.toLowerCase()]),
}

/** Contact points by phone number, however it is written. */
export const contactPointsByPhone: ContactPointIndex = {
  of: 'contact-point',
  keysOf: ({ phone }) => (phone === undefined ? [] : [diallable(phone)]),
}

/** Contact points by site. */
export const contactPointsBySite: ContactPointIndex = {
  of: 'contact-point',
  keysOf: ({ site }) => (site === undefined ? [] : [site]),
}

/** Sites by the ids that their reception names. */
export const sitesByReception: SiteIndex = {
  of: 'site',
  keysOf: ({ reception }) => idsIn(reception),
}

/** Roles by who is named under `held-by`, whether or not they hold it now. */
export const rolesByHolder: RoleIndex = {
  of: 'role',
  keysOf: ({ heldBy }) => [...new Set(heldBy.flatMap(({ who }) => (who === undefined ? [] : [who])))],
}

/** Roles by deputy. */
export const rolesByDeputy: RoleIndex = {
  of: 'role',
  keysOf: ({ deputies }) => [...new Set(deputies)],
}

/** Roles by the assets and sites that holders are limited to. */
export const rolesByScope: RoleIndex = {
  of: 'role',
  keysOf: ({ heldBy }) => [...new Set(heldBy.flatMap((assignment) => assignment.for ?? []))],
}

/** Responsibilities by the catalogue's id that they stand for, the catalogue's own among them. */
export const responsibilitiesByMeaning: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ standsFor }) => (standsFor === undefined ? [] : [standsFor]),
}

/** Responsibilities by the roles that have any letter in them. */
export const responsibilitiesByRole: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ accountable, responsible, consulted, informed }) => [
    ...new Set([...accountable, ...responsible, ...consulted, ...informed]),
  ],
}

/** Responsibilities by the clauses and controls they cover. */
export const responsibilitiesByReference: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ covers }) => [...new Set(covers)],
}

/** Responsibilities that apply and that somebody answers for, all under one key. */
export const answeredResponsibilities: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ accountable, notApplicable }) => (notApplicable || accountable.length === 0 ? [] : ['']),
}

/** Situations by every id that their contact names, the catalogue's role included. */
export const situationsByContact: SituationIndex = {
  of: 'situation',
  keysOf: ({ contact }) => idsIn(contact),
}

/** Situations by the responsibilities that are met by reporting them. */
export const situationsByFulfilled: SituationIndex = {
  of: 'situation',
  keysOf: ({ fulfils }) => [...new Set(fulfils)],
}

/** Situations by every id that their own contact names. */
export const situationsByOwnContact: SituationIndex = {
  of: 'situation',
  keysOf: ({ written }) => idsIn(written.contact),
}

/** Responsibilities by their texts in the file, reduced to plain words. */
export const responsibilitiesByWording: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ written: { text = {} } }) => [
    ...new Set(Object.values(text).map((wording) => plainWords(wording).join(' '))),
  ],
}

/** Roles by their titles, to the letter. */
export const rolesByTitle: RoleIndex = {
  of: 'role',
  keysOf: ({ title }) => [...new Set(Object.values(title))],
}

/** Roles by name, other names of the same role included. */
export const rolesByName: RoleIndex = {
  of: 'role',
  keysOf: namesOfRole,
}

/**
 * Responsibilities of the catalogue by its text, reduced to plain words; without those whose text the file overrides.
 */
export const responsibilitiesByCatalogueText: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ catalogue, written, text }) =>
    catalogue && !written.text ? Object.values(text).map((wording) => plainWords(wording).join(' ')) : [],
}

/** Whether an entry under people is one human being. */
function isOne({ kind = 'person' }: Person): boolean {
  return kind === 'person'
}
