import { isLanguageCode } from '../text/language-code.ts'
import type { Kind } from './shape.ts'

/** Lower-case words joined by hyphens: people, roles, sites, contact points, assets, policies, situations. */
const wordId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
/** Two to four capitals, hyphen, number: responsibilities. */
const responsibilityId = /^[A-Z]{2,4}-[1-9]\d*$/
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/

/** Whether a text may be the id of something of that kind. */
export function isId(id: string, kind: Kind | 'language' | 'member'): boolean {
  if (kind === 'language') return isLanguageTag(id)
  return (kind === 'responsibility' ? responsibilityId : wordId).test(id)
}

/** A language tag in canonical form: `en`, `pt-BR`, `zh-Hant`. Names (`deutsch`), countries (`jp`) and wrong case are none. */
export function isLanguageTag(tag: string): boolean {
  return languageTag.test(tag) && isLanguageCode(tag.split('-')[0] ?? '')
}

/** A clause (`5.3`, `9.2.2`, with a letter `5.3 a`) or an Annex A control (`A.5.2`), by form only. */
export function isCatalogueReference(text: string): boolean {
  return /^(?:A\.)?\d{1,2}(?:\.\d{1,2}){1,2}(?: ?[a-z])?$/.test(text)
}
