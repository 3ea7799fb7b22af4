import { fileURLToPath } from 'node:url'
import { type LocatedRolebook, renameIdAcross, type TextEdit } from '@rolebook/language-service'
import { type Catalogue, lineAround, type OwnLanguage, type RolebookDocument } from '@rolebook/model'
import { applyEdits } from '@rolebook/rules'
import type { Command } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext } from '../command-context.ts'
import { relativeName } from '../files/find-rolebooks.ts'
import { readOnlyRolebook } from '../files/only-rolebook.ts'
import { rewriteTexts } from '../files/rewrite-text.ts'
import { locateRolebook } from '../files/rolebook-files.ts'
import { rolebooksAround } from '../files/rolebooks-around.ts'
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
export function addRenameCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('rename')
    .description(say('give a person, role, contact point, site, asset, policy, situation or responsibility another id'))
    .argument('<old>', say('its id now'))
    .argument('<new>', say('the id it is to have'))
    .option('--file <file>', say('the rolebook; without it the one in the current folder'))
    .option('--dry-run', say('only list the places that would change'), false)
    .addOption(languageOption(say))
    .action((id: string, newId: string, options: RenameOptions) => {
      const { file, dryRun } = options
      end(runRename({ id, newId, file, dryRun }, terminal, loadCatalogue(), languageOf(options)))
    })
}

/**
 * Exchanges an id everywhere in a rolebook, and in every other that shares a file with it or has it as a member, and
 * writes the files whole, or lists the places. Throws `Unusable` with the reason where it must not.
 */
function runRename(order: RenameOrder, terminal: Terminal, catalogue: Catalogue, language: OwnLanguage): ExitCode {
  const { id, newId, file, dryRun } = order
  const rolebook = readOnlyRolebook(file, terminal, language)
  const here = locateRolebook(rolebook)
  const known = rolebooksAround(rolebook.files.map(({ place }) => place.path)).map(locateRolebook)
  const renamed = renameIdAcross(here, id, newId, { catalogue, language, known })
  if ('refused' in renamed) throw new Unusable(`${rolebook.name}: ${renamed.refused}`)
  const files = new Map([here, ...known].flatMap(filesOf).map(({ uri, document }) => [uri, document]))
  const places = new Map(here.files.map(({ uri }, index) => [uri, rolebook.files[index]?.place]))
  const changed = Object.entries(renamed.changes).flatMap(([uri, edits]): ChangedByRename[] => {
    const document = files.get(uri)
    const path = fileURLToPath(uri)
    const name = places.get(uri)?.name ?? relativeName(path, terminal.folder)
    return document && edits.length > 0 ? [{ path, name, document, edits }] : []
  })
  const count = changed.reduce((sum, { edits }) => sum + edits.length, 0)
  const names = changed.map(({ name }) => name).join(', ') || rolebook.name
  const words = texts[language]
  if (dryRun) {
    for (const one of changed) listPlaces(one, terminal)
    terminal.warn(`${shown(words.wouldChange(count, names))}\n`)
    return exitCodes.fine
  }
  rewriteTexts(
    changed.map(({ path, document, edits }) => ({ path, before: document.text, after: applied(document, edits) })),
    language,
  )
  terminal.write(`${shown(words.changed(id, newId, count, names))}\n`)
  return exitCodes.fine
}

/** A file in which the id is exchanged. */
interface ChangedByRename {
  readonly path: string
  readonly name: string
  readonly document: RolebookDocument
  readonly edits: readonly TextEdit[]
}

function filesOf({ files, members }: LocatedRolebook): LocatedRolebook['files'] {
  return [...files, ...[...members.values()].flatMap(filesOf)]
}

function listPlaces({ name, document, edits }: ChangedByRename, terminal: Terminal): void {
  for (const { range } of edits) {
    const { line, character } = range.start
    const { text } = lineAround(document, document.lines.offsetAt(range.start))
    terminal.write(`${shown(name)}:${line + 1}:${character + 1}  ${shown(text.trim())}\n`)
  }
}

function applied({ text, lines }: RolebookDocument, edits: readonly TextEdit[]): string {
  return applyEdits(
    text,
    edits.map(({ range: { start, end }, newText }) => ({
      range: { start: lines.offsetAt(start), end: lines.offsetAt(end) },
      text: newText,
    })),
  )
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
