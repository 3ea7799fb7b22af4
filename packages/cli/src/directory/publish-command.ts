import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { countOf } from '../count.ts'
import type { SayHelp } from '../help/translations.ts'
import { languageOption } from '../language.ts'
import { keyFiles } from './key-folder.ts'
import { runCountersign, runPublish } from './publish.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface SigningOptions extends LanguageOption {
  readonly output: string
  readonly keys: string
  readonly key: readonly string[]
  readonly previous?: string
  readonly changesSeen?: string
}
interface PublishOptions extends SigningOptions {
  readonly waiting: string
  readonly days: string
  readonly visibility: 'staff' | 'public'
  readonly paper?: string
  readonly at?: string
  readonly dryRun: boolean
}

/** The file that browsers download, unless it is called otherwise. */
export const signedFile = 'directory.rolebook'
const waitingFile = 'directory.waiting.json'
/** In days; the package says so as well, but by then the rolebook was read. */
export const longestDirectoryLife = 366

/** A key for signing, where it is not in the folder of keys; may be given twice. */
export function keyOption(say: SayHelp): Option {
  return new Option('--key <file>', say('a signing key, where it is not in the folder of keys; may be given twice'))
    .default([])
    .argParser((path: string, before: readonly string[]) => [...before, path])
}

/** The folder of keys. */
export function keysOption(say: SayHelp): Option {
  return new Option('--keys <folder>', say('the folder of keys')).default('keys')
}

/** Adds `rolebook publish`: all it takes, in one command. */
export function addPublishCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  signing(
    program
      .command('publish')
      .description(say('check, build, sign, seal and write what staff see; also to sign it anew')),
    say,
  )
    .argument('[file]', say('the rolebook; without it the one in the current folder'))
    .option('--waiting <file>', say('where to write what needs a second signature'), waitingFile)
    .option('--days <count>', say('for how many days it holds'), '30')
    .addOption(new Option('--visibility <audience>', say('for whom')).choices(['staff', 'public']).default('staff'))
    .option('--paper <folder>', say('also write page for phones, wallet cards, poster and contacts there'))
    .option('--at <instant>', say('the moment of issue; now unless given'))
    .option('--dry-run', say('only show what would change, and end as it would; needs no signing key'), false)
    .action(async (file: string | undefined, options: PublishOptions) => {
      const language = languageOf(options)
      const { waiting, visibility, paper, at, dryRun } = options
      const days = countOf(options.days, '--days', language, longestDirectoryLife)
      const order = { ...signingOrder(options), file, waiting, days, visibility, paper, at, dryRun }
      end(await runPublish(order, terminal, loadCatalogue(), language))
    })
}

/** Adds `rolebook directory countersign`. */
export function addCountersignCommand(directory: Command, { terminal, end, languageOf, say }: CommandContext): void {
  signing(
    directory.command('countersign').description(say('sign as the second person, after seeing the same changes')),
    say,
  )
    .argument('[file]', say('what the first has signed'), waitingFile)
    .action(async (waiting: string, options: SigningOptions) => {
      end(await runCountersign({ ...signingOrder(options), waiting }, terminal, languageOf(options)))
    })
}

function signing(command: Command, say: SayHelp): Command {
  return command
    .option('-o, --output <file>', say('where to write it'), signedFile)
    .addOption(keysOption(say))
    .addOption(keyOption(say))
    .option(
      '--previous <place>',
      say('the directory published before, a file or an address; without it, what is replaced'),
    )
    .option(
      '--changes-seen <digest>',
      say('go on without asking: somebody has seen the list of changes with this digest'),
    )
    .addOption(languageOption(say))
}

function signingOrder({ output, keys, key, previous, changesSeen }: SigningOptions) {
  return { output, keys, signing: key.length > 0 ? key : [join(keys, keyFiles.signing)], previous, changesSeen }
}
