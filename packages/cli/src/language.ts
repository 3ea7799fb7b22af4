import { type OwnLanguage, ownLanguage, ownLanguages } from '@rolebook/model'
import { Option } from 'commander'
import { Unusable } from './terminal.ts'

/** The language of what is printed: the one asked for, else the one of the environment, else English. */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): OwnLanguage {
  if (asked !== undefined) {
    const primary = asked.toLowerCase().split(/[-_]/)[0]
    const known = ownLanguages.find((language) => language === primary)
    if (!known) throw new Unusable(`There is no language “${asked}” here: choose one of ${ownLanguages.join(', ')}.`)
    return known
  }
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: usual } = environment
  return ownLanguage([all, messages, usual].find((value) => value !== undefined && value !== '') ?? 'en')
}

/** The option by which every command is told the language. */
export function languageOption(): Option {
  return new Option('--language <language>', 'en, de or fr; without it, that of the environment')
}
