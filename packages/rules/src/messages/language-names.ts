import type { LanguageTag, OwnLanguage } from '@rolebook/model'

/** The languages that a text is written in, by their codes; none for one that stands without a language. */
export function languagesOf(text: Readonly<Record<LanguageTag, string>>): readonly LanguageTag[] {
  return Object.keys(text)
    .filter((tag) => tag !== '')
    .toSorted()
}

/** Whether two tags are one language, whatever the country: `de` and `de-AT`. */
export function isSameLanguage(one: LanguageTag, other: LanguageTag): boolean {
  return one.split('-')[0] === other.split('-')[0]
}

/** What a language is called in the language of the reader. */
export function nameOfLanguage(tag: LanguageTag, reader: OwnLanguage): string {
  const names = new Intl.DisplayNames([reader === 'en' ? 'en-GB' : reader], { type: 'language', fallback: 'code' })
  return names.of(tag) ?? tag
}
