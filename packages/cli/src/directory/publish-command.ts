import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { countOf } from '../count.ts'
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
export function keyOption(): Option {
  return new Option('--key <file>', 'a signing key, where it is not in the folder of keys; may be given twice')
    .default([])
    .argParser((path: string, before: readonly string[]) => [...before, path])
}

/** The folder of keys. */
export function keysOption(): Option {
  return new Option('--keys <folder>', 'the folder of keys').default('keys')
}

/** Adds `rolebook publish`: all it takes, in one command. */
export function addPublishCommand(program: Command, { terminal, end, languageOf }: CommandContext): void {
  signing(
    program.command('publish').description('check, build, sign, seal and write what staff see; also to sign it anew'),
  )
    .argument('[file]', 'the rolebook; without it the one in the current folder')
    .option('--waiting <file>', 'where to write what needs a second signature', waitingFile)
    .option('--days <count>', 'for how many days it holds', '30')
    .addOption(new Option('--visibility <audience>', 'for whom').choices(['staff', 'public']).default('staff'))
    .option('--paper <folder>', 'also write page for phones, wallet cards, poster and contacts there')
    .option('--at <instant>', 'the moment of issue; now unless given')
    .option('--dry-run', 'only show what would change, and end as it would; needs no signing key', false)
    .action(async (file: string | undefined, options: PublishOptions) => {
      const language = languageOf(options)
      const { waiting, visibility, paper, at, dryRun } = options
      const days = countOf(options.days, '--days', language, longestDirectoryLife)
      const order = { ...signingOrder(options), file, waiting, days, visibility, paper, at, dryRun }
      end(await runPublish(order, terminal, loadCatalogue(), language))
    })
}

/** Adds `rolebook directory countersign`. */
export function addCountersignCommand(directory: Command, { terminal, end, languageOf }: CommandContext): void {
  signing(directory.command('countersign').description('sign as the second person, after seeing the same changes'))
    .argument('[file]', 'what the first has signed', waitingFile)
    .action(async (waiting: string, options: SigningOptions) => {
      end(await runCountersign({ ...signingOrder(options), waiting }, terminal, languageOf(options)))
    })
}

function signing(command: Command): Command {
  return command
    .option('-o, --output <file>', 'where to write it', signedFile)
    .addOption(keysOption())
    .addOption(keyOption())
    .option('--previous <place>', 'the directory published before, a file or an address; without it, what is replaced')
    .option('--changes-seen <digest>', 'go on without asking: somebody has seen the list of changes with this digest')
    .addOption(languageOption())
}

function signingOrder({ output, keys, key, previous, changesSeen }: SigningOptions) {
  return { output, keys, signing: key.length > 0 ? key : [join(keys, keyFiles.signing)], previous, changesSeen }
}
