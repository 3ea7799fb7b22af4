/** A language as in BCP 47, in the shortest form that is exact: `en`, `de`, `pt-BR`. */
export type LanguageTag = string

/**
 * One text in one or more languages. A text written without a language stands under the empty tag: it is in the first
 * of the organisation's `languages`, which only the whole rolebook knows.
 */
export type LocalText = Readonly<Record<LanguageTag, string>>

/** The languages in which everything of ours exists. */
export const ownLanguages = ['en', 'de', 'fr'] as const
export type OwnLanguage = (typeof ownLanguages)[number]

/** Something of ours in every language, side by side: one that is missing does not compile. */
export type InOwnLanguages<T> = Readonly<Record<OwnLanguage, T>>

/** The nearest of our own languages to what a host asks for (`de-AT` → `de`); English where we have none. */
export function ownLanguage(wanted: LanguageTag): OwnLanguage {
  const primary = wanted.toLowerCase().split(/[-_]/)[0]
  return ownLanguages.find((language) => language === primary) ?? 'en'
}

/**
 * The text in the wanted language; else in its primary language, else in the organisation's first language, else in
 * whatever language there is. `undefined` only for a text that has no language at all.
 */
export function textIn(text: LocalText, wanted: LanguageTag, first: LanguageTag = 'en'): string | undefined {
  const primary = wanted.split('-')[0] ?? wanted
  if (text[wanted] !== undefined) return text[wanted]
  if (text[primary] !== undefined) return text[primary]
  if (primary === (first.split('-')[0] ?? first) && text[''] !== undefined) return text['']
  return text[first] ?? text[''] ?? text['en'] ?? Object.values(text)[0]
}
