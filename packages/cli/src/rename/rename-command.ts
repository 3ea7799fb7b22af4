import { renameId } from '@rolebook/language-service'
import type { Catalogue, OwnLanguage } from '@rolebook/model'
import type { Command } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import { stretchIn } from '../check/located-finding.ts'
import type { CommandContext } from '../command-context.ts'
import { readOnlyRolebook } from '../files/only-rolebook.ts'
import { rewriteTexts } from '../files/rewrite-text.ts'
import { changedFiles, editRolebookFiles } from '../files/rolebook-files.ts'
import { languageOption } from '../language.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'

/** `rolebook rename`, as its arguments were read. */
interface RenameOrder {
  readonly id: string
  readonly newId: string
  readonly file: string | undefined
  readonly dryRun: boolean
}

/** Options as commander hands them over; what it was not given is missing. */
interface RenameOptions {
  readonly file?: string
  readonly dryRun: boolean
  readonly language?: string
}

/** Adds `rolebook rename OLD NEW`: the same that an editor does. */
export function addRenameCommand(program: Command, { terminal, end, languageOf }: CommandContext): void {
  program
    .command('rename')
    .description('give a person, role, contact point, site, asset, policy, situation or responsibility another id')
    .argument('<old>', 'its id now')
    .argument('<new>', 'the id it is to have')
    .option('--file <file>', 'the rolebook; without it the one in the current folder')
    .option('--dry-run', 'only list the places that would change', false)
    .addOption(languageOption())
    .action((id: string, newId: string, options: RenameOptions) => {
      const { file, dryRun } = options
      end(runRename({ id, newId, file, dryRun }, terminal, loadCatalogue(), languageOf(options)))
    })
}

/** Exchanges an id everywhere in a rolebook and writes its files whole, or lists the places. Throws `Unusable` with why it may not. */
function runRename(order: RenameOrder, terminal: Terminal, catalogue: Catalogue, language: OwnLanguage): ExitCode {
  const { id, newId, file, dryRun } = order
  const rolebook = readOnlyRolebook(file, terminal, language)
  const { name, document, files } = rolebook
  const renamed = renameId(document, id, newId, { catalogue, language })
  if ('refused' in renamed) throw new Unusable(`${name}: ${renamed.refused}`)
  const { edits } = renamed
  const words = texts[language]
  const changed = changedFiles(rolebook, editRolebookFiles(rolebook, edits))
  const names = changed.map(({ place }) => place.name).join(', ') || name
  if (dryRun) {
    for (const { range } of edits) {
      const { file: there, place } = stretchIn(files, range)
      const { line, character } = place.start
      const text = there.document.text.split('\n')[line] ?? ''
      terminal.write(`${shown(there.place.name)}:${line + 1}:${character + 1}  ${shown(text.trim())}\n`)
    }
    terminal.warn(`${shown(words.wouldChange(edits.length, names))}\n`)
    return exitCodes.fine
  }
  rewriteTexts(
    changed.map(({ place, ...text }) => ({ path: place.path, ...text })),
    language,
  )
  terminal.write(`${shown(words.changed(id, newId, edits.length, names))}\n`)
  return exitCodes.fine
}

const texts = {
  en: {
    changed: (id: string, newId: string, count: number, name: string) =>
      `${id} is now ${newId}: ${count} ${count === 1 ? 'place' : 'places'} in ${name}.`,
    wouldChange: (count: number, name: string) =>
      `${count} ${count === 1 ? 'place' : 'places'} in ${name} would change; nothing was written.`,
  },
  de: {
    changed: (id: string, newId: string, count: number, name: string) =>
      `${id} heißt jetzt ${newId}: ${count} ${count === 1 ? 'Stelle' : 'Stellen'} in ${name}.`,
    wouldChange: (count: number, name: string) =>
      `${count} ${count === 1 ? 'Stelle' : 'Stellen'} in ${name} würden sich ändern; nichts wurde geschrieben.`,
  },
  fr: {
    changed: (id: string, newId: string, count: number, name: string) =>
      `${id} s’appelle désormais ${newId}\u00a0: ${count} ${count === 1 ? 'endroit' : 'endroits'} dans ${name}.`,
    wouldChange: (count: number, name: string) =>
      `${count} ${count === 1 ? 'endroit changerait' : 'endroits changeraient'} dans ${name}\u202f; rien n’a été écrit.`,
  },
} satisfies Record<OwnLanguage, unknown>
