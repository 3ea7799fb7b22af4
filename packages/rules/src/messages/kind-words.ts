import type { Kind, OwnLanguage } from '@rolebook/model'
import type { Sentence } from '../finding.ts'

/** Every kind of thing that has an id, with its article, as it stands after “is”. */
export const kindWords: Readonly<Record<Kind, Sentence>> = {
  person: { en: 'a person', de: 'eine Person', fr: 'une personne' },
  role: { en: 'a role', de: 'eine Rolle', fr: 'un rôle' },
  'contact-point': { en: 'a contact point', de: 'eine Kontaktstelle', fr: 'un point de contact' },
  site: { en: 'a site', de: 'ein Standort', fr: 'un site' },
  asset: { en: 'an asset', de: 'ein Wert (Asset)', fr: 'un actif' },
  policy: { en: 'a policy', de: 'eine Richtlinie', fr: 'une politique' },
  situation: { en: 'a situation', de: 'eine Situation', fr: 'une situation' },
  responsibility: { en: 'a responsibility', de: 'eine Verantwortlichkeit', fr: 'une responsabilité' },
}

/** The section of the file in which things of a kind are written down. */
export const sectionOf: Readonly<Record<Kind, string>> = {
  person: 'people',
  role: 'roles',
  'contact-point': 'contact-points',
  site: 'sites',
  asset: 'assets',
  policy: 'policies',
  situation: 'situations',
  responsibility: 'responsibilities',
}

/** “a contact point, a role or a person”. */
export function oneOf(kinds: readonly Kind[], language: OwnLanguage): string {
  return alternatives(
    kinds.map((kind) => kindWords[kind][language]),
    language,
  )
}

/** Joins words as alternatives: “a, b or c”. */
export function alternatives(words: readonly string[], language: OwnLanguage): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'disjunction' }).format(words)
}
