import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type { Command, CommanderError } from 'commander'
import { placeholdersIn } from './placeholders.ts'

/**
 * Says in a language what is wrong with a command line and how to go on. Commander gives nothing but an English
 * sentence, so this parses it; a sentence that it does not know is printed as it is.
 */
export function usageProblem(
  { code, message }: CommanderError,
  program: Command,
  args: readonly string[],
  language: OwnLanguage,
): string {
  const words = texts[language]
  const { command, path } = commandOf(program, args)
  const named = (flags: string) => placeholdersIn(language, flags)
  const [sentence = '', near] = message.split(/\n\(Did you mean (?:one of )?(.*)\?\)/)
  const quoted = [...sentence.matchAll(/'([^']*)'/g)].map(([, text = '']) => text)
  const [first = '', second = ''] = quoted
  const missingOption = () => {
    const option = command.options.find(({ flags }) => flags === first)
    return words.missing(named(first), option?.description ?? '')
  }
  const problems: Readonly<Record<string, () => string>> = {
    'commander.unknownCommand': () => words.unknownCommand(first),
    'commander.unknownOption': () => words.unknownOption(first),
    'commander.missingArgument': () => {
      const argument = command.registeredArguments.find((one) => one.name() === first)
      return words.missing(named(`<${first}>`), argument?.description ?? '')
    },
    'commander.optionMissingArgument': missingOption,
    'commander.missingMandatoryOptionValue': missingOption,
    'commander.excessArguments': () => {
      const [, wanted = '', given = ''] = /Expected (\d+) .* got (\d+)/.exec(sentence) ?? []
      return words.tooMany(Number(given), Number(wanted))
    },
    'commander.invalidArgument': () => {
      const [, choices = ''] = /Allowed choices are (.*)\.$/.exec(sentence) ?? []
      // an option is named before its value, an argument behind
      const [name, value] = sentence.startsWith('error: option') ? [first, second] : [`<${second}>`, first]
      return words.notAChoice(named(name), value, choices)
    },
  }
  const problem = problems[code]?.() ?? message.replace(/^error: /, '')
  return [problem, near === undefined ? '' : words.near(near), words.help(`${path} --help`)]
    .filter((part) => part !== '')
    .join(' ')
}

/** The command that was typed, as far as it exists. */
function commandOf(program: Command, args: readonly string[]): { readonly command: Command; readonly path: string } {
  let command = program
  let path = program.name()
  for (const arg of args) {
    const below = command.commands.find((one) => one.name() === arg)
    if (!below) break
    command = below
    path = `${path} ${arg}`
  }
  return { command, path }
}

interface UsageTexts {
  readonly unknownCommand: (name: string) => string
  readonly unknownOption: (name: string) => string
  readonly missing: (name: string, what: string) => string
  readonly tooMany: (given: number, wanted: number) => string
  readonly notAChoice: (name: string, value: string, choices: string) => string
  readonly near: (name: string) => string
  readonly help: (command: string) => string
}

const texts: InOwnLanguages<UsageTexts> = {
  en: {
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option “${name}” here.`,
    missing: (name, what) => `${name} is missing: ${what}.`,
    tooMany: (given, wanted) =>
      `That is too much: ${given} arguments, and at most ${wanted} can be given. Put quotes around what belongs together.`,
    notAChoice: (name, value, choices) => `${name} cannot be “${value}”: choose one of ${choices}.`,
    near: (name) => `Did you mean “${name}”?`,
    help: (command) => `“${command}” says how.`,
  },
  de: {
    unknownCommand: (name) => `Es gibt keinen Befehl „${name}“.`,
    unknownOption: (name) => `Eine Option „${name}“ gibt es hier nicht.`,
    missing: (name, what) => `Es fehlt ${name}: ${what}.`,
    tooMany: (given, wanted) =>
      `Das ist zu viel: ${given} Angaben, und höchstens ${wanted} sind möglich. Setzen Sie in Anführungszeichen, was zusammengehört.`,
    notAChoice: (name, value, choices) => `${name} kann nicht „${value}“ sein: Wählen Sie aus ${choices}.`,
    near: (name) => `Meinten Sie „${name}“?`,
    help: (command) => `„${command}“ sagt, wie es geht.`,
  },
  fr: {
    unknownCommand: (name) => `Il n’y a pas de commande « ${name} ».`,
    unknownOption: (name) => `Il n’y a pas d’option « ${name} » ici.`,
    missing: (name, what) => `Il manque ${name} : ${what}.`,
    tooMany: (given, wanted) =>
      `C’est trop : ${given} arguments, alors qu’on peut en donner ${wanted} au plus. Mettez entre guillemets ce qui va ensemble.`,
    notAChoice: (name, value, choices) => `${name} ne peut pas être « ${value} » : choisissez parmi ${choices}.`,
    near: (name) => `Vouliez-vous dire « ${name} » ?`,
    help: (command) => `« ${command} » explique comment faire.`,
  },
}
