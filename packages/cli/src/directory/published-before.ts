import { resolve } from 'node:path'
import {
  type Belief,
  type Directory,
  joinSentence,
  type Kept,
  largestFile,
  openDirectory,
  readTrust,
  refusalSentence,
} from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { fileProblemInWords, readBytes } from '../files/read-text.ts'
import { type Terminal, Unusable } from '../terminal.ts'
import { readBeliefsBefore } from './key-folder.ts'
import { publishTexts } from './publish-texts.ts'

/** Where the directory published before is looked for. */
export interface BeforeOrder {
  /** A file or an address; without it the file that is to be replaced, which may be missing. */
  readonly previous: string | undefined
  readonly output: string
  readonly keys: string
}

/** The directory published before. */
export interface Before {
  /** The file or address, as it was named. */
  readonly name: string
  readonly directory: Directory
  readonly kept: Kept
}

/** In milliseconds. */
const patience = 10_000

/**
 * Reads the directory published before and opens it as a browser would; `undefined` where nothing was. One that is there
 * and cannot be opened ends the command, for then nobody could say what changes. Throws `Unusable`.
 */
export async function readBefore(
  { previous, output, keys }: BeforeOrder,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<Before | undefined> {
  const beliefs = readBeliefsBefore(resolve(terminal.folder, keys), language)
  const name = previous ?? output
  const bytes = /^[a-z][a-z0-9+.-]+:\/\//i.test(name)
    ? await download(name, beliefs[0], terminal, language)
    : readFile(name, previous !== undefined, terminal, language)
  if (!bytes) return undefined
  for (const belief of beliefs) {
    const opening = await openDirectory(bytes, belief, undefined, terminal.now)
    if (opening.outcome !== 'refused') return { name, directory: opening.directory, kept: opening.kept }
    const { reason } = opening.refusal
    if (reason !== 'not-sealed-for-us' || belief === beliefs.at(-1))
      throw new Unusable(publishTexts[language].beforeRefused(name, refusalSentence(reason, language), reason))
  }
  return undefined
}

function readFile(
  name: string,
  mustBeThere: boolean,
  { folder }: Terminal,
  language: OwnLanguage,
): Uint8Array | undefined {
  const read = readBytes(resolve(folder, name))
  if (!('problem' in read)) return read.bytes
  if (read.problem === 'missing' && !mustBeThere) return undefined
  throw new Unusable(fileProblemInWords(name, read.problem, language))
}

async function download(
  address: string,
  belief: Belief,
  { fetch }: Terminal,
  language: OwnLanguage,
): Promise<Uint8Array> {
  const texts = publishTexts[language]
  const read = readTrust({ address, ...belief })
  if ('problem' in read) throw new Unusable(`${address}: ${joinSentence(read.problem, language)}`)
  const signal = AbortSignal.timeout(patience)
  try {
    const response = await fetch(address, { cache: 'no-store', redirect: 'error', signal })
    if (!response.ok || !response.body) throw new Unusable(texts.notThere(address, response.status))
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of response.body) {
      chunks.push(chunk)
      length += chunk.length
      // one byte more is enough to be refused as too large
      if (length > largestFile) break
    }
    return Buffer.concat(chunks)
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(signal.aborted ? texts.tooSlow(address) : texts.unreachable(address))
  }
}
