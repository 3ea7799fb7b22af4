import { basename, resolve } from 'node:path'
import { decodeTable, importRaci, type Remark } from '@rolebook/exchange'
import type { Catalogue, OwnLanguage } from '@rolebook/model'
import type { Command } from 'commander'
import { loadCatalogue } from '../catalogue.ts'
import type { CommandContext, LanguageOption } from '../command-context.ts'
import { fileProblemInWords, readBytes } from '../files/read-text.ts'
import { writeWhole } from '../files/write-whole.ts'
import { languageOption } from '../language.ts'
import { asArgument, createPaint, type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'

/** `rolebook import raci`, as its arguments were read. */
export interface ImportOrder {
  readonly file: string
  /** Where to write; without it the rolebook goes to standard output. */
  readonly output: string | undefined
  readonly name: string | undefined
  readonly force: boolean
}

/** Options as commander hands them over; what it was not given is missing. */
interface ImportOptions extends LanguageOption {
  readonly output?: string
  readonly name?: string
  readonly force: boolean
}

/** Adds `rolebook import …`. */
export function addImportCommand(program: Command, { terminal, end, languageOf, say }: CommandContext): void {
  program
    .command('import')
    .description(say('make a rolebook of what others wrote'))
    .command('raci')
    .description(say('of a RACI table in CSV, separated by commas, semicolons or tabs'))
    .argument('<file>', say('the table'))
    .option('-o, --output <file>', say('where to write the rolebook; without it, to standard output'))
    .option('--name <name>', say('the organisation’s name'))
    .option('--force', say('replace a file that is there'), false)
    .addOption(languageOption(say))
    .action((file: string, options: ImportOptions) => {
      const { output, name, force } = options
      end(runImport({ file, output, name, force }, terminal, loadCatalogue(), languageOf(options)))
    })
}

/** Makes a rolebook of a RACI table, and says what was guessed, dropped and is missing. */
export function runImport(
  order: ImportOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): ExitCode {
  const { file, output, name, force } = order
  const read = readBytes(resolve(terminal.folder, file))
  if ('problem' in read) throw new Unusable(fileProblemInWords(file, read.problem, language))
  const decoded = decodeTable(read.bytes)
  if (!decoded) throw new Unusable(texts[language].noText(file))
  const made = importRaci(decoded.text, {
    catalogue,
    source: basename(file),
    language,
    ...(name === undefined ? {} : { name }),
  })
  if (made.text === undefined) throw new Unusable(`${file}: ${made.because}`)
  const words = texts[language]
  // where the rolebook goes to standard output, remarks must not be mixed into it
  const say = output === undefined ? terminal.warn.bind(terminal) : terminal.write.bind(terminal)
  if (output === undefined) terminal.write(made.text)
  else writeWhole(resolve(terminal.folder, output), made.text, { force, language })

  const paint = createPaint(terminal)
  const { roles, responsibilities, remarks } = made.report
  say(`${paint('bold', shown(words.made(output, roles, responsibilities)))}\n`)
  if (decoded.encoding !== 'utf-8') say(`${words.encoding(decoded.encoding)}\n`)
  for (const kind of ['guessed', 'dropped', 'missing'] as const) {
    const said = remarks.filter((remark) => remark.kind === kind)
    if (said.length > 0)
      say(`\n${paint('bold', words.headings[kind])}\n${said.map(({ message }) => `  ${shown(message)}\n`).join('')}`)
  }
  if (output !== undefined) say(`\n${shown(words.next(output))}\n`)
  return exitCodes.fine
}

interface Texts {
  readonly noText: (file: string) => string
  readonly made: (output: string | undefined, roles: number, responsibilities: number) => string
  readonly encoding: (encoding: string) => string
  readonly headings: Readonly<Record<Remark['kind'], string>>
  readonly next: (output: string) => string
}

const texts: Record<OwnLanguage, Texts> = {
  en: {
    noText: (file) => `${file}: not text. In your spreadsheet program save the sheet as CSV, and import that.`,
    made: (output, roles, responsibilities) =>
      `${output === undefined ? 'Made' : `Written to ${output}:`} ${counted(roles, 'role', 'roles')} and ${counted(responsibilities, 'responsibility', 'responsibilities')}.`,
    encoding: (encoding) => `The table is not in UTF-8; it was read as ${encoding}.`,
    headings: { guessed: 'Guessed; please look at each', dropped: 'Not taken over', missing: 'Still to do' },
    next: (output) => `Next: rolebook check ${asArgument(output)}`,
  },
  de: {
    noText: (file) =>
      `${file}: kein Text. Speichern Sie das Blatt in Ihrer Tabellenkalkulation als CSV und importieren Sie diese Datei.`,
    made: (output, roles, responsibilities) =>
      `${output === undefined ? 'Ergebnis:' : `${output} enthält jetzt`} ${counted(roles, 'Rolle', 'Rollen')} und ${counted(responsibilities, 'Verantwortlichkeit', 'Verantwortlichkeiten')}.`,
    encoding: (encoding) => `Die Tabelle ist nicht in UTF-8; sie wurde als ${encoding} gelesen.`,
    headings: {
      guessed: 'Geraten; bitte sehen Sie sich jedes an',
      dropped: 'Nicht übernommen',
      missing: 'Noch zu tun',
    },
    next: (output) => `Weiter mit: rolebook check ${asArgument(output)}`,
  },
  fr: {
    noText: (file) =>
      `${file} : ce n’est pas du texte. Dans votre tableur, enregistrez la feuille en CSV et importez-la.`,
    made: (output, roles, responsibilities) =>
      `${output === undefined ? 'Résultat :' : `Écrit dans ${output} :`} ${counted(roles, 'rôle', 'rôles')} et ${counted(responsibilities, 'responsabilité', 'responsabilités')}.`,
    encoding: (encoding) => `Le tableau n’est pas en UTF-8 ; il a été lu comme ${encoding}.`,
    headings: { guessed: 'Supposé ; veuillez vérifier chaque point', dropped: 'Non repris', missing: 'Reste à faire' },
    next: (output) => `Ensuite : rolebook check ${asArgument(output)}`,
  },
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
