import { resolve } from 'node:path'
import {
  type Audience,
  buildSentence,
  type Directory,
  draftDirectory,
  openDirectory,
  signDirectory,
} from '@rolebook/directory'
import {
  type Catalogue,
  createRoleModel,
  dayInWords,
  type OwnLanguage,
  tellerFor,
  wallClockAt,
  zoneOf,
} from '@rolebook/model'
import { check } from '@rolebook/rules'
import { locateFindings } from '../check/located-finding.ts'
import { writeTextReport } from '../check/text-report.ts'
import { configurationBeside } from '../files/configuration-file.ts'
import { lackingParts, readOnlyRolebook } from '../files/only-rolebook.ts'
import { fileProblemInWords, readBytes, readTextFile } from '../files/read-text.ts'
import { writeWhole } from '../files/write-whole.ts'
import { momentOf } from '../moment.ts'
import { writePaperFiles } from '../paper/write-paper-files.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { readKeyFile, readKeysDocumentFile, readReadingKeyFile } from './key-folder.ts'
import { directoryTexts } from './texts.ts'

/** `rolebook directory build`, as its arguments were read. */
export interface BuildOrder {
  readonly file: string | undefined
  readonly output: string
  readonly keys: string
  /** Without it, one more than the draft that is replaced. */
  readonly version: number | undefined
  readonly days: number
  readonly visibility: Audience
  /** The folder for what helps without the browser. */
  readonly paper: string | undefined
  readonly at: string | undefined
  readonly force: boolean
}

/** `rolebook directory sign`, as its arguments were read. */
export interface SignOrder {
  readonly draft: string
  readonly output: string
  readonly keys: string
  readonly signing: readonly string[]
  readonly force: boolean
}

const day = 86_400_000
/** Reasons for which no directory is made that are mended in the rolebook, not on the command line. */
const faultsOfTheRolebook: ReadonlySet<string> = new Set([
  'bad-rolebook',
  'no-default-contact',
  'hidden-default-contact',
  'names-members',
])

