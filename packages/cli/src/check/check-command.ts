import { type Command, Option } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { languageOption } from '../language.ts'
import { Unusable } from '../terminal.ts'
import { checkTexts } from './check-texts.ts'
import { formats, type ReportFormat } from './report.ts'
import { readProfiles, runCheck } from './run-check.ts'
import { watchAndCheck } from './watch.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface CheckOptions extends LanguageOption {
  readonly format: ReportFormat
  readonly failOn: 'error' | 'warning' | 'info'
  readonly at?: string
  readonly profile: readonly string[]
  readonly onlyRolebooks: boolean
  readonly stdinName: string
  readonly fix: boolean
  readonly dryRun: boolean
  readonly watch: boolean
}

/** Adds `rolebook check`. */
export function addCheckCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('check')
    .description(say('check rolebooks; without files, those in the current folder'))
    .argument(
      '[files...]',
      say('files, folders or patterns; in folders and patterns only rolebooks count; “-” reads standard input'),
    )
    .addOption(new Option('--format <format>', say('how to print findings')).choices(formats).default('text'))
    .addOption(
      new Option('--fail-on <severity>', say('exit with 1 from this severity on'))
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option(
      '--at <instant>',
      say('check as if it were then: 2026-12-26T03:00, on the rolebook’s clock unless it has an offset'),
    )
    .addOption(
      new Option(
        '--profile <names>',
        say('further rules: evidence, wording, gdpr, whistleblowing or all; several by commas'),
      )
        .default([])
        .argParser((names: string, before: readonly string[]) => [...before, ...names.split(',')]),
    )
    .option('--only-rolebooks', say('pass over named files that are no rolebooks in silence, as in folders'), false)
    .option('--stdin-name <name>', say('how to call what comes from standard input'), '<stdin>')
    .option('--fix', say('write the fixes that are certain into the files, and print what is left'), false)
    .option('--dry-run', say('with --fix: print what would change as a unified diff, and write nothing'), false)
    .option('--watch', say('check again whenever a file or the day changes, until Ctrl+C'), false)
    .addOption(languageOption(say))
    .action(async (files: readonly string[], options: CheckOptions) => {
      const language = languageOf(options)
      const texts = checkTexts[language]
      const { format, failOn, at, onlyRolebooks, stdinName, fix, dryRun, watch } = options
      if (dryRun && !fix) throw new Unusable(texts.dryRunWithoutFix)
      const fixes = !fix ? 'none' : dryRun ? 'shown' : 'written'
      const profiles = readProfiles(options.profile, language)
      const order = { files, format, failOn, at, profiles, onlyRolebooks, stdinName, fixes } as const
      const catalogue = loadCatalogue()
      if (watch) return end(await watchAndCheck(order, terminal, catalogue, language))
      const { code } = await runCheck(order, terminal, catalogue, language)
      end(code)
    })
}
