import { sayChanges } from '@rolebook/language-service'
import { type Catalogue, digestDecisions, type OwnLanguage } from '@rolebook/model'
import { type Command, Option } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { readVersion } from '../history/read-version.ts'
import { languageOption } from '../language.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal } from '../terminal.ts'
import { warnOfDamage } from './damage-warning.ts'
import { diffTexts } from './texts.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface DiffOptions extends LanguageOption {
  readonly format: 'text' | 'json'
}

/** `rolebook diff`, as its arguments were read. */
export interface DiffOrder {
  readonly before: string
  readonly after: string
  readonly format: 'text' | 'json'
}

/** Adds `rolebook diff`. */
export function addDiffCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('diff')
    .description(say('say in sentences what was decided otherwise between two versions of a rolebook'))
    .argument('<old>', say('the older version: a file, or REVISION:file as git has it'))
    .argument('<new>', say('the newer version'))
    .addOption(
      new Option('--format <format>', say('how to print the changes')).choices(['text', 'json']).default('text'),
    )
    .addOption(languageOption(say))
    .action((before: string, after: string, options: DiffOptions) => {
      end(runDiff({ before, after, format: options.format }, terminal, loadCatalogue(), languageOf(options)))
    })
}

/** Says which decisions differ. Ends with 1 where some do. */
export function runDiff(order: DiffOrder, terminal: Terminal, catalogue: Catalogue, language: OwnLanguage): ExitCode {
  const before = readVersion(order.before, terminal, language)
  const after = readVersion(order.after, terminal, language)
  warnOfDamage([before, after], terminal, language)
  const said = sayChanges(before.document.rolebook, after.document.rolebook, catalogue, language)
  if (order.format === 'json') {
    const changes = said.map(({ change, sentence }) => ({ ...change, sentence }))
    const [digestBefore, digestAfter] = [before, after].map(({ document }) => digestDecisions(document.rolebook))
    terminal.write(`${JSON.stringify({ changes, digests: { before: digestBefore, after: digestAfter } }, null, 2)}\n`)
  } else {
    const texts = diffTexts[language]
    const paint = createPaint(terminal)
    const heading = said.length === 0 ? texts.same : texts.changes(said.length)
    terminal.write(`${paint('bold', heading)}\n${said.map(({ sentence }) => `  ${shown(sentence)}\n`).join('')}`)
  }
  return said.length === 0 ? exitCodes.fine : exitCodes.findings
}
