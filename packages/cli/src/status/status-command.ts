import {
  type Catalogue,
  createRoleModel,
  type Figures,
  figuresAt,
  type Instant,
  nameIn,
  type OwnLanguage,
  type RoleModel,
} from '@rolebook/model'
import { checkInFull } from '@rolebook/rules'
import { type Command, Option } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import { type Summary, summarise } from '../check/summary.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { configurationBeside } from '../files/configuration-file.ts'
import { readOnlyRolebook, warnOfMissingParts } from '../files/only-rolebook.ts'
import { languageOption } from '../language.ts'
import { momentOf } from '../moment.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal } from '../terminal.ts'
import { writeJsonStatus } from './json-status.ts'
import { locateSilenced, type SilencedFinding } from './silenced.ts'
import { writeTextStatus } from './text-status.ts'
import { statusTexts } from './texts.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface StatusOptions extends LanguageOption {
  readonly format: 'text' | 'json'
  readonly at?: string
  readonly all: boolean
}

/** `rolebook status`, as its arguments were read. */
export interface StatusOrder {
  readonly file: string | undefined
  readonly format: 'text' | 'json'
  readonly at: string | undefined
  /** Show everything that is missing, however much it is. */
  readonly all: boolean
}

/** How a rolebook stands at an instant. */
export interface Status {
  readonly model: RoleModel
  readonly at: Instant
  readonly figures: Figures
  /** How many findings of which severity the rules have. */
  readonly findings: Summary
  /** The findings that an exception or a comment silences. */
  readonly silenced: readonly SilencedFinding[]
}

/** Adds `rolebook status`. */
export function addStatusCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('status')
    .description(say('say how complete a rolebook is: four figures, each with what is missing'))
    .argument('[file]', say('the rolebook; without it the one in the current folder'))
    .addOption(new Option('--format <format>', say('how to print it')).choices(['text', 'json']).default('text'))
    .option('--at <instant>', say('as it is then instead of now: 2026-12-26T03:00'))
    .option('--all', say('show everything that is missing, and what is silenced'), false)
    .addOption(languageOption(say))
    .action((file: string | undefined, options: StatusOptions) => {
      const { format, at, all } = options
      end(runStatus({ file, format, at, all }, terminal, loadCatalogue(), languageOf(options)))
    })
}

/** Prints the figures of a rolebook. They are not a verdict, so the command always ends with 0. */
export function runStatus(
  order: StatusOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): ExitCode {
  const read = readOnlyRolebook(order.file, terminal, language, 'argument')
  const { name, document } = read
  const { rolebook } = document
  const at = momentOf(order.at, rolebook, terminal.now, language)
  const model = createRoleModel(rolebook, catalogue)
  const texts = statusTexts[language]
  warnOfMissingParts(read, terminal, language)
  if (document.problems.some(({ code }) => code === 'syntax')) terminal.warn(`${shown(texts.damaged(name))}\n`)
  const configuration = configurationBeside(read, language)
  const { findings, silenced } = checkInFull(document, { catalogue, now: at, language, model, configuration })
  const status: Status = {
    model,
    at,
    figures: figuresAt(model, at),
    findings: summarise([{ findings }]),
    silenced: locateSilenced(read.files, silenced, (text) => nameIn(model, text, '', language)),
  }
  terminal.write(
    order.format === 'json'
      ? writeJsonStatus(status)
      : writeTextStatus(status, { language, paint: createPaint(terminal), all: order.all, asked: terminal.now }),
  )
  return exitCodes.fine
}
