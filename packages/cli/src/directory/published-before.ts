import { resolve } from 'node:path'
import { type Directory, type Kept, openDirectory, refusalSentence } from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { fileProblemInWords, readBytes } from '../files/read-text.ts'
import { type Terminal, Unusable } from '../terminal.ts'
import { downloadDirectory } from './download.ts'
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

/**
 * Reads the directory published before and opens it as a browser would; `undefined` where nothing was. Where there is
 * one that cannot be opened, the command ends, because then nobody could say what changes. Throws `Unusable`.
 */
export async function readBefore(
  { previous, output, keys }: BeforeOrder,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<Before | undefined> {
  const beliefs = readBeliefsBefore(resolve(terminal.folder, keys), language)
  const name = previous ?? output
  const bytes = /^[a-z][a-z0-9+.-]+:\/\//i.test(name)
    ? await downloadDirectory(name, beliefs[0], terminal, language)
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
