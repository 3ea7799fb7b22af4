import { fileOfApproval, obstacleToApproval } from '@rolebook/language-service'
import {
  type Approval,
  applyEdits,
  type Catalogue,
  dateInWords,
  digestDecisions,
  nearest,
  type OwnLanguage,
  type Rolebook,
  wallClockAt,
  writeApproval,
  zoneOf,
} from '@rolebook/model'
import type { Command } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import { locateFindings } from '../check/located-finding.ts'
import { writeTextReport } from '../check/text-report.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { configurationBeside } from '../files/configuration-file.ts'
import { readOnlyRolebook } from '../files/only-rolebook.ts'
import { replaceText } from '../files/replace-text.ts'
import { languageOption } from '../language.ts'
import { momentOf } from '../moment.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { runApprovalCheck } from './approval-check.ts'
import { approveTexts } from './texts.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface ApproveOptions extends LanguageOption {
  readonly by?: string
  readonly at?: string
  readonly check: boolean
  readonly since?: string
}

/** `rolebook approve`, as its arguments were read. */
export interface ApproveOrder {
  readonly file: string | undefined
  /** The id or the name of a person. */
  readonly by: string
  readonly at: string | undefined
}

/** Adds `rolebook approve`. */
export function addApproveCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('approve')
    .description(say('write down who approved the decisions of a rolebook; or say whether that still holds'))
    .argument('[file]', say('the rolebook; without it the one in the current folder'))
    .option('--by <person>', say('who approves: an id under “people”, or a name'))
    .option('--at <instant>', say('approved then; now unless given'))
    .option('--check', say('write nothing; say whether the approval still holds, and what has changed since'), false)
    .option(
      '--since <old>',
      say('with --check: the version that was approved, a file or REVISION:file; else git is asked'),
    )
    .addOption(languageOption(say))
    .action((file: string | undefined, options: ApproveOptions) => {
      const language = languageOf(options)
      const { by, at, since } = options
      const texts = approveTexts[language]
      if (options.check) {
        if (by !== undefined || at !== undefined) throw new Unusable(texts.byAndCheck)
        end(runApprovalCheck({ file, since }, terminal, loadCatalogue(), language))
        return
      }
      if (since !== undefined) throw new Unusable(texts.sinceWithoutCheck)
      if (by === undefined) throw new Unusable(texts.whoIsMissing)
      end(runApprove({ file, by, at }, terminal, loadCatalogue(), language))
    })
}

/** Writes an approval into the file. Refuses one with errors, and prints them, and one that cannot be read as a whole. */
export function runApprove(
  order: ApproveOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): ExitCode {
  const texts = approveTexts[language]
  const only = readOnlyRolebook(order.file, terminal, language, 'argument')
  const { name, document } = only
  const { rolebook } = document
  const at = momentOf(order.at, rolebook, terminal.now, language)
  const configuration = configurationBeside(only, language)
  const obstacle = obstacleToApproval(document, { catalogue, now: at, language, configuration })
  if (obstacle === 'not-whole') {
    terminal.warn(`${shown(texts.notWhole(name))}\n`)
    return exitCodes.findings
  }
  if (obstacle) {
    terminal.warn(writeTextReport(locateFindings(only, obstacle.errors), language, createPaint(terminal)))
    terminal.warn(`${shown(texts.hasErrors(name))}\n`)
    return exitCodes.findings
  }
  const { date } = wallClockAt(at, zoneOf(rolebook))
  const approver = findApprover(order.by, date, rolebook, language)
  const approval: Approval = { by: approver.id, date, digest: digestDecisions(rolebook) }
  const day = dateInWords(date, language)
  const file = fileOfApproval(only)
  const edits = writeApproval(file.document, approval)
  if (!edits) {
    const line = `approved: { by: ${approval.by}, date: ${date}, digest: "${approval.digest}" }`
    throw new Unusable(texts.byHand(file.place.name, line))
  }
  const text = applyEdits(file.document.text, edits)
  if (text === file.document.text) {
    terminal.write(`${shown(texts.asBefore(name, approver.name, day))}\n`)
    return exitCodes.fine
  }
  replaceText(file.place.path, text, language)
  terminal.write(`${shown(texts.approved(name, approver.name, day, approval.digest))}\n`)
  return exitCodes.fine
}

function findApprover(
  who: string,
  date: string,
  { people }: Rolebook,
  language: OwnLanguage,
): { readonly id: string; readonly name: string } {
  const texts = approveTexts[language]
  const known = people ?? new Map()
  const ids = known.has(who) ? [who] : [...known].filter(([, { name }]) => name === who).map(([id]) => id)
  const [id, second] = ids
  if (id === undefined) throw new Unusable(texts.unknown(who, nearest(who, [...known.keys()])))
  if (second !== undefined) throw new Unusable(texts.several(who, ids.join(', ')))
  const { name = id, left } = known.get(id) ?? {}
  if (left !== undefined && left < date) throw new Unusable(texts.hasLeft(name, dateInWords(left, language)))
  return { id, name }
}
