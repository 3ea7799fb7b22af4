import type { OwnLanguage } from '@rolebook/model'
import { dutySentences } from './duty-sentences.ts'
import { peopleSentences } from './people-sentences.ts'

/** Our other languages, by the English sentence with which the format itself explains a key. */
export type KeySentences = Readonly<Record<string, Readonly<Record<Exclude<OwnLanguage, 'en'>, string>>>>

const sentences: KeySentences = { ...peopleSentences, ...dutySentences }

/** What a key is for, in the language of the reader; a test holds that none is missing. */
export function keySentence(english: string, language: OwnLanguage): string {
  return language === 'en' ? english : (sentences[english]?.[language] ?? english)
}
