import { resolve } from 'node:path'
import { type Audience, buildSentence, signDirectory } from '@rolebook/directory'
import type { Catalogue, OwnLanguage } from '@rolebook/model'
import { fileProblemInWords, readTextFile } from '../files/read-text.ts'
import { writePaperFiles } from '../paper/write-paper-files.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { draftedVersion, isDraft, isSealed, refuseGoingBack, writeOwn } from './directory-files.ts'
import { draftRolebook } from './draft-rolebook.ts'
import { readSigningKeys } from './signing-keys.ts'
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

/** Writes down what staff may see, ready to be signed. Refuses a rolebook with errors, and prints them. */
export async function runBuild(
  order: BuildOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<ExitCode> {
  const path = resolve(terminal.folder, order.output)
  const version = order.version ?? (draftedVersion(path) ?? 0) + 1
  const made = await draftRolebook({ ...order, version, before: undefined }, terminal, catalogue, language)
  if ('ended' in made) return made.ended
  writeOwn(path, made.draft, isDraft, order.force, language)
  terminal.write(`${shown(directoryTexts[language].drafted(order.output, version, made.until))}\n`)
  const { paper: folder, force } = order
  if (folder !== undefined) {
    const { model, at, expires: until } = made
    writePaperFiles(model, { folder, force, at, until }, terminal, language)
  }
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
  const keys = await readSigningKeys(order, terminal, language)
  const { readingKey } = keys
  const signed = await signDirectory({ draft: file.text, ...keys })
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
