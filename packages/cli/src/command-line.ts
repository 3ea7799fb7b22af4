import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { Command, CommanderError } from 'commander'
import { addApproveCommand } from './approve/approve-command.ts'
import { addCheckCommand } from './check/check-command.ts'
import type { CommandContext, LanguageOption } from './command-context.ts'
import { addDiffCommand } from './diff/diff-command.ts'
import { addDirectoryCommands } from './directory/directory-command.ts'
import { addPublishCommand } from './directory/publish-command.ts'
import { explainIn } from './help/explain.ts'
import { sayHelpIn } from './help/translations.ts'
import { usageProblem } from './help/usage-problem.ts'
import { addImportCommand } from './import/import-command.ts'
import { addInitCommand } from './init/init-command.ts'
import { chooseLanguage, languageAskedFor } from './language.ts'
import { addMigrateCommand } from './migrate/migrate-command.ts'
import { addPaperCommand } from './paper/paper-command.ts'
import { addPolicyCommand } from './policy/policy-command.ts'
import { addRenameCommand } from './rename/rename-command.ts'
import { addReplacePersonCommand } from './replace-person/replace-person-command.ts'
import { addExplainCommand } from './rules/explain-command.ts'
import { addRulesCommand } from './rules/rules-command.ts'
import { addStatusCommand } from './status/status-command.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from './terminal.ts'
import { version } from './version.ts'
import { addWhoCommand } from './who/who-command.ts'

/** Runs one command as it was typed, without the names of Node and the program. Never throws; gives the exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine
  const language = languageAskedFor(args, terminal.environment)
  const end = (ended: ExitCode) => {
    code = ended
  }
  const program = createProgram({ terminal, end, language })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.fine
      // without a command the help itself has been printed
      if (error.code !== 'commander.help') terminal.warn(`${shown(usageProblem(error, program, args, language))}\n`)
      return exitCodes.unusable
    }
    if (error instanceof Unusable) {
      terminal.warn(`${shown(error.message)}\n`)
      return exitCodes.unusable
    }
    const why = error instanceof Error ? error.message : String(error)
    terminal.warn(`${shown(faulty[language](why))}\n`)
    return exitCodes.unusable
  }
}

interface ProgramContext extends Omit<CommandContext, 'languageOf' | 'say'> {
  /** In which it explains itself. */
  readonly language: OwnLanguage
}

/** The program with all its commands, in the order in which somebody who begins needs them. */
export function createProgram({ terminal, end, language }: ProgramContext): Command {
  const say = sayHelpIn(language)
  const program = explainIn(language, new Command('rolebook'))
    .description(
      say(
        'Begins and checks rolebooks, says who answers and how complete they are, imports tables, and publishes the signed directory.',
      ),
    )
    .version(version, '-V, --version', say('show the version'))
    // so that `directory build --version 2` is not asked for the version of the program
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.warn(text),
      // said in the language of whoever typed, once it is known what was typed
      outputError: () => {},
    })
    .showSuggestionAfterError()
  const languageOf = (options: LanguageOption) => chooseLanguage(options.language, terminal.environment)
  const context = { terminal, end, languageOf, say }

  addInitCommand(program, context)
  addImportCommand(program, context)
  addCheckCommand(program, context)
  addExplainCommand(program, context)
  addRulesCommand(program, context)
  addStatusCommand(program, context)
  addWhoCommand(program, context)
  addDiffCommand(program, context)
  addApproveCommand(program, context)
  addReplacePersonCommand(program, context)
  addRenameCommand(program, context)
  addMigrateCommand(program, context)
  addPublishCommand(program, context)
  addPaperCommand(program, context)
  addDirectoryCommands(program, context)
  addPolicyCommand(program, context)
  return program
}

/** For a fault of ours: whoever typed the command can only pass it on. */
const faulty: InOwnLanguages<(why: string) => string> = {
  en: (why) =>
    `rolebook has failed; this is a fault in the program. Please report it with the command you typed: ${why}`,
  de: (why) =>
    `rolebook ist gescheitert; das ist ein Fehler im Programm. Bitte melden Sie ihn mit dem Befehl, den Sie eingegeben haben: ${why}`,
  fr: (why) =>
    `rolebook a échoué ; c’est une erreur du programme. Veuillez la signaler avec la commande que vous avez saisie : ${why}`,
}
