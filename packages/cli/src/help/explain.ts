import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { type Argument, type Command, Help, type Option } from 'commander'
import { placeholdersIn } from './placeholders.ts'
import { sayHelpIn } from './translations.ts'

/**
 * Has a program and all commands that are added to it later explain themselves in a language, with what may be chosen and
 * what holds unless it is given. What a command and its options are for stands in them in that language already.
 */
export function explainIn(language: OwnLanguage, program: Command): Command {
  const say = sayHelpIn(language)
  const usual = new Help()
  const shown = (line: string) => placeholdersIn(language, line)
  return program
    .helpOption('-h, --help', say('show this help'))
    .helpCommand('help [command]', say('show the help of a command'))
    .configureHelp({
      styleTitle: (title) => titles[language][title] ?? title,
      commandUsage: (command) => shown(usual.commandUsage(command)),
      subcommandTerm: (command) => shown(usual.subcommandTerm(command)),
      optionTerm: (option) => shown(usual.optionTerm(option)),
      argumentTerm: (argument) => shown(`<${argument.name()}`).slice(1),
      argumentDescription: (argument) => argument.description + choiceOf(argument, language),
      optionDescription: (option) => option.description + choiceOf(option, language),
    })
}

/** What may be chosen and what is usual, in brackets. That a switch is off unless it is given goes without saying. */
function choiceOf({ argChoices, defaultValue }: Option | Argument, language: OwnLanguage): string {
  const words = texts[language]
  const usual = typeof defaultValue === 'string' ? words.usual(defaultValue) : undefined
  const facts = [argChoices?.join(', '), usual].filter((fact) => fact !== undefined)
  return facts.length > 0 ? ` (${facts.join(words.between)})` : ''
}

/** The headings as commander has them. */
const titles: InOwnLanguages<Readonly<Record<string, string>>> = {
  en: {},
  de: { 'Usage:': 'Aufruf:', 'Arguments:': 'Angaben:', 'Options:': 'Optionen:', 'Commands:': 'Befehle:' },
  fr: {
    'Usage:': 'Utilisation :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
  },
}

const texts: InOwnLanguages<{ readonly between: string; readonly usual: (value: string) => string }> = {
  en: { between: '; ', usual: (value) => `${value} unless given` },
  de: { between: '; ', usual: (value) => `sonst ${value}` },
  fr: { between: ' ; ', usual: (value) => `sinon ${value}` },
}