/** Writes down what staff may see, ready to be signed. Refuses a rolebook with errors, and prints them. */
export async function runBuild(
  order: BuildOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<ExitCode> {
  const texts = directoryTexts[language]
  const rolebook = readOnlyRolebook(order.file, terminal, language)
  const { name, document } = rolebook
  // without all parts the wrong people would be named
  if (!document.hasAllParts) throw new Unusable(lackingParts(name, language))
  const at = momentOf(order.at, document.rolebook, terminal.now, language)
  const configuration = configurationBeside(rolebook, language)
  const errors = check(document, { catalogue, now: at, language, configuration }).filter(
    ({ severity }) => severity === 'error',
  )
  if (errors.length > 0) {
    terminal.warn(writeTextReport(locateFindings(rolebook, errors), language, createPaint(terminal)))
    terminal.warn(`${shown(texts.hasErrors(name))}\n`)
    return exitCodes.findings
  }
  const keysDocument = readKeysDocumentFile(resolve(terminal.folder, order.keys), language)
  const path = resolve(terminal.folder, order.output)
  const version = order.version ?? (draftedVersion(path) ?? 0) + 1
  const { visibility, days: life } = order
  const drafted = await draftDirectory({
    rolebook: document.rolebook,
    catalogue: catalogue.structure,
    visibility,
    keysDocument,
    version,
    at,
    life,
  })
  if ('refused' in drafted) {
    terminal.warn(`${shown(`${name}: ${buildSentence(drafted.refused, language)}`)}\n`)
    return faultsOfTheRolebook.has(drafted.refused.reason) ? exitCodes.findings : exitCodes.unusable
  }
  writeOwn(path, drafted.draft, isDraft, order.force, language)
  const model = createRoleModel(document.rolebook, catalogue)
  const teller = tellerFor(model, language, at)
  const until = dayInWords(wallClockAt(at + life * day, zoneOf(document.rolebook)).date, teller)
  if (drafted.reachNobody.length > 0) terminal.warn(`${shown(texts.reachesNobody(drafted.reachNobody.join(', ')))}\n`)
  terminal.write(`${shown(texts.drafted(order.output, version, until))}\n`)
  const { paper, force } = order
  if (paper !== undefined)
    writePaperFiles(model, { folder: paper, force, at, until: at + life * day }, terminal, language)
  return exitCodes.fine
}

/** Signs a draft and seals it: the one file that browsers download. */
export async function runSign(order: SignOrder, terminal: Terminal, language: OwnLanguage): Promise<ExitCode> {
  const texts = directoryTexts[language]
  const file = readTextFile(resolve(terminal.folder, order.draft))
  if ('problem' in file) {
    const missing = file.problem === 'missing'
    throw new Unusable(missing ? texts.notBuilt(order.draft) : fileProblemInWords(order.draft, file.problem, language))
  }
  if (!isDraft(file.text)) throw new Unusable(texts.noDraft(order.draft))
  const keys = resolve(terminal.folder, order.keys)
  const readingKey = readReadingKeyFile(keys, language)
  const signed = await signDirectory({
    draft: file.text,
    keysDocument: readKeysDocumentFile(keys, language),
    signing: order.signing.map((path) => readKeyFile(resolve(terminal.folder, path), language)),
    readingKey,
  })
  if ('refused' in signed) throw new Unusable(`${order.draft}: ${buildSentence(signed.refused, language)}`)
  const { bytes, directory } = signed
  if (directory.hasExpired(terminal.now)) {
    throw new Unusable(texts.isOver(order.draft, new Date(directory.expires).toISOString()))
  }
  const output = resolve(terminal.folder, order.output)
  if (!order.force) await refuseGoingBack(output, { directory, bytes, readingKey }, terminal, language)
  writeOwn(output, bytes, isSealed, order.force, language)
  terminal.write(`${shown(texts.signed(order.output, bytes.length))}\n`)
  return exitCodes.fine
}

/**
 * Says no where the file that would be replaced is a directory beside which browsers refuse the new one: so nobody puts
 * on the server what every browser passes over, and believes that staff have it.
 */
async function refuseGoingBack(
  path: string,
  made: { readonly directory: Directory; readonly bytes: Uint8Array; readonly readingKey: string },
  { now }: Terminal,
  language: OwnLanguage,
): Promise<void> {
  const there = readBytes(path)
  if ('problem' in there) return
  const belief = { organisation: made.directory.organisation, readingKey: made.readingKey }
  const opened = await openDirectory(there.bytes, belief, undefined, now)
  // what no browser takes is in nobody's way
  if (opened.outcome === 'refused') return
  const opening = await openDirectory(made.bytes, belief, opened.kept, now)
  if (opening.outcome !== 'refused') return
  const texts = directoryTexts[language]
  const { keysVersion, version } = opened.directory
  throw new Unusable(
    keysVersion === made.directory.keysVersion
      ? texts.notNewer(path, version, made.directory.version)
      : texts.underNewerKeys(path),
  )
}

/** Replaces a file of the same kind without asking, and nothing else: a slip of the pen must not cost a rolebook. */
function writeOwn(
  path: string,
  content: string | Uint8Array,
  isOwn: (text: string) => boolean,
  force: boolean,
  language: OwnLanguage,
): void {
  const there = readTextFile(path)
  const isReplaceable = 'problem' in there ? there.problem === 'missing' : isOwn(there.text)
  if (!isReplaceable && !force) throw new Unusable(directoryTexts[language].notOurs(path))
  writeWhole(path, content, { force: true, language })
}

function draftedVersion(path: string): number | undefined {
  const file = readTextFile(path)
  if ('problem' in file || !isDraft(file.text)) return undefined
  const version = /"version":(\d+)/.exec(file.text)?.[1]
  return version === undefined ? undefined : Number(version)
}

function isDraft(text: string): boolean {
  return /^\{"format":"\d+\.\d+","organisation":"/.test(text)
}

/** The header of a sealed file, `{"alg":…`, in base64url. */
function isSealed(text: string): boolean {
  return text.startsWith('eyJhbGci')
}
