import type { ContactPoint, Person, ResponsibilityEntry, RoleEntry } from '@rolebook/model'
import { plainNumber } from './phone-number.ts'
import { plainWords } from './plain-words.ts'
import { namesOfRole } from './role-name.ts'

/** The ids of entries by what they say: kept up to date entry by entry, so that asking costs nothing at any size. */
export type Index = PersonIndex | ContactPointIndex | RoleIndex | ResponsibilityIndex

interface IndexOf<Kind extends string, Entry> {
  readonly of: Kind
  /** Under which keys an entry is found. Pure, and reads nothing but the entry. */
  keysOf(entry: Entry, id: string): readonly string[]
}
export type PersonIndex = IndexOf<'person', Person>
export type ContactPointIndex = IndexOf<'contact-point', ContactPoint>
export type RoleIndex = IndexOf<'role', RoleEntry>
export type ResponsibilityIndex = IndexOf<'responsibility', ResponsibilityEntry>

/** People by e-mail address, in small letters. */
export const peopleByEmail: PersonIndex = {
  of: 'person',
  keysOf: ({ email }) => (email === undefined ? [] : [email.toLowerCase()]),
}

/** People by those whose other entry they are. */
export const peopleBySameAs: PersonIndex = {
  of: 'person',
  keysOf: ({ sameAs }) => (sameAs === undefined ? [] : [sameAs]),
}

/** People by who covers one of their absences. */
export const peopleByCover: PersonIndex = {
  of: 'person',
  keysOf: ({ away = [] }) => [...new Set(away.flatMap(({ cover }) => (cover === undefined ? [] : [cover])))],
}

/** Contact points by e-mail address, in small letters. */
export const contactPointsByEmail: ContactPointIndex = {
  of: 'contact-point',
  keysOf: ({ email }) => (email === undefined ? [] : [email.toLowerCase()]),
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

/** Responsibilities by what their texts in the file say, in plain words. */
export const responsibilitiesByWording: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ written: { text = {} } }) => [
    ...new Set(Object.values(text).map((wording) => plainWords(wording).join(' '))),
  ],
}

/** Contact points by phone number, as it is dialled. */
export const contactPointsByPhone: ContactPointIndex = {
  of: 'contact-point',
  keysOf: ({ phone }) => {
    const number = phone === undefined ? undefined : plainNumber(phone)
    return number === undefined ? [] : [number]
  },
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
