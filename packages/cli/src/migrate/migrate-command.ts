import { approvalStatus, type Catalogue, type InOwnLanguages, type OwnLanguage, parse } from '@rolebook/model'
import { type Migrated, type Migration, migrate } from '@rolebook/rules'
import type { Command } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { readOnlyRolebook } from '../files/only-rolebook.ts'
import { replaceText } from '../files/replace-text.ts'
import { languageOption } from '../language.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'

/** Options as commander hands them over; what it was not given is missing. */
interface MigrateOptions extends LanguageOption {
  readonly dryRun: boolean
}

/** `rolebook migrate`, as its arguments were read. */
export interface MigrateOrder {
  readonly file: string | undefined
  readonly dryRun: boolean
}

/** Adds `rolebook migrate`. */
export function addMigrateCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('migrate')
    .description(say('bring a rolebook to the newest format, in place; comments stay'))
    .argument('[file]', say('the rolebook; without it the one in the current folder'))
    .option('--dry-run', say('say what would be done, and write nothing'), false)
    .addOption(languageOption(say))
    .action((file: string | undefined, options: MigrateOptions) => {
      end(runMigrate({ file, dryRun: options.dryRun }, terminal, loadCatalogue(), languageOf(options)))
    })
}

/** Brings a rolebook to the newest format and says what that took. Refuses formats it does not know. */
export function runMigrate(
  { file, dryRun }: MigrateOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): ExitCode {
  const texts = migrateTexts[language]
  const { name, path, document: whole, files } = readOnlyRolebook(file, terminal, language, 'argument')
  const document = files[0]?.document ?? whole
  const migration = migrate(document.text, { catalogue: catalogue.structure.number })
  if ('refused' in migration) throw new Unusable(refusal(migration, name, language))
  const { rolebook, catalogue: number } = parse(migration.text).rolebook
  if (migration.done.length === 0) {
    terminal.write(`${shown(texts.nothing(name, rolebook ?? '', String(number ?? '')))}\n`)
    return exitCodes.fine
  }
  if (!dryRun) replaceText(path, migration.text, language)
  const heading = dryRun ? texts.wouldBe(name) : texts.was(name)
  const lines = migration.done.map((done) => `  ${shown(describe(done, language))}\n`).join('')
  terminal.write(`${shown(heading)}\n${lines}`)
  const endsApproval = approvalStatus(document) === 'holds' && approvalStatus(parse(migration.text)) === 'lapsed'
  if (endsApproval) terminal.write(`${shown(texts.approveAnew)}\n`)
  return exitCodes.fine
}

function refusal(
  { refused, found }: Extract<Migration, { readonly refused: string }>,
  name: string,
  language: OwnLanguage,
): string {
  const texts = migrateTexts[language]
  if (refused === 'unknown-format') return texts.unknown(name, found)
  return refused === 'unknown-catalogue' ? texts.unknownCatalogue(name, found) : texts.unreadable(name)
}

function describe(done: Migrated, language: OwnLanguage): string {
  const texts = migrateTexts[language]
  switch (done.what) {
    case 'marker':
      return texts.marker(done.to, done.from)
    case 'format':
      return texts.format(done.from, done.to)
    case 'catalogue':
      return texts.catalogue(done.number)
  }
}

interface MigrateTexts {
  readonly nothing: (file: string, format: string, catalogue: string) => string
  readonly was: (file: string) => string
  readonly wouldBe: (file: string) => string
  readonly marker: (to: string, from: string) => string
  readonly format: (from: string, to: string) => string
  readonly catalogue: (number: number) => string
  readonly approveAnew: string
  readonly unknown: (file: string, found: string) => string
  readonly unknownCatalogue: (file: string, found: string) => string
  readonly unreadable: (file: string) => string
}

