import { resolve } from 'node:path'
import {
  type Audience,
  buildSentence,
  type Directory,
  type Refusable,
  readOwnKeysDocument,
  readWaiting,
  signDirectory,
  signForAnother,
  signWaiting,
} from '@rolebook/directory'
import { type Catalogue, dayInWords, type OwnLanguage, wallClockAt } from '@rolebook/model'
import { fileProblemInWords, readTextFile } from '../files/read-text.ts'
import { writePaperFiles } from '../paper/write-paper-files.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { isSealed, isWaiting, refuseBeside, refuseGoingBack, writeOwn } from './directory-files.ts'
import { draftRolebook } from './draft-rolebook.ts'
import { readReadingKeyFile } from './key-folder.ts'
import { listMembers, openNewMembers } from './members.ts'
import { membersTexts } from './members-texts.ts'
import { publishTexts } from './publish-texts.ts'
import { type Before, readBefore } from './published-before.ts'
import { areChangesSeen } from './seen-changes.ts'
import { readSigningKeys } from './signing-keys.ts'
import { directoryTexts } from './texts.ts'

interface SigningOrder {
  readonly output: string
  readonly keys: string
  /** Files of signing keys. */
  readonly signing: readonly string[]
  /** The previous directory: a file or an address. Unless given, the file that is replaced. */
  readonly previous: string | undefined
  /** The digest of the list of changes that somebody has seen. */
  readonly changesSeen: string | undefined
}

/** `rolebook publish`, as its arguments were read. */
export interface PublishOrder extends SigningOrder {
  readonly file: string | undefined
  /** Where to write what still needs another's signature. */
  readonly waiting: string
  readonly days: number
  readonly visibility: Audience
  /** The folder for what helps without the browser. */
  readonly paper: string | undefined
  readonly at: string | undefined
  /** Show what would change, but ask nobody and sign nothing. */
  readonly dryRun: boolean
}

/** `rolebook directory countersign`, as its arguments were read. */
export interface CountersignOrder extends SigningOrder {
  readonly waiting: string
}

/**
 * Checks, builds, signs, seals and writes: from a rolebook to the file that browsers download. Where the list of keys asks
 * for two signatures and one key is at hand, writes what waits for the other. Ends with 1 where the rolebook has errors or
 * nobody has confirmed what changes.
 */
export async function runPublish(
  order: PublishOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<ExitCode> {
  const texts = publishTexts[language]
  const before = await readBefore(order, terminal, language)
  const drafting = { ...order, version: undefined, before: before?.directory }
  const made = await draftRolebook(drafting, terminal, catalogue, language)
  if ('ended' in made) return made.ended
  if (made.expires < terminal.now)
    throw new Unusable(directoryTexts[language].isOver(made.name, new Date(made.expires).toISOString()))
  await openNewMembers(made.members, before?.directory.members, terminal, language)
  if (order.dryRun) {
    const nobodyAsked = { ...terminal, ask: undefined }
    if (!(await areChangesSeen(made.changes, before, order.changesSeen, nobodyAsked, language)))
      return exitCodes.findings
    terminal.write(`${texts.onlyShown}\n`)
    return exitCodes.fine
  }
  const keys = await readSigningKeys(order, terminal, language)
  if (!(await areChangesSeen(made.changes, before, order.changesSeen, terminal, language))) return exitCodes.findings
  const { draft, version, until } = made
  const list = await readOwnKeysDocument(keys.keysDocument)
  if (list && keys.signing.length < list.threshold) {
    const text = sound(await signForAnother({ draft, ...keys }), made.name, language)
    writeOwn(resolve(terminal.folder, order.waiting), `${text}\n`, isWaiting, false, language)
    terminal.write(`${shown(texts.waits(order.waiting, version))}\n`)
    return exitCodes.fine
  }
  const signed = sound(await signDirectory({ draft, ...keys }), made.name, language)
  await writeDirectory(signed, before, order, terminal, language)
  terminal.write(`${shown(texts.published(order.output, version, until))}\n`)
  if (made.members.size > 0) terminal.write(`${shown(membersTexts[language].offered(listMembers(made.members)))}\n`)
  if (order.paper !== undefined) {
    const { model, at, expires } = made
    writePaperFiles(model, { folder: order.paper, force: false, at, until: expires }, terminal, language)
  }
  return exitCodes.fine
}

/** Adds the second signature, once whoever gives it has seen the same changes, and writes the file that browsers download. */
export async function runCountersign(
  order: CountersignOrder,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<ExitCode> {
  const texts = publishTexts[language]
  const file = readTextFile(resolve(terminal.folder, order.waiting))
  if ('problem' in file) {
    const missing = file.problem === 'missing'
    throw new Unusable(
      missing ? texts.noneWaits(order.waiting) : fileProblemInWords(order.waiting, file.problem, language),
    )
  }
  const before = await readBefore(order, terminal, language)
  const keys = await readSigningKeys(order, terminal, language)
  const waiting = sound(await readWaiting(file.text, keys.keysDocument, before?.directory), order.waiting, language)
  if (!waiting.followsBefore) throw new Unusable(texts.followsAnother(order.waiting, before?.name))
  if (waiting.expires < terminal.now)
    throw new Unusable(directoryTexts[language].isOver(order.waiting, new Date(waiting.expires).toISOString()))
  if (!(await areChangesSeen(waiting.changes, before, order.changesSeen, terminal, language))) return exitCodes.findings
  const signed = sound(await signWaiting({ waiting: file.text, ...keys }), order.waiting, language)
  await writeDirectory(signed, before, order, terminal, language)
  const { timezone: zone, now } = terminal
  const until = dayInWords(wallClockAt(waiting.expires, zone).date, { language, zone, at: now })
  terminal.write(`${shown(texts.published(order.output, waiting.version, until))}\n`)
  return exitCodes.fine
}

function sound<T extends object | string>(made: Refusable<T>, name: string, language: OwnLanguage): T {
  if (typeof made === 'object' && 'refused' in made)
    throw new Unusable(`${name}: ${buildSentence(made.refused, language)}`)
  return made
}

async function writeDirectory(
  { bytes, directory }: { readonly bytes: Uint8Array; readonly directory: Directory },
  before: Before | undefined,
  { output, keys }: SigningOrder,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<void> {
  const path = resolve(terminal.folder, output)
  const readingKey = readReadingKeyFile(resolve(terminal.folder, keys), language)
  const made = { directory, bytes, readingKey }
  if (before) await refuseBeside(before.name, before, made, terminal.now, language)
  await refuseGoingBack(path, made, terminal, language)
  writeOwn(path, bytes, isSealed, false, language)
}
