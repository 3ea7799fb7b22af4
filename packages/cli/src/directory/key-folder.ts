import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Belief,
  generateKey,
  generateReadingKey,
  keyIdOf,
  type PrivateKey,
  publicKeyOf,
  readPrivateKey,
  signKeysDocument,
} from '@rolebook/directory'
import type { Instant, OwnLanguage } from '@rolebook/model'
import { fileProblemInWords, readTextFile } from '../files/read-text.ts'
import { refuseOverwriting, type WriteOptions, writeWhole } from '../files/write-whole.ts'
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
  /** Which keys may sign, signed by the root key. Public. */
  document: 'keys.json',
  /** The SHA-256 of the root key. Public: it stands in every policy and join code. */
  organisation: 'organisation-id.txt',
} as const

const secret = 0o600
const day = 86_400_000

/** Makes all keys of an organisation in a folder, which only its owner may read. Gives the id of the organisation. */
export async function makeKeys(
  folder: string,
  { now, days, ...options }: WriteOptions & { readonly now: Instant; readonly days: number },
): Promise<string> {
  // all or nothing: a new signing key beside an old root would fit nothing
  refuseOverwriting(
    Object.values(keyFiles).map((name) => join(folder, name)),
    options,
  )
  const [root, signing] = [await generateKey(), await generateKey()]
  const organisation = await keyIdOf(root)
  const decision = {
    version: 1,
    threshold: 1,
    signing: [{ key: publicKeyOf(signing), from: now, until: now + days * day }],
  } as const
  const document = await signKeysDocument(decision, root)
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Unusable(directoryTexts[options.language].noFolder(folder, error instanceof Error ? error.message : ''))
  }
  const write = (name: string, text: string, mode?: number) =>
    writeWhole(join(folder, name), text, { ...options, ...(mode === undefined ? {} : { mode }) })
  write(keyFiles.root, `${JSON.stringify(root, null, 2)}\n`, secret)
  write(keyFiles.signing, `${JSON.stringify(signing, null, 2)}\n`, secret)
  write(keyFiles.reading, `${generateReadingKey()}\n`, secret)
  write(keyFiles.document, document)
  write(keyFiles.organisation, `${organisation}\n`)
  return organisation
}

/** The signed keys document of a folder of keys. Throws `Unusable`. */
export function readKeysDocumentFile(folder: string, language: OwnLanguage): string {
  return readFile(join(folder, keyFiles.document), language).trim()
}

/** The reading key of a folder of keys. Throws `Unusable`. */
export function readReadingKeyFile(folder: string, language: OwnLanguage): string {
  return readFile(join(folder, keyFiles.reading), language).trim()
}

/** What directories of this organisation are judged by. Throws `Unusable`. */
export function readBelief(folder: string, language: OwnLanguage): Belief {
  return {
    organisation: readFile(join(folder, keyFiles.organisation), language).trim(),
    readingKey: readReadingKeyFile(folder, language),
  }
}

/** A private key from its file. Throws `Unusable`. */
export function readKeyFile(path: string, language: OwnLanguage): PrivateKey {
  const key = readPrivateKey(readFile(path, language))
  if (!key) throw new Unusable(directoryTexts[language].noKey(path))
  return key
}

function readFile(path: string, language: OwnLanguage): string {
  const file = readTextFile(path)
  if ('problem' in file) throw new Unusable(fileProblemInWords(path, file.problem, language))
  return file.text
}
