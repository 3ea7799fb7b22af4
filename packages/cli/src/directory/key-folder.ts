import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type Belief,
  generateKey,
  generateReadingKey,
  isKeyId,
  isReadingKey,
  joinSentence,
  keyIdOf,
  type PrivateKey,
  type PublicKey,
  publicKeyOf,
  readPrivateKey,
  readPublicPart,
  signKeysDocument,
} from '@rolebook/directory'
import type { Instant, OwnLanguage } from '@rolebook/model'
import { fileProblemInWords, readTextFile } from '../files/read-text.ts'
import { type FileToWrite, type WriteOptions, writeAllWhole, writeProblemInWords } from '../files/write-whole.ts'
import { Unusable } from '../terminal.ts'
import { directoryTexts } from './texts.ts'

/** The files of a folder of keys. */
export const keyFiles = {
  /** Signs the keys document and nothing else; belongs on a medium that is kept offline. */
  root: 'root.private.json',
  /** Signs directories. */
  signing: 'signing.private.json',
  /** Opens directories; whoever joins gets it. */
  reading: 'reading-key.txt',
  /** What opened directories before the reading key was exchanged; there only since then. */
  readingBefore: 'reading-key.before.txt',
  /** Which keys may sign, signed by the root key. Public. */
  document: 'keys.json',
  /** The SHA-256 of the root key. Public: it stands in every policy and join code. */
  organisation: 'organisation-id.txt',
  /** A folder with the join codes of members, each in a file that bears the member's id: `de.txt`. */
  members: 'members',
} as const

/** Permissions of what only its owner may read. */
export const secret = 0o600
const day = 86_400_000

/**
 * Makes all keys of an organisation in a folder, which only its owner may read: all or none, because a new signing key
 * beside an old root key would be useless. Gives the id of the organisation. Throws `Unusable`.
 */
export async function makeKeys(
  folder: string,
  { now, days, ...options }: WriteOptions & { readonly now: Instant; readonly days: number },
): Promise<string> {
  const [root, signing] = [await generateKey(), await generateKey()]
  const organisation = await keyIdOf(root)
  const decision = {
    version: 1,
    threshold: 1,
    signing: [{ key: publicKeyOf(signing), from: now, until: now + days * day }],
  } as const
  const files: readonly FileToWrite[] = [
    { path: join(folder, keyFiles.root), content: `${JSON.stringify(root, null, 2)}\n`, mode: secret },
    { path: join(folder, keyFiles.signing), content: `${JSON.stringify(signing, null, 2)}\n`, mode: secret },
    { path: join(folder, keyFiles.reading), content: `${generateReadingKey()}\n`, mode: secret },
    { path: join(folder, keyFiles.document), content: await signKeysDocument(decision, root) },
    { path: join(folder, keyFiles.organisation), content: `${organisation}\n` },
  ]
  const isNew = !existsSync(folder)
  if (isNew) makeFolder(folder, options.language)
  try {
    writeAllWhole(files, options)
  } catch (error) {
    if (isNew) rmdirSync(folder)
    throw error
  }
  return organisation
}

function makeFolder(folder: string, language: OwnLanguage): void {
  try {
    // on a read-only disk, creating parent folders too would fail with the misleading error that there is no such
    // folder
    mkdirSync(folder, { recursive: !existsSync(dirname(folder)), mode: 0o700 })
  } catch (error) {
    const why = writeProblemInWords(error, dirname(folder), language)
    throw new Unusable(directoryTexts[language].noFolder(folder, why))
  }
}

/** The signed keys document of a folder of keys. Throws `Unusable`. */
export function readKeysDocumentFile(folder: string, language: OwnLanguage): string {
  return readKeyText(join(folder, keyFiles.document), language)
}

/** The reading key of a folder of keys. Throws `Unusable`. */
export function readReadingKeyFile(folder: string, language: OwnLanguage): string {
  const path = join(folder, keyFiles.reading)
  const readingKey = readKeyText(path, language)
  if (!isReadingKey(readingKey)) throw new Unusable(`${path}: ${joinSentence('bad-reading-key', language)}`)
  return readingKey
}

/** What directories of this organisation are verified against. Throws `Unusable`. */
export function readBelief(folder: string, language: OwnLanguage): Belief {
  const path = join(folder, keyFiles.organisation)
  const organisation = readKeyText(path, language)
  if (!isKeyId(organisation)) throw new Unusable(`${path}: ${joinSentence('bad-organisation', language)}`)
  const readingKey = readReadingKeyFile(folder, language)
  // both have 43 characters, and the public organisation id used as reading key would seal nothing
  if (readingKey === organisation)
    throw new Unusable(directoryTexts[language].idAsReadingKey(join(folder, keyFiles.reading)))
  return { organisation, readingKey }
}

/**
 * What the previous directory may be verified against: the current reading key, or the previous one. Throws `Unusable`.
 */
export function readBeliefsBefore(folder: string, language: OwnLanguage): readonly [Belief, ...Belief[]] {
  const belief = readBelief(folder, language)
  const file = readTextFile(join(folder, keyFiles.readingBefore))
  const readingKey = 'text' in file ? file.text.trim() : undefined
  return isReadingKey(readingKey) ? [belief, { ...belief, readingKey }] : [belief]
}

/** A private key from its file. Throws `Unusable`. */
export function readKeyFile(path: string, language: OwnLanguage): PrivateKey {
  const texts = directoryTexts[language]
  const text = readFile(path, texts.noSigningKey(path), language)
  const key = readPrivateKey(text)
  if (!key) throw new Unusable(readPublicPart(text) ? texts.onlyPublic(path) : texts.noKey(path))
  return key
}

/** The public part of a key from the file of either. Throws `Unusable`. */
export function readPublicPartFile(path: string, language: OwnLanguage): PublicKey {
  const file = readTextFile(path)
  if ('problem' in file) throw new Unusable(fileProblemInWords(path, file.problem, language))
  const key = readPublicPart(file.text)
  if (!key) throw new Unusable(directoryTexts[language].noKey(path))
  return key
}

function readKeyText(path: string, language: OwnLanguage): string {
  return readFile(path, directoryTexts[language].noKeys(path), language).trim()
}

function readFile(path: string, whereMissing: string, language: OwnLanguage): string {
  const file = readTextFile(path)
  if (!('problem' in file)) return file.text
  throw new Unusable(file.problem === 'missing' ? whereMissing : fileProblemInWords(path, file.problem, language))
}
