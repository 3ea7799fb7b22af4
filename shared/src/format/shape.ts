import type { LanguageTag, LocalText } from '../text/local-text.ts'
import type { Duration } from '../time/duration.ts'
import type { OpeningHours } from '../time/opening-hours.ts'
import type { PlainDate } from '../time/plain-date.ts'

/** What an id may point to. */
export type Kind = 'person' | 'role' | 'contact-point' | 'site' | 'asset' | 'policy' | 'situation' | 'responsibility'

/** Whom to reach: one after the other, any one, or all. `unstated`: several were given and nobody said which is meant. */
export interface Contact {
  readonly how: 'order' | 'any' | 'all' | 'unstated'
  /** Ids of contact points, roles, people; `line-manager`; `site:reception`; in `order` also a group, no deeper. */
  readonly of: readonly (string | ContactGroup)[]
}
export interface ContactGroup {
  readonly how: 'any' | 'all'
  readonly of: readonly string[]
}

/**
 * How one value of the format is written. From these descriptions come the reader, the TypeScript types, the JSON Schema
 * and `docs/format.md`: there is no second definition. `T` is the type of what is read.
 */
export interface Shape<out T> {
  readonly form: Form
  /** Never set at run time; it carries the type. */
  readonly read?: T
}

export type Form =
  | { readonly is: Leaf }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'reference'; readonly to: readonly Kind[] }
  | { readonly is: 'list'; readonly of: Shape<unknown>; readonly single: boolean }
  | { readonly is: 'map'; readonly kind: Kind | 'language' | 'member'; readonly of: Shape<unknown> }
  | { readonly is: 'record'; readonly fields: Fields; readonly shorthand?: string }

export type Leaf =
  | 'text'
  | 'local-text'
  | 'count'
  | 'date'
  | 'duration'
  | 'hours'
  | 'time-zone'
  | 'language'
  | 'mail'
  | 'phone'
  | 'web-address'
  | 'web-pattern'
  | 'glob'
  | 'flag'
  | 'catalogue-reference'
  | 'contact'

export type Fields = Readonly<Record<string, Shape<unknown>>>

/** A mapping whose keys the compiler knows. */
export interface RecordShape<F extends Fields> extends Shape<ReadFields<F>> {
  readonly form: { readonly is: 'record'; readonly fields: F; readonly shorthand?: string }
}

/** `held-by` is read as `heldBy`. */
export type CamelCase<Key extends string> = Key extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Key

export type Read<S> = S extends Shape<infer T> ? T : never

export type ReadFields<F extends Fields> = {
  readonly [K in keyof F & string as CamelCase<K>]?: F[K] extends Shape<infer T> ? T : never
}

/** A key as it is called in code: `held-by` is `heldBy`. */
export function camelCase(key: string): string {
  // this runs for every value that is read, and most keys are a single word
  return key.includes('-') ? key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : key
}

function leaf<T>(is: Leaf): Shape<T> {
  return { form: { is } }
}

/** Text as it stands, in no particular language: names, numbers of contracts. */
export const text: Shape<string> = leaf('text')
/** A sentence or title: one text, or one for each language. */
export const localText: Shape<LocalText> = leaf('local-text')
/** A whole number from 0. */
export const count: Shape<number> = leaf('count')
/** A day, `2026-12-25`. */
export const date: Shape<PlainDate> = leaf('date')
/** `12 months`, `1 hour`. */
export const duration: Shape<Duration> = leaf('duration')
/** `always`, or `Mon-Fri 08:00-18:00, Sat 09:00-12:00`. */
export const hours: Shape<OpeningHours> = leaf('hours')
/** A zone of the IANA database, `Europe/Berlin`. */
export const timeZone: Shape<string> = leaf('time-zone')
export const language: Shape<LanguageTag> = leaf('language')
export const mail: Shape<string> = leaf('mail')
/** A phone number as people write it. */
export const phone: Shape<string> = leaf('phone')
/** An address that may be opened: one of the schemes of `linkSchemes`. */
export const webAddress: Shape<string> = leaf('web-address')
/** A match pattern of web pages, `https://hr.example/*`. */
export const webPattern: Shape<string> = leaf('web-pattern')
export const glob: Shape<string> = leaf('glob')
export const flag: Shape<boolean> = leaf('flag')
/** A clause (`5.3`) or an Annex A control (`A.5.2`). */
export const catalogueReference: Shape<string> = leaf('catalogue-reference')
export const contact: Shape<Contact> = leaf('contact')

/** One of a few words. */
export function choice<const T extends string>(...of: readonly T[]): Shape<T> {
  return { form: { is: 'choice', of } }
}
/** The id of something of one of these kinds. */
export function reference(...to: readonly Kind[]): Shape<string> {
  return { form: { is: 'reference', to } }
}
/** A list; where `single` is given, one value may stand for a list of one. */
export function list<T>(of: Shape<T>, single: 'single' | 'list-only' = 'list-only'): Shape<readonly T[]> {
  return { form: { is: 'list', of, single: single === 'single' } }
}
/** A mapping from ids (or language tags, or member names) to values of one shape. */
export function map<T>(kind: Kind | 'language' | 'member', of: Shape<T>): Shape<ReadonlyMap<string, T>> {
  return { form: { is: 'map', kind, of } }
}
/** A mapping with known keys. Where `shorthand` is given, a bare value stands for a record with only that key. */
export function record<F extends Fields>(fields: F, shorthand?: keyof F & string): RecordShape<F> {
  return { form: { is: 'record', fields, ...(shorthand === undefined ? {} : { shorthand }) } }
}
/** Whether a value of this shape is a mapping with known keys. */
export function isRecord(shape: Shape<unknown>): shape is RecordShape<Fields> {
  return shape.form.is === 'record'
}
