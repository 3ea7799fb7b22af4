import type { OwnLanguage } from '@rolebook/model'
import { beginAndCheck } from './begin-and-check.ts'
import { changeAndApprove } from './change-and-approve.ts'
import { publish } from './publish.ts'
import { rollOut } from './roll-out.ts'

/** What German and French say for sentences of the help. The English stands where a command is put together. */
export type HelpTranslations = Readonly<Record<string, Readonly<Record<Exclude<OwnLanguage, 'en'>, string>>>>

/** All sentences of the help; a test holds that each is shown. */
export const translations = { ...beginAndCheck, ...changeAndApprove, ...publish, ...rollOut }

/**
 * Says a sentence of the help in the language of its reader, given in English where the command is put together: one that
 * has no German or French does not compile.
 */
export type SayHelp = (sentence: keyof typeof translations) => string

/** Says sentences of the help in a language. */
export function sayHelpIn(language: OwnLanguage): SayHelp {
  return (sentence) => (language === 'en' ? sentence : translations[sentence][language])
}
