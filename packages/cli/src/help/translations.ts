import type { OwnLanguage } from '@rolebook/model'
import { beginAndCheck } from './begin-and-check.ts'
import { changeAndApprove } from './change-and-approve.ts'
import { publish } from './publish.ts'
import { rollOut } from './roll-out.ts'

/** What German and French say for a sentence of the help. The English stands where a command is put together. */
export type HelpTranslations = Readonly<Record<string, Readonly<Record<Exclude<OwnLanguage, 'en'>, string>>>>

/** All sentences of the help; a test holds that each one shown is among them. */
export const translations: HelpTranslations = { ...beginAndCheck, ...changeAndApprove, ...publish, ...rollOut }

/** A sentence of the help in a language. */
export function helpIn(language: OwnLanguage, sentence: string): string {
  return (language === 'en' ? undefined : translations[sentence]?.[language]) ?? sentence
}
