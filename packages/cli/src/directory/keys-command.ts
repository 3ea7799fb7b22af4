import { resolve } from 'node:path'
import type { KeysChange } from '@rolebook/directory'
import { type Command, Option } from 'commander'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { countOf } from '../count.ts'
import type { SayHelp } from '../help/translations.ts'
import { languageOption } from '../language.ts'
import { momentOf } from '../moment.ts'
import { Unusable } from '../terminal.ts'
import { runChangeKeys, runListKeys, runMakeKey, runNewReadingKey } from './change-keys.ts'
import { readPublicPartFile } from './key-folder.ts'
import { keysTexts } from './keys-texts.ts'
import { keysOption } from './publish-command.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface KeysOptions extends LanguageOption {
  readonly keys: string
}
interface ChangeOptions extends KeysOptions {
  readonly root?: string
}
interface AddOptions extends ChangeOptions {
  readonly days: string
  readonly at?: string
}

/** In days: ten years, after which every key has been changed. */
export const longestKeyLife = 3653
/** In days. */
export const usualKeyLife = '730'
const day = 86_400_000

/** Adds `rolebook directory keys …` and `rolebook directory new-reading-key`. */
export function addKeysCommands(directory: Command, { terminal, end, languageOf, say }: CommandContext): void {
  const keys = directory.command('keys').description(say('say which keys may sign directories, and change that'))

  keys
    .command('list')
    .description(say('print the keys that may sign'))
    .addOption(keysOption(say))
    .addOption(languageOption(say))
    .action(async (options: KeysOptions) => end(await runListKeys(options.keys, terminal, languageOf(options))))

  keys
    .command('make')
    .description(say('make a signing key for one more person'))
    .argument('<file>', say('where to write it; the public part goes beside it'))
    .addOption(languageOption(say))
    .action(async (file: string, options: LanguageOption) => end(await runMakeKey(file, terminal, languageOf(options))))

  const change = async (toChange: KeysChange, options: ChangeOptions) => {
    const { keys: folder, root } = options
    end(await runChangeKeys({ keys: folder, root }, toChange, terminal, languageOf(options)))
  }

  signedByRoot(keys.command('add').description(say('let one more key sign directories')), say)
    .argument('<file>', say('its public part'))
    .option('--days <count>', say('for how many days it may sign'), usualKeyLife)
    .option('--at <instant>', say('from when on it may sign; now unless given'))
    .action(async (file: string, options: AddOptions) => {
      const language = languageOf(options)
      const days = countOf(options.days, '--days', language, longestKeyLife)
      const from = momentOf(options.at, {}, terminal.now, language)
      const add = readPublicPartFile(resolve(terminal.folder, file), language)
      await change({ add, from, until: from + days * day }, options)
    })

  signedByRoot(
    keys.command('withdraw').description(say('let a key sign no more, because it was stolen or is no longer needed')),
    say,
  )
    .argument('<id>', say('the id of the key, as “keys list” prints it; after -- where it begins with a hyphen'))
    .action((id: string, options: ChangeOptions) => change({ withdraw: id }, options))

  signedByRoot(keys.command('threshold').description(say('say how many different keys must sign a directory')), say)
    .argument('<count>', say('1 or 2'))
    .action(async (count: string, options: ChangeOptions) => {
      if (count !== '1' && count !== '2') throw new Unusable(keysTexts[languageOf(options)].noThreshold)
      await change({ threshold: count === '1' ? 1 : 2 }, options)
    })

  directory
    .command('new-reading-key')
    .description(say('exchange the reading key, because it got about'))
    .addOption(keysOption(say))
    .addOption(languageOption(say))
    .action((options: KeysOptions) => end(runNewReadingKey(options.keys, terminal, languageOf(options))))
}

function signedByRoot(command: Command, say: SayHelp): Command {
  return command
    .addOption(keysOption(say))
    .addOption(new Option('--root <file>', say('the root key, where it is not in the folder of keys')))
    .addOption(languageOption(say))
}
