import { join, resolve } from 'node:path'
import { keyIdOf, type PrivateKey, readOwnKeysDocument } from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { type Terminal, Unusable } from '../terminal.ts'
import { keyFiles, readBelief, readKeyFile, readKeysDocumentFile } from './key-folder.ts'
import { keysTexts } from './keys-texts.ts'

/** Where keys for signing are looked for. */
interface SigningKeysOrder {
  /** The folder of keys. */
  readonly keys: string
  /** Files of signing keys. */
  readonly signing: readonly string[]
}

/** What signs a directory and seals it. */
export interface SigningKeys {
  readonly keysDocument: string
  readonly signing: readonly PrivateKey[]
  readonly readingKey: string
}

/**
 * Reads the keys for signing and sealing, and makes sure that they belong together: list, id and keys of one
 * organisation, and keys that the list names. So with mixed-up keys nothing is asked and nothing is written. Throws
 * `Unusable`.
 */
export async function readSigningKeys(
  { keys, signing }: SigningKeysOrder,
  { folder }: Terminal,
  language: OwnLanguage,
): Promise<SigningKeys> {
  const texts = keysTexts[language]
  const path = resolve(folder, keys)
  const keysDocument = readKeysDocumentFile(path, language)
  const { organisation, readingKey } = readBelief(path, language)
  const list = await readOwnKeysDocument(keysDocument)
  if (!list) throw new Unusable(texts.badList(join(keys, keyFiles.document)))
  if (list.organisation !== organisation) {
    throw new Unusable(texts.otherOrganisation(join(keys, keyFiles.document), join(keys, keyFiles.organisation)))
  }
  const read = signing.map((name) => ({ name, key: readKeyFile(resolve(folder, name), language) }))
  for (const { name, key } of read) {
    const id = await keyIdOf(key)
    if (id === organisation) throw new Unusable(texts.rootSigns(name))
    if (!list.signing.has(id)) throw new Unusable(texts.unlisted(name, id, list.version))
  }
  return { keysDocument, signing: read.map(({ key }) => key), readingKey }
}
