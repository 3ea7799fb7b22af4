import type { OwnLanguage } from '@rolebook/model'
import { pageOf, rules } from '@rolebook/rules'
import { type Command, Option } from 'commander'
import { severityNames } from '../check/text-report.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { languageOption } from '../language.ts'
import { createPaint, type ExitCode, exitCodes, type Terminal } from '../terminal.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface RulesOptions extends LanguageOption {
  readonly format: 'text' | 'json'
}

/** Adds `rolebook rules`. */
export function addRulesCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('rules')
    .description(say('list the rules'))
    .addOption(new Option('--format <format>', say('how to print them')).choices(['text', 'json']).default('text'))
    .addOption(languageOption(say))
    .action((options: RulesOptions) => end(runRules(options.format, terminal, languageOf(options))))
}

/** Lists the rules, for people or programs. */
export function runRules(format: 'text' | 'json', terminal: Terminal, language: OwnLanguage): ExitCode {
  const listed = rules.map(({ id, severity, title, fixable, profile, covers }) => ({
    id,
    severity,
    title: title[language],
    url: pageOf(id),
    fixable,
    profile,
    covers,
  }))
  if (format === 'json') {
    terminal.write(`${JSON.stringify({ rules: listed }, null, 2)}\n`)
    return exitCodes.fine
  }
  const paint = createPaint(terminal)
  const width = Math.max(...listed.map(({ id }) => id.length))
  const severityWidth = Math.max(...listed.map(({ severity }) => severityNames[severity][language].length))
  for (const { id, severity, title, profile } of listed) {
    const remark = profile === 'default' ? '' : paint('dim', `  (${profile})`)
    terminal.write(
      `${paint('bold', id.padEnd(width))}  ${severityNames[severity][language].padEnd(severityWidth)}  ${title}${remark}\n`,
    )
  }
  return exitCodes.fine
}
