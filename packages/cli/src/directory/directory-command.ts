import { join, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { countOf } from '../count.ts'
import { languageOption } from '../language.ts'
import { momentOf } from '../moment.ts'
import { exitCodes, shown } from '../terminal.ts'
import { addAddressCheckCommand } from './address-check/address-check-command.ts'
import { runBuild, runSign } from './build-and-sign.ts'
import { runVerify } from './inspect.ts'
import { runJoinCode } from './join-code.ts'
import { keyFiles, makeKeys } from './key-folder.ts'
import { addKeysCommands, longestKeyLife, usualKeyLife } from './keys-command.ts'
import { addCountersignCommand, keyOption, keysOption, longestDirectoryLife, signedFile } from './publish-command.ts'
import { addServerHeadersCommand } from './server-headers/server-headers-command.ts'
import { directoryTexts } from './texts.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface KeygenOptions extends LanguageOption {
  readonly output: string
  readonly days: string
  readonly at?: string
  readonly force: boolean
}
interface BuildOptions extends LanguageOption {
  readonly output: string
  readonly keys: string
  readonly version?: string
  readonly days: string
  readonly visibility: 'staff' | 'public'
  readonly paper?: string
  readonly at?: string
  readonly force: boolean
}
interface SignOptions extends LanguageOption {
  readonly output: string
  readonly keys: string
  readonly key: readonly string[]
  readonly force: boolean
}
interface VerifyOptions extends LanguageOption {
  readonly keys: string
  readonly joinCode?: string
  readonly at?: string
}
interface JoinCodeOptions extends LanguageOption {
  readonly keys: string
  readonly qr: boolean
  readonly svg?: string
  readonly force: boolean
}

const draftFile = 'directory.draft.json'

/** Adds `rolebook directory …`: from the keys to the file that browsers download. */
export function addDirectoryCommands(program: Command, context: CommandContext): void {
  const { terminal, end, languageOf, say } = context
  const directory = program.command('directory').description(say('publish what staff may see, signed and sealed'))

  directory
    .command('keygen')
    .description(say('make the keys of an organisation, once'))
    .option('-o, --output <folder>', say('the folder to make them in'), 'keys')
    .option('--days <count>', say('for how many days the signing key may sign'), usualKeyLife)
    .option('--at <instant>', say('from when on it may sign; now unless given'))
    .option('--force', say('replace keys that are there: everybody will have to join anew'), false)
    .addOption(languageOption(say))
    .action(async (options: KeygenOptions) => {
      const language = languageOf(options)
      const { output, force, at } = options
      const days = countOf(options.days, '--days', language, longestKeyLife)
      const now = momentOf(at, {}, terminal.now, language)
      const organisation = await makeKeys(resolve(terminal.folder, output), { now, days, force, language })
      const texts = directoryTexts[language]
      terminal.write(`${shown(texts.keysMade(output, organisation))}\n`)
      terminal.write(`${shown(texts.keepRootOffline(join(output, keyFiles.root)))}\n`)
      end(exitCodes.fine)
    })

  directory
    .command('build')
    .description(say('write down what staff may see, ready to be signed; refuses a rolebook with errors'))
    .argument('[file]', say('the rolebook; without it the one in the current folder'))
    .option('-o, --output <file>', say('where to write the draft'), draftFile)
    .addOption(keysOption(say))
    .option('--version <number>', say('one more than the last published; without it, than the draft that is replaced'))
    .option('--days <count>', say('for how many days it holds'), '30')
    .addOption(new Option('--visibility <audience>', say('for whom')).choices(['staff', 'public']).default('staff'))
    .option('--paper <folder>', say('also write page for phones, wallet cards, poster and contacts there'))
    .option('--at <instant>', say('the moment of issue; now unless given'))
    .option('--force', say('replace a file that is something else'), false)
    .addOption(languageOption(say))
    .action(async (file: string | undefined, options: BuildOptions) => {
      const language = languageOf(options)
      const { output, keys, visibility, paper, at, force } = options
      const days = countOf(options.days, '--days', language, longestDirectoryLife)
      const version = options.version === undefined ? undefined : countOf(options.version, '--version', language)
      end(
        await runBuild(
          { file, output, keys, version, days, visibility, paper, at, force },
          terminal,
          loadCatalogue(),
          language,
        ),
      )
    })

  directory
    .command('sign')
    .description(say('sign a draft and seal it: the file that browsers download'))
    .argument('[draft]', say('the draft'), draftFile)
    .option('-o, --output <file>', say('where to write it'), signedFile)
    .addOption(keysOption(say))
    .addOption(keyOption(say))
    .option('--force', say('replace a file that is something else, or a directory as new as this'), false)
    .addOption(languageOption(say))
    .action(async (draft: string, options: SignOptions) => {
      const { output, keys, key, force } = options
      const signing = key.length > 0 ? key : [join(keys, keyFiles.signing)]
      end(await runSign({ draft, output, keys, signing, force }, terminal, languageOf(options)))
    })

  addCountersignCommand(directory, context)
  addKeysCommands(directory, context)
  addAddressCheckCommand(directory, context)
  addServerHeadersCommand(directory, context)

  directory
    .command('verify')
    .description(say('open a directory as a browser that joined would'))
    .argument('[file]', say('the directory'), signedFile)
    .addOption(keysOption(say))
    .option('--join-code <code>', say('what to judge it by, instead of a folder of keys'))
    .option('--at <instant>', say('judge it as if it were then'))
    .addOption(languageOption(say))
    .action(async (file: string, options: VerifyOptions) => {
      const { keys, joinCode, at } = options
      end(await runVerify({ file, keys, joinCode, at }, terminal, languageOf(options)))
    })

  directory
    .command('join-code')
    .description(say('print the code by which browsers join'))
    .argument('<address>', say('where the directory will lie: https://…'))
    .addOption(keysOption(say))
    .option('--qr', say('print it as a QR code too'), false)
    .option('--svg <file>', say('write it as a QR code too, a picture to print or to put on a page'))
    .option('--force', say('replace a picture that is there'), false)
    .addOption(languageOption(say))
    .action(async (address: string, options: JoinCodeOptions) => {
      const { keys, qr, svg, force } = options
      end(await runJoinCode({ address, keys, qr, svg, force }, terminal, languageOf(options)))
    })
}
