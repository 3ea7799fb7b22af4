import { basename, dirname, resolve } from 'node:path'
import { languageOfFile, organisationFrom, type Question, writeNewRolebook } from '@rolebook/exchange'
import { type Catalogue, type OwnLanguage, parse, wallClockAt } from '@rolebook/model'
import type { Command } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { refuseOverwriting, writeWhole } from '../files/write-whole.ts'
import { languageOption } from '../language.ts'
import { type ExitCode, exitCodes, shown, type Terminal } from '../terminal.ts'
import { askAll } from './ask-all.ts'
import { initTexts } from './texts.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface InitOptions extends LanguageOption, Readonly<Partial<Record<CamelCased, string>>> {
  readonly yes: boolean
  readonly force: boolean
}
type CamelCased = (typeof optionNames)[Question]

/** What commander makes of each option’s name. */
const optionNames = {
  name: 'name',
  size: 'size',
  timezone: 'timezone',
  languages: 'languages',
  'email-domain': 'emailDomain',
  'emergency-number': 'emergencyNumber',
  'top-management': 'topManagement',
  'project-lead': 'projectLead',
  auditor: 'auditor',
  'desk-phone': 'deskPhone',
  'desk-hours': 'deskHours',
} as const satisfies Readonly<Record<Question, string>>

/** `rolebook init`, as its arguments were read. */
export interface InitOrder {
  readonly file: string
  /** Answers that were given as options. */
  readonly given: Readonly<Partial<Record<Question, string>>>
  /** Ask nothing; answers that were not given are the usual ones, or stay open. */
  readonly yes: boolean
  readonly force: boolean
}

/** Adds `rolebook init`. */
export function addInitCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('init')
    .description(say('begin a rolebook: asks a few questions and writes a commented file from the catalogue'))
    .argument('[file]', say('where to write it'), 'roles.yaml')
    .option('--name <name>', say('the organisation’s name; the folder’s unless given'))
    .option('--size <size>', say('small (below 50 people), medium or large'))
    .option('--timezone <zone>', say('Europe/London; this computer’s unless given'))
    .option('--languages <tags>', say('languages of the staff, the first is that of the file: en,de'))
    .option('--email-domain <domain>', say('what stands behind the @ of your addresses'))
    .option('--emergency-number <number>', say('what to call where somebody is in danger'))
    .option('--top-management <person>', say('who leads: "Amara Okafor <amara@harbourdental.example>"'))
    .option('--project-lead <person>', say('who builds the management system and keeps it running'))
    .option('--auditor <person>', say('who audits it, independent of that'))
    .option('--desk-phone <number>', say('the phone number of a security desk'))
    .option('--desk-hours <hours>', say('when it answers: "Mon-Fri 08:00-18:00" or always'))
    .option('--yes', say('ask nothing: what is not given is as usual, or stays open'), false)
    .option('--force', say('replace a file that is there'), false)
    .addOption(languageOption(say))
    .action(async (file: string, options: InitOptions) => {
      const given = Object.fromEntries(
        Object.entries(optionNames).flatMap(([question, option]) => {
          const answer = options[option]
          return answer === undefined ? [] : [[question, answer.trim()]]
        }),
      )
      const { yes, force } = options
      end(await runInit({ file, given, yes, force }, terminal, loadCatalogue(), languageOf(options)))
    })
}

/** Asks for what was not given and writes the file. Ends with 1 and writes nothing where somebody cancels. */
export async function runInit(
  { file, given, yes, force }: InitOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<ExitCode> {
  const texts = initTexts[language]
  const path = resolve(terminal.folder, file)
  // nobody should answer eleven questions only to hear that the file exists
  refuseOverwriting([{ path }], { force, language })
  const usual = { name: basename(dirname(path)), size: 'small', timezone: terminal.timezone, languages: language }
  const answers = await askAll(
    { given, usual: { ...usual, 'desk-hours': 'Mon-Fri 09:00-17:00' }, yes },
    terminal,
    language,
  )
  if (!answers) {
    terminal.write(`${texts.ended}\n`)
    return exitCodes.findings
  }
  const organisation = organisationFrom(answers)
  const text = writeNewRolebook(organisation, {
    catalogue,
    language: languageOfFile(organisation, language),
    today: wallClockAt(terminal.now, organisation.timezone).date,
  })
  writeWhole(path, text, { force, language })
  const vacant = [...(parse(text).rolebook.roles?.values() ?? [])].filter((role) => role.vacant).length
  terminal.write(`${shown(texts.written(file, vacant))}\n`)
  return exitCodes.fine
}
