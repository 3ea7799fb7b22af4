import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  changeKeys,
  generateKey,
  generateReadingKey,
  type KeysChange,
  type KeysDocument,
  keyIdOf,
  keysSentence,
  publicKeyOf,
  readOwnKeysDocument,
} from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { writeAllWhole } from '../files/write-whole.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { keyFiles, readKeyFile, readKeysDocumentFile, readReadingKeyFile, secret } from './key-folder.ts'
import { keysTexts } from './keys-texts.ts'

/** Which list is changed, and with which root key. */
export interface KeysOrder {
  readonly keys: string
  /** The file of the root key; without it, the one in the folder of keys. */
  readonly root: string | undefined
}

/** Prints which keys may sign. */
export async function runListKeys(keys: string, terminal: Terminal, language: OwnLanguage): Promise<ExitCode> {
  const texts = keysTexts[language]
  const { version, threshold, signing } = await readList(keys, terminal, language)
  terminal.write(`${texts.list(version, threshold)}\n`)
  const day = (instant: number) => new Date(instant).toISOString().slice(0, 10)
  for (const [id, { from, until }] of signing) terminal.write(`  ${id}  ${texts.listed(day(from), day(until))}\n`)
  return exitCodes.fine
}

/** Makes a signing key in a file that only its owner may read, and beside it the public part. */
export async function runMakeKey(file: string, terminal: Terminal, language: OwnLanguage): Promise<ExitCode> {
  const key = await generateKey()
  const publicFile = `${file.replace(/(?:\.private)?\.json$/, '')}.public.json`
  const files = [
    { path: resolve(terminal.folder, file), content: `${JSON.stringify(key, null, 2)}\n`, mode: secret },
    { path: resolve(terminal.folder, publicFile), content: `${JSON.stringify(publicKeyOf(key), null, 2)}\n` },
  ]
  writeAllWhole(files, { force: false, language })
  terminal.write(`${shown(keysTexts[language].made(file, publicFile, await keyIdOf(key)))}\n`)
  return exitCodes.fine
}

/** Signs the next list of keys with the root key, and writes it in the place of the old one. */
export async function runChangeKeys(
  { keys, root }: KeysOrder,
  change: KeysChange,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<ExitCode> {
  const texts = keysTexts[language]
  const list = await readList(keys, terminal, language)
  const rootFile = root ?? join(keys, keyFiles.root)
  const rootPath = resolve(terminal.folder, rootFile)
  if (!existsSync(rootPath)) throw new Unusable(texts.rootElsewhere(rootFile))
  const changed = await changeKeys(list, change, readKeyFile(rootPath, language))
  if ('problem' in changed) throw new Unusable(keysSentence(changed.problem, language))
  const name = join(keys, keyFiles.document)
  const file = { path: resolve(terminal.folder, name), content: changed.text }
  writeAllWhole([file], { force: true, language })
  terminal.write(`${shown(texts.changed(name, changed.version))}\n`)
  return exitCodes.fine
}

/**
 * Replaces the reading key. The previous one is kept beside it, because without it nobody could say what the next
 * directory changes.
 */
export function runNewReadingKey(keys: string, terminal: Terminal, language: OwnLanguage): ExitCode {
  const [name, nameBefore] = [join(keys, keyFiles.reading), join(keys, keyFiles.readingBefore)]
  const folder = resolve(terminal.folder, keys)
  const before = readReadingKeyFile(folder, language)
  const files = [
    { path: resolve(terminal.folder, nameBefore), content: `${before}\n`, mode: secret },
    { path: resolve(terminal.folder, name), content: `${generateReadingKey()}\n`, mode: secret },
  ]
  writeAllWhole(files, { force: true, language })
  terminal.write(`${shown(keysTexts[language].readingKeyMade(name, nameBefore))}\n`)
  return exitCodes.fine
}

async function readList(keys: string, { folder }: Terminal, language: OwnLanguage): Promise<KeysDocument> {
  const list = await readOwnKeysDocument(readKeysDocumentFile(resolve(folder, keys), language))
  if (!list) throw new Unusable(keysTexts[language].badList(join(keys, keyFiles.document)))
  return list
}
