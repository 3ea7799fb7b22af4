import { type InOwnLanguages, type OwnLanguage, ownLanguage, ownLanguages } from '@rolebook/model'
import { Option } from 'commander'
import type { SayHelp } from './help/translations.ts'
import { Unusable } from './terminal.ts'

/** The language of what is printed: the one asked for, else the one of the environment, else English. */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): OwnLanguage {
  if (asked !== undefined) {
    const primary = asked.toLowerCase().split(/[-_]/)[0]
    const known = ownLanguages.find((language) => language === primary)
    if (!known) throw new Unusable(unknown[chooseLanguage(undefined, environment)](asked))
    return known
  }
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: usual } = environment
  return ownLanguage([all, messages, usual].find((value) => value !== undefined && value !== '') ?? 'en')
}

const unknown: InOwnLanguages<(asked: string) => string> = {
  en: (asked) => `There is no language “${asked}” here: choose one of ${ownLanguages.join(', ')}.`,
  de: (asked) => `Eine Sprache „${asked}“ gibt es hier nicht: Wählen Sie aus ${ownLanguages.join(', ')}.`,
  fr: (asked) => `Il n’y a pas de langue « ${asked} » ici : choisissez parmi ${ownLanguages.join(', ')}.`,
}

/** The language in which a command line is answered that has not been taken apart yet: for help, and where it is wrong. */
export function languageAskedFor(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): OwnLanguage {
  const [asked] = args.flatMap((arg, index) =>
    arg === '--language'
      ? (args[index + 1] ?? [])
      : arg.startsWith('--language=')
        ? arg.slice('--language='.length)
        : [],
  )
  const known = ownLanguages.find((language) => language === asked?.toLowerCase().split(/[-_]/)[0])
  return known ?? chooseLanguage(undefined, environment)
}

/** The option by which every command is told the language. */
export function languageOption(say: SayHelp): Option {
  return new Option('--language <language>', say('en, de or fr; without it, that of the environment'))
}
