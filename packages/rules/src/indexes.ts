import type { Contact, ContactPoint, Person, ResponsibilityEntry, RoleEntry, SituationEntry } from '@rolebook/model'

/** The ids of entries by what they say: kept up to date entry by entry, so that asking costs nothing at any size. */
export type Index = PersonIndex | ContactPointIndex | RoleIndex | ResponsibilityIndex | SituationIndex

interface IndexOf<Kind extends string, Entry> {
  readonly of: Kind
  /** Under which keys an entry is found. Pure, and reads nothing but the entry. */
  keysOf(entry: Entry, id: string): readonly string[]
}
export type PersonIndex = IndexOf<'person', Person>
export type ContactPointIndex = IndexOf<'contact-point', ContactPoint>
export type RoleIndex = IndexOf<'role', RoleEntry>
export type ResponsibilityIndex = IndexOf<'responsibility', ResponsibilityEntry>
export type SituationIndex = IndexOf<'situation', SituationEntry>

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

/** Groups by who is in them. */
export const groupsByMember: PersonIndex = {
  of: 'person',
  keysOf: ({ kind, members = [] }) => (kind === 'group' ? [...new Set(members)] : []),
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

/** Responsibilities that apply and that somebody answers for, all under one key. */
export const answeredResponsibilities: ResponsibilityIndex = {
  of: 'responsibility',
  keysOf: ({ accountable, notApplicable }) => (notApplicable || accountable.length === 0 ? [] : ['']),
}

/** Situations by everybody and everything that their contact names, the catalogue's role among them. */
export const situationsByContact: SituationIndex = {
  of: 'situation',
  keysOf: ({ contact }) => namedIn(contact),
}

/** Situations by the responsibilities that are met by reporting them. */
export const situationsByFulfilled: SituationIndex = {
  of: 'situation',
  keysOf: ({ fulfils }) => [...new Set(fulfils)],
}

/** Every id that a contact names. */
export function namedIn(contact: Contact | undefined): readonly string[] {
  return [...new Set((contact?.of ?? []).flatMap((step) => (typeof step === 'string' ? [step] : step.of)))]
}
