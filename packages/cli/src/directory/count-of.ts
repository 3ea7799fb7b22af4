import type { OwnLanguage } from '@rolebook/model'
import { Unusable } from '../terminal.ts'
import { directoryTexts } from './texts.ts'

/** A whole number from 1, as an option gives it. Throws `Unusable`. */
export function countOf(
  text: string,
  option: string,
  language: OwnLanguage,
  most: number = Number.MAX_SAFE_INTEGER,
): number {
  const isCount = /^[1-9]\d*$/.test(text) && Number(text) <= most
  if (!isCount) throw new Unusable(directoryTexts[language].noCount(option, most))
  return Number(text)
}
