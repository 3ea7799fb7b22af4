import { createRoleModel } from '@rolebook/model'
import type { Command } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { countOf } from '../count.ts'
import { lackingParts, readOnlyRolebook } from '../files/only-rolebook.ts'
import { languageOption } from '../language.ts'
import { momentOf } from '../moment.ts'
import { exitCodes, Unusable } from '../terminal.ts'
import { writePaperFiles } from './write-paper-files.ts'

interface PaperCommandOptions extends LanguageOption {
  readonly output: string
  readonly days: string
  readonly at?: string
  readonly force: boolean
}

const day = 86_400_000
/** In days, as for a directory. */
const longestLife = 366

/** Adds `rolebook paper`: page for phones, wallet cards, poster and contacts, for whoever has no browser at hand. */
export function addPaperCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('paper')
    .description(say('write a page for phones, wallet cards, a poster and contacts, of what may stand on paper'))
    .argument('[file]', say('the rolebook; without it the one in the current folder'))
    .option('-o, --output <folder>', say('the folder to write them in'), 'paper')
    .option('--days <count>', say('for how many days they hold'), '30')
    .option('--at <instant>', say('the moment of issue; now unless given'))
    .option('--force', say('replace files that are something else'), false)
    .addOption(languageOption(say))
    .action((file: string | undefined, options: PaperCommandOptions) => {
      const language = languageOf(options)
      const { output: folder, force } = options
      const life = countOf(options.days, '--days', language, longestLife) * day
      const { name, document } = readOnlyRolebook(file, terminal, language, 'argument')
      // without all parts the wrong people would be named
      if (!document.hasAllParts) throw new Unusable(lackingParts(name, language))
      const at = momentOf(options.at, document.rolebook, terminal.now, language)
      const model = createRoleModel(document.rolebook, loadCatalogue())
      const isWritten = writePaperFiles(model, { folder, force, at, until: at + life }, terminal, language)
      end(isWritten ? exitCodes.fine : exitCodes.findings)
    })
}