const migrateTexts: InOwnLanguages<MigrateTexts> = {
  en: {
    nothing: (file, format, catalogue) =>
      `${file}: nothing is to be done; format ${format} and catalogue ${catalogue} are the newest there are.`,
    was: (file) => `${file} was changed`,
    wouldBe: (file) => `${file} would be changed`,
    marker: (to, from) =>
      from === '' ? `“rolebook: ${to}” states the format` : `“rolebook: ${to}” instead of “${from}”`,
    format: (from, to) => `from format ${from} to format ${to}`,
    catalogue: (number) => `“catalogue: ${number}” states the catalogue that the file is laid over`,
    approveAnew: 'The catalogue is part of what is approved, so the approval has to be renewed: rolebook approve.',
    unknown: (file, found) =>
      `${file} is written in format “${found}”, which this version of Rolebook does not know; nothing was changed. Update Rolebook.`,
    unknownCatalogue: (file, found) =>
      `${file} names the catalogue “${found}”, which this version of Rolebook does not know; nothing was changed. Update Rolebook, or write a number it knows.`,
    unreadable: (file) => `${file} cannot be read in full, so nothing was changed; “rolebook check” says why.`,
  },
  de: {
    nothing: (file, format, catalogue) =>
      `${file}: Es ist nichts zu tun; Format ${format} und Katalog ${catalogue} sind die neuesten, die es gibt.`,
    was: (file) => `${file} wurde geändert`,
    wouldBe: (file) => `${file} würde geändert`,
    marker: (to, from) => (from === '' ? `„rolebook: ${to}“ nennt das Format` : `„rolebook: ${to}“ statt „${from}“`),
    format: (from, to) => `von Format ${from} zu Format ${to}`,
    catalogue: (number) => `„catalogue: ${number}“ nennt den Katalog, über dem die Datei liegt`,
    approveAnew:
      'Der Katalog gehört zu dem, was freigegeben wird; die Freigabe ist deshalb zu erneuern: rolebook approve.',
    unknown: (file, found) =>
      `${file} ist im Format „${found}“ geschrieben, das diese Version von Rolebook nicht kennt; es wurde nichts geändert. Aktualisieren Sie Rolebook.`,
    unknownCatalogue: (file, found) =>
      `${file} nennt den Katalog „${found}“, den diese Version von Rolebook nicht kennt; es wurde nichts geändert. Aktualisieren Sie Rolebook, oder schreiben Sie eine Nummer, die es kennt.`,
    unreadable: (file) =>
      `${file} lässt sich nicht ganz lesen, deshalb wurde nichts geändert; „rolebook check“ sagt, warum.`,
  },
  fr: {
    nothing: (file, format, catalogue) =>
      `${file} : rien à faire ; le format ${format} et le catalogue ${catalogue} sont les plus récents qui existent.`,
    was: (file) => `${file} a été modifié`,
    wouldBe: (file) => `${file} serait modifié`,
    marker: (to, from) =>
      from === '' ? `« rolebook: ${to} » indique le format` : `« rolebook: ${to} » au lieu de « ${from} »`,
    format: (from, to) => `du format ${from} au format ${to}`,
    catalogue: (number) => `« catalogue: ${number} » indique le catalogue sur lequel repose le fichier`,
    approveAnew:
      'Le catalogue fait partie de ce qui est approuvé, l’approbation doit donc être renouvelée : rolebook approve.',
    unknown: (file, found) =>
      `${file} est écrit au format « ${found} », que cette version de Rolebook ne connaît pas ; rien n’a été modifié. Mettez Rolebook à jour.`,
    unknownCatalogue: (file, found) =>
      `${file} nomme le catalogue « ${found} », que cette version de Rolebook ne connaît pas ; rien n’a été modifié. Mettez Rolebook à jour, ou écrivez un numéro qu’il connaît.`,
    unreadable: (file) =>
      `${file} ne peut pas être lu en entier, rien n’a donc été modifié ; « rolebook check » dit pourquoi.`,
  },
}
