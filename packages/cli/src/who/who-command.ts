import {
  type Answer,
  answerFor,
  type Catalogue,
  createRoleModel,
  type Instant,
  type OwnLanguage,
  type RoleModel,
  type SituationEntry,
} from '@rolebook/model'
import { createSituationSearch } from '@rolebook/model/situation-search'
import { type Command, Option } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { readOnlyRolebook, warnOfMissingParts } from '../files/only-rolebook.ts'
import { languageOption } from '../language.ts'
import { momentOf } from '../moment.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal } from '../terminal.ts'
import { writeCard } from './card.ts'
import { writeJsonCard } from './json-card.ts'
import { whoTexts } from './texts.ts'

/** `rolebook who`, as its arguments were read. */
export interface WhoOrder {
  readonly words: string
  readonly file: string | undefined
  readonly at: string | undefined
  readonly format: 'text' | 'json'
}

/** What was found for the words of somebody who asks. */
export interface Found {
  readonly model: RoleModel
  readonly at: Instant
  /** The instant relative to which “today” and “tomorrow” are told. */
  readonly asked: Instant
  /** `undefined` where no situation fits; the answer is then that of the default contact. */
  readonly situation: SituationEntry | undefined
  readonly answer: Answer
  /** Other situations that fit; where none fits, the urgent ones. */
  readonly others: readonly SituationEntry[]
}

const mostOthers = 4

/** Options as commander hands them over; what it was not given is missing. */
interface WhoOptions extends LanguageOption {
  readonly format: 'text' | 'json'
  readonly at?: string
  readonly file?: string
}

/** Adds `rolebook who`. */
export function addWhoCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('who')
    .description(say('say what to do now and who answers: rolebook who "lost laptop"'))
    .argument('<words...>', say('what happened, in everyday words, or the id of a situation'))
    .option('--at <instant>', say('ask for this moment instead of now: 2026-12-26T03:00'))
    .option('--file <file>', say('the rolebook; without it the one in the current folder'))
    .addOption(
      new Option('--format <format>', say('how to print the answer')).choices(['text', 'json']).default('text'),
    )
    .addOption(languageOption(say))
    .action((words: readonly string[], options: WhoOptions) => {
      const { at, file, format } = options
      end(runWho({ words: words.join(' '), at, file, format }, terminal, loadCatalogue(), languageOf(options)))
    })
}

/** Says who answers for a situation, given by id or in everyday words. Ends with 1 where no situation fits. */
export function runWho(order: WhoOrder, terminal: Terminal, catalogue: Catalogue, language: OwnLanguage): ExitCode {
  const read = readOnlyRolebook(order.file, terminal, language)
  const { name, document } = read
  const model = createRoleModel(document.rolebook, catalogue)
  const at = momentOf(order.at, document.rolebook, terminal.now, language)
  warnOfMissingParts(read, terminal, language)
  // the damaged place may be the very contact that is asked for
  if (document.problems.some(({ code }) => code === 'syntax'))
    terminal.warn(`${shown(whoTexts[language].damaged(name))}\n`)
  const found = { asked: terminal.now, ...find(order.words, model, at, language) }
  terminal.write(
    order.format === 'json'
      ? writeJsonCard(found, language)
      : writeCard(found, order.words, language, createPaint(terminal)),
  )
  return found.situation ? exitCodes.fine : exitCodes.findings
}

function find(words: string, model: RoleModel, at: Instant, language: OwnLanguage): Omit<Found, 'asked'> {
  const named = model.situations.get(words.trim())
  const fitting = named ? [named] : createSituationSearch(model, language).find(words)
  const [situation, ...rest] = fitting
  const urgent = [...model.situations.values()].filter(({ urgency }) => urgency === 'now')
  const others = situation ? rest.slice(0, mostOthers) : urgent
  return { model, at, situation, answer: answerFor(model, situation?.id, at), others }
}
