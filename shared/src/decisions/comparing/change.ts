import type { Contact } from '../../format/shape.ts'
import type { Letter } from '../../rolebook/responsibility-entry.ts'
import type { PlainDate } from '../../time/plain-date.ts'

/**
 * One thing that was decided otherwise between two states of a rolebook. All that is named is named by its id; what ids
 * are called is said by `describeChange`.
 */
export type Change = HoldingChange | RoleChange | ResponsibilityChange | ExceptionChange | PersonChange | EntryChange

/** Who holds a role, and who deputises. `for`: only for these assets or sites; empty for the whole role. */
export type HoldingChange =
  | {
      readonly kind: 'role-taken-over'
      readonly role: string
      readonly by: readonly string[]
      readonly from: readonly string[]
      readonly for: readonly string[]
    }
  | {
      readonly kind: 'role-gained'
      readonly role: string
      readonly person: string
      readonly for: readonly string[]
      /** The first day, where one is stated. */
      readonly since: PlainDate | undefined
    }
  | {
      readonly kind: 'role-lost'
      readonly role: string
      readonly person: string
      readonly for: readonly string[]
      /** Nobody holds the role any more. */
      readonly leavesNobody: boolean
    }
  /** Somebody keeps the role, but for other assets or sites; empty for the whole role. */
  | { readonly kind: 'role-rescoped'; readonly role: string; readonly person: string; readonly for: readonly string[] }
  /** A last day was set where there was none. */
  | { readonly kind: 'holding-ends'; readonly role: string; readonly person: string; readonly until: PlainDate }
  | {
      readonly kind: 'holding-changed'
      readonly role: string
      readonly person: string
      readonly keys: readonly string[]
    }
  | { readonly kind: 'holders-reordered'; readonly role: string; readonly people: readonly string[] }
  | { readonly kind: 'deputy-gained' | 'deputy-lost'; readonly role: string; readonly person: string }
  | { readonly kind: 'deputies-reordered'; readonly role: string; readonly people: readonly string[] }

export type RoleChange =
  | { readonly kind: 'vacancy-begun'; readonly role: string; readonly filledBy: PlainDate | undefined }
  | { readonly kind: 'vacancy-ended'; readonly role: string }

export type ResponsibilityChange =
  | {
      readonly kind: 'letter-changed'
      readonly responsibility: string
      readonly letter: Letter
      /** The roles that have the letter, the catalogue's where the file says nothing. */
      readonly before: readonly string[]
      readonly after: readonly string[]
    }
  /** It was declared not applicable, or no longer is. */
  | { readonly kind: 'responsibility-waived' | 'responsibility-resumed'; readonly responsibility: string }

/** Exceptions have no ids: they are known by their rule and whom they are about. */
export type ExceptionChange = {
  readonly rule: string
  readonly about: readonly string[]
} & (
  | { readonly kind: 'exception-granted'; readonly until: PlainDate | undefined }
  | { readonly kind: 'exception-ended' }
  | { readonly kind: 'exception-changed'; readonly keys: readonly string[] }
)

export type PersonChange =
  | { readonly kind: 'person-left'; readonly person: string; readonly left: PlainDate }
  | { readonly kind: 'person-returned'; readonly person: string }

/** What may happen to any entry of the file. */
export type EntryChange =
  | { readonly kind: 'added' | 'removed'; readonly path: ItemPath }
  | { readonly kind: 'renamed'; readonly path: ItemPath | readonly ['organisation'] }
  | {
      readonly kind: 'contact-changed'
      readonly path: ContactPath
      /** Whom it led to in the end: where the file names nobody, the catalogue's role or the default contact. */
      readonly before: Contact | undefined
      readonly after: Contact | undefined
    }
  /** Who is to be asked about a policy: roles, `undefined` where none is named. */
  | {
      readonly kind: 'owner-changed'
      readonly path: readonly ['policies', id: string]
      readonly before: string | undefined
      readonly after: string | undefined
    }
  | { readonly kind: 'catalogue-changed'; readonly before: number | undefined; readonly after: number | undefined }
  /** Anything else of an entry; an empty path is the top level. */
  | {
      readonly kind: 'changed'
      readonly path: ItemPath | readonly ['organisation'] | readonly []
      readonly keys: readonly string[]
    }

/** The sections whose entries are compared one by one. */
export type EntrySection =
  | 'roles'
  | 'responsibilities'
  | 'situations'
  | 'assets'
  | 'policies'
  | 'people'
  | 'contact-points'
  | 'sites'

/** Where an entry stands in the file; a responsibility that stands under its role has this path as well. */
export type ItemPath = readonly [section: EntrySection, id: string]

export type ContactPath =
  | readonly ['situations', id: string, 'contact']
  | readonly ['sites', id: string, 'reception']
  | readonly ['organisation', 'default-contact']
