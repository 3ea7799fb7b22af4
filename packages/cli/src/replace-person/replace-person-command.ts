import { type PersonReplacement, type Place, replacementHeadings, replacePerson } from '@rolebook/language-service'
import { type Catalogue, type OwnLanguage, readDate } from '@rolebook/model'
import type { Command } from 'commander'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { isAgreed } from '../agree.ts'
import { loadCatalogue } from '../catalogue.ts'
import { stretchIn } from '../check/located-finding.ts'
import { severityNames } from '../check/text-report.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { type OnlyRolebook, readOnlyRolebook } from '../files/only-rolebook.ts'
import { rewriteTexts } from '../files/rewrite-text.ts'
import { type ChangedFile, changedFiles, editRolebookFiles } from '../files/rolebook-files.ts'
import { languageOption } from '../language.ts'
import { momentOf } from '../moment.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { stillNamed } from './still-named.ts'
import { replacePersonTexts } from './texts.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface ReplacePersonOptions extends LanguageOption {
  readonly with: string
  readonly file?: string
  readonly lastDay?: string
  readonly at?: string
  readonly dryRun: boolean
  readonly yes: boolean
}

/** `rolebook replace-person`, as its arguments were read. */
export interface ReplacePersonCommandOrder {
  readonly leaver: string
  readonly successor: string
  readonly file: string | undefined
  readonly lastDay: string | undefined
  readonly at: string | undefined
  /** Show what would be done, and do nothing. */
  readonly dryRun: boolean
  /** Go on without asking. */
  readonly yes: boolean
}

/** Adds `rolebook replace-person`. */
export function addReplacePersonCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('replace-person')
    .description(say('hand everything over that somebody who goes still has: rolebook replace-person ben --with chidi'))
    .argument('<person>', say('the id of who goes'))
    .requiredOption('--with <person>', say('the id of who takes over'))
    .option('--file <file>', say('the rolebook; without it the one in the current folder'))
    .option('--last-day <date>', say('their last day; without it the one in the file, else today'))
    .option('--at <instant>', say('as if it were done then: 2026-12-26T03:00'))
    .option('--dry-run', say('show what would change, as a diff too, and change nothing'), false)
    .option('--yes', say('go on without asking'), false)
    .addOption(languageOption(say))
    .action(async (leaver: string, options: ReplacePersonOptions) => {
      const { with: successor, file, lastDay, at, dryRun, yes } = options
      const order = { leaver, successor, file, lastDay, at, dryRun, yes }
      end(await runReplacePerson(order, terminal, loadCatalogue(), languageOf(options)))
    })
}

/** Shows what handing over means, and does it once somebody agrees. Ends with 1 where they do not. */
export async function runReplacePerson(
  order: ReplacePersonCommandOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<ExitCode> {
  const texts = replacePersonTexts[language]
  const { lastDay } = order
  if (lastDay !== undefined && readDate(lastDay) === undefined) throw new Unusable(texts.noDate(lastDay))
  const rolebook = readOnlyRolebook(order.file, terminal, language)
  const { name, document } = rolebook
  const now = momentOf(order.at, document.rolebook, terminal.now, language)
  const { leaver, successor } = order
  const made = replacePerson(
    document,
    { leaver, successor, ...(lastDay === undefined ? {} : { lastDay }) },
    { catalogue, now, language, edited: (edits) => editRolebookFiles(rolebook, edits).document },
  )
  if ('refused' in made) throw new Unusable(`${name}: ${made.refused}`)
  terminal.write(preview(rolebook, made, terminal, language))
  const elsewhere = stillNamed(rolebook, leaver, terminal.folder)
  if (elsewhere.length > 0) {
    const heading = createPaint(terminal)('bold', texts.stillNamed(leaver))
    terminal.write(`${heading}\n${elsewhere.map((place) => `  ${place}\n`).join('')}`)
  }
  if (made.edits.length === 0) return exitCodes.fine
  const changed = changedFiles(rolebook, editRolebookFiles(rolebook, made.edits))
  if (order.dryRun) {
    terminal.write(`\n${changed.map((file) => diffOf(file, terminal)).join('')}`)
    return exitCodes.fine
  }
  if (!order.yes) {
    if (!terminal.ask) throw new Unusable(texts.nobodyToAsk)
    if (!(await isAgreed(texts.goOn, terminal.ask))) {
      terminal.write(`${texts.unchanged}\n`)
      return exitCodes.findings
    }
  }
  rewriteTexts(
    changed.map(({ place, ...text }) => ({ path: place.path, ...text })),
    language,
  )
  const files = changed.map(({ place }) => place.name).join(', ')
  terminal.write(`${shown(texts.done(files, name, made.changes.length))}\n`)
  return exitCodes.fine
}

/** What changes, what is left to do and which findings come of it, each with its line. */
function preview(
  { files }: OnlyRolebook,
  { changes, leftToYou, conflicts }: PersonReplacement,
  terminal: Terminal,
  language: OwnLanguage,
): string {
  const headings = replacementHeadings[language]
  const paint = createPaint(terminal)
  const places = (heading: string, some: readonly Place[]) =>
    some.length === 0
      ? []
      : [
          paint('bold', heading),
          ...some.map((place) => `  ${paint('dim', lineOf(place, files))}  ${shown(place.sentence)}`),
        ]
  const findings = conflicts.map(
    ({ severity, message, rule }) => `  ${severityNames[severity][language]}  ${shown(message)}  ${paint('dim', rule)}`,
  )
  const lines = [
    ...(changes.length === 0 ? [headings.nothing] : places(headings.changes, changes)),
    ...places(headings.leftToYou, leftToYou),
    ...(findings.length === 0 ? [] : [paint('bold', headings.conflicts), ...findings]),
  ]
  return `${lines.join('\n')}\n`
}

function lineOf({ range }: Place, files: OnlyRolebook['files']): string {
  const { file, place } = stretchIn(files, range)
  return shown(`${file.place.name}:${place.start.line + 1}`)
}

/** The diff in a form for `patch`; on a terminal, control characters are made visible. */
function diffOf({ place: { name }, before, after }: ChangedFile, { isWatched }: Terminal): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
  return isWatched ? patch.split(/\r?\n/).map(shown).join('\n') : patch
}
