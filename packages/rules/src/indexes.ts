import type { ContactPoint, Person, ResponsibilityEntry, RoleEntry, Site, SituationEntry } from '@rolebook/model'
import { idsIn } from './contacts/contact-ids.ts'
import { diallable } from './contacts/phone-number.ts'
import { lettersOf } from './texts/name-letters.ts'
import { plainWords } from './texts/plain-words.ts'
import { namesOfRole } from './texts/role-name.ts'

/** The ids of entries by what they say: kept up to date entry by entry, so that asking costs nothing at any size. */
export type Index = PersonIndex | ContactPointIndex | SiteIndex | RoleIndex | ResponsibilityIndex | SituationIndex

interface IndexOf<Kind extends string, Entry> {
  readonly of: Kind
  /** Under which keys an entry is found. Pure, and reads nothing but the entry. */
  keysOf(entry: Entry, id: string): readonly string[]
  /** Whether it also finds, after all others, what stands in the rolebooks of members. */
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

/** People by name, without what people write in one way or another. */
export const peopleByName: PersonIndex = {
  of: 'person',
  keysOf: ({ name }) => (name === undefined ? [] : [lettersOf(name)]),
}

/** People by where they work. */
export const peopleBySite: PersonIndex = {
  of: 'person',
  keysOf: ({ site }) => (site === undefined ? [] : [site]),
}

/** People by those whose other entry they are. */
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

/** Groups by who is in them. */
export const groupsByMember: PersonIndex = {
  of: 'person',
  keysOf: ({ kind, members = [] }) => (kind === 'group' ? [...new Set(members)] : []),
}

/** People from outside by who answers for them inside. */
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

/** Contact points by where they are. */
export const contactPointsBySite: ContactPointIndex = {
  of: 'contact-point',
  keysOf: ({ site }) => (site === undefined ? [] : [site]),
}

/** Sites by whom their reception reaches. */
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

/** Situations by everybody and everything that their contact names, the catalogue's role among them. */
export const situationsByContact: SituationIndex = {
  of: 'situation',
  keysOf: ({ contact }) => idsIn(contact),
}

/** Situations by the responsibilities that are met by reporting them. */
export const situationsByFulfilled: SituationIndex = {
  of: 'situation',
  keysOf: ({ fulfils }) => [...new Set(fulfils)],
}

/** Situations by everybody and everything that the contact they name themselves leads to. */
export const situationsByOwnContact: SituationIndex = {
  of: 'situation',
  keysOf: ({ written }) => idsIn(written.contact),
}

/** Responsibilities by what their texts in the file say, in plain words. */
export const responsibilitiesByWording: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ written: { text = {} } }) => [
    ...new Set(Object.values(text).map((wording) => plainWords(wording).join(' '))),
  ],
}

/** Roles by what their titles say, to the letter. */
export const rolesByTitle: RoleIndex = {
  of: 'role',
  keysOf: ({ title }) => [...new Set(Object.values(title))],
}

/** Roles by what they are called, other names of the same role included. */
export const rolesByName: RoleIndex = {
  of: 'role',
  keysOf: namesOfRole,
}

/** Responsibilities of the catalogue by its own text of them, in plain words; not those whose text the file overrides. */
export const responsibilitiesByCatalogueText: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ catalogue, written, text }) =>
    catalogue && !written.text ? Object.values(text).map((wording) => plainWords(wording).join(' ')) : [],
}

/** Whether an entry under people is one human being. */
function isOne({ kind = 'person' }: Person): boolean {
  return kind === 'person'
}
