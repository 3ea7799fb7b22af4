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
export function languageOption(): Option {
  return new Option('--language <language>', 'en, de or fr; without it, that of the environment')
}
