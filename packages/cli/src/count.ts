import type { OwnLanguage } from '@rolebook/model'
import { directoryTexts } from './directory/texts.ts'
import { Unusable } from './terminal.ts'

/** The whole number that an option was given. Throws `Unusable` where it is none, or out of bounds. */
export function countOf(text: string, option: string, language: OwnLanguage, most = Number.MAX_SAFE_INTEGER): number {
  const isCount = /^[1-9]\d*$/.test(text) && Number(text) <= most
  if (!isCount) throw new Unusable(directoryTexts[language].noCount(option, most))
  return Number(text)
}
