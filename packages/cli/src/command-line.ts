import type { InOwnLanguages } from '@rolebook/model'
import { Command, CommanderError, Option } from 'commander'
import { addApproveCommand } from './approve/approve-command.ts'
import { loadCatalogue } from './catalogue.ts'
import { addCheckCommand } from './check/check-command.ts'
import type { LanguageOption } from './command-context.ts'
import { addDiffCommand } from './diff/diff-command.ts'
import { addDirectoryCommands } from './directory/directory-command.ts'
import { addPublishCommand } from './directory/publish-command.ts'
import { runImport } from './import/import-command.ts'
import { addInitCommand } from './init/init-command.ts'
import { chooseLanguage, languageOption } from './language.ts'
import { addMigrateCommand } from './migrate/migrate-command.ts'
import { addPaperCommand } from './paper/paper-command.ts'
import { addPolicyCommand } from './policy/policy-command.ts'
import { addRenameCommand } from './rename/rename-command.ts'
import { addReplacePersonCommand } from './replace-person/replace-person-command.ts'
import { addExplainCommand } from './rules/explain-command.ts'
import { runRules } from './rules/rules-command.ts'
import { addStatusCommand } from './status/status-command.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from './terminal.ts'
import { version } from './version.ts'
import { runWho } from './who/who-command.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface WhoOptions extends LanguageOption {
  readonly format: 'text' | 'json'
  readonly at?: string
  readonly file?: string
}
interface ImportOptions extends LanguageOption {
  readonly output?: string
  readonly name?: string
  readonly force: boolean
}
interface RulesOptions extends LanguageOption {
  readonly format: 'text' | 'json'
}

/** Runs one command as it was typed, without the names of Node and the program. Never throws; gives the exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine
  const program = createProgram(terminal, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.unusable
    if (error instanceof Unusable) {
      terminal.warn(`${shown(error.message)}\n`)
      return exitCodes.unusable
    }
    const why = error instanceof Error ? error.message : String(error)
    terminal.warn(`${shown(faulty[chooseLanguage(undefined, terminal.environment)](why))}\n`)
    return exitCodes.unusable
  }
}

function createProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('rolebook')
    .description(
      'Begins and checks rolebooks, says who answers and how complete they are, imports tables, and publishes the signed directory.',
    )
    .version(version)
    // so that `directory build --version 2` is not asked for the version of the program
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.write(text), writeErr: (text) => terminal.warn(text) })
    .showHelpAfterError('(rolebook --help says how)')
    .showSuggestionAfterError()
  const languageOf = ({ language }: LanguageOption) => chooseLanguage(language, terminal.environment)
  const context = { terminal, end, languageOf }

  addInitCommand(program, context)

  addCheckCommand(program, context)

  program
    .command('who')
    .description('say what to do now and who answers: rolebook who "lost laptop"')
    .argument('<words...>', 'what happened, in everyday words, or the id of a situation')
    .option('--at <instant>', 'ask for this moment instead of now: 2026-12-26T03:00')
    .option('--file <file>', 'the rolebook; without it the one in the current folder')
    .addOption(new Option('--format <format>', 'how to print the answer').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action((words: readonly string[], options: WhoOptions) => {
      const { at, file, format } = options
      end(runWho({ words: words.join(' '), at, file, format }, terminal, loadCatalogue(), languageOf(options)))
    })

  const imports = program.command('import').description('make a rolebook of what others wrote')
  imports
    .command('raci')
    .description('of a RACI table in CSV, separated by commas, semicolons or tabs')
    .argument('<file>', 'the table')
    .option('-o, --output <file>', 'where to write the rolebook; without it, to standard output')
    .option('--name <name>', 'the organisation’s name')
    .option('--force', 'replace a file that is there', false)
    .addOption(languageOption())
    .action((file: string, options: ImportOptions) => {
      const { output, name, force } = options
      end(runImport({ file, output, name, force }, terminal, loadCatalogue(), languageOf(options)))
    })

  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action((options: RulesOptions) => end(runRules(options.format, terminal, languageOf(options))))

  addDiffCommand(program, context)
  addApproveCommand(program, context)
  addMigrateCommand(program, context)
  addStatusCommand(program, context)
  addReplacePersonCommand(program, context)
  addExplainCommand(program, context)
  addRenameCommand(program, context)
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
