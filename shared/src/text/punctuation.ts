import type { OwnLanguage } from './local-text.ts'

/** A colon and the space after it; in French a no-break space stands before it as well. */
export function colonIn(language: OwnLanguage): string {
  return language === 'fr' ? '\u00a0: ' : ': '
}

/** A semicolon and the space after it; in French a narrow no-break space stands before it as well. */
export function semicolonIn(language: OwnLanguage): string {
  return language === 'fr' ? '\u202f; ' : '; '
}

/** A title or a word of the file inside a sentence, in the quotation marks of the language. */
export function quotedIn(language: OwnLanguage, text: string): string {
  return { en: `“${text}”`, de: `„${text}“`, fr: `«\u202f${text}\u202f»` }[language]
}
