import { type Command, Option } from 'commander'
import { loadCatalogue } from '../../catalogue.ts'
import type { CommandContext, LanguageOption } from '../../command-context.ts'
import { languageOption } from '../../language.ts'
import { keysOption } from '../publish-command.ts'
import { runAddressCheck } from './check-address.ts'

interface AddressCheckOptions extends LanguageOption {
  readonly joinCode?: string
  readonly organisation?: string
  readonly readingKey?: string
  readonly keys: string
  readonly at?: string
  readonly format: 'text' | 'json'
}

/** Adds `rolebook directory check`: what a browser would say of an address. */
export function addAddressCheckCommand(directory: Command, { terminal, end, languageOf, say }: CommandContext): void {
  directory
    .command('check')
    .description(say('say of an address what a browser of the fleet would make of it'))
    .argument('[address]', say('where the directory lies: https://…'))
    .option('--join-code <code>', say('what to judge it by, and where it lies'))
    .option('--organisation <id>', say('what to judge it by, with --reading-key'))
    .option('--reading-key <key>', say('what opens it, with --organisation'))
    .addOption(keysOption(say))
    .option('--at <instant>', say('judge it as if it were then'))
    .addOption(new Option('--format <format>', say('how to print it')).choices(['text', 'json']).default('text'))
    .addOption(languageOption(say))
    .action(async (address: string | undefined, options: AddressCheckOptions) => {
      const { joinCode, organisation, readingKey, keys, at, format } = options
      const order = { address, joinCode, organisation, readingKey, keys, at, format }
      end(await runAddressCheck(order, terminal, loadCatalogue(), languageOf(options)))
    })
}
