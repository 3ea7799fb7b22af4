import type { Instant } from '@rolebook/model'
import { hasExactly, type Json, largestFile, readCanonicalJson, readUtf8 } from '../canonical.ts'
import { Directory } from '../directory.ts'
import { type KeysDocument, mayHaveSigned, readKeysDocument } from '../keys/keys-document.ts'
import { readContent } from '../projection/content.ts'
import { withOthers } from '../projection/other-people.ts'
import { catchRefusal, type Refusal, Refused } from '../refusal.ts'
import { unseal } from '../signing/seal.ts'
import { readSigned, textOf, verifySignatures } from '../signing/sign.ts'
import { readLines } from './lines.ts'

/**
 * What somebody who joined an organisation relies on, from a policy or a join code: the address, the organisation, and
 * how to open its file.
 */
export interface Trust {
  /** Where the directory is fetched from. Nothing is believed just because it comes from there. */
  readonly address: string
  /** The id of the organisation: that of its root key. Never changes; another root is another organisation. */
  readonly organisation: string
  /** 32 bytes, base64url. */
  readonly readingKey: string
}

/** The part of it that a file is verified against. */
export type Belief = Pick<Trust, 'organisation' | 'readingKey'>

/** What is kept of an organisation's directories, as far as it is shown to people. */
export interface Known {
  /** The newest keys document ever seen, even where the directory that came with it was refused. */
  readonly keys: KeysDocument
  /** The last directory that was accepted. */
  readonly current: { readonly directory: Directory } | undefined
  /** When the current directory was last received or confirmed. */
  readonly checked: Instant | undefined
  /** The last arrival, if it was refused; cleared by the next one that is accepted. */
  readonly lastRefused: { readonly refusal: Refusal; readonly at: Instant } | undefined
}

/** What is kept of an organisation's directories between two openings, verified whole. */
export interface Kept extends Known {
  /** The directory with its file as it arrived. */
  readonly current:
    | {
        readonly directory: Directory
        readonly file: string
        /**
         * The key that opened the file. It is kept with the file, which stays readable when the organisation gives out
         * another key.
         */
        readonly readingKey: string
      }
    | undefined
}

/** The outcome for a file that arrived. `kept` is what to keep from now on, also after a refusal. */
export type Opening =
  | { readonly outcome: 'accepted' | 'unchanged'; readonly directory: Directory; readonly kept: Kept }
  | { readonly outcome: 'refused'; readonly refusal: Refusal; readonly kept: Kept | undefined }

/**
 * Judges the bytes of a file that arrived, by what is trusted and what is kept. Never throws, whatever the bytes. The
 * only thing refused because of dates is an expired file where the kept one is still valid; `viewAt` says what dates
 * mean to a reader.
 */
export async function openDirectory(
  bytes: Uint8Array,
  belief: Belief,
  before: Kept | undefined,
  now: Instant,
): Promise<Opening> {
  // what is kept of another organisation does not count here
  const kept = before?.keys.organisation === belief.organisation ? before : undefined
  const contents = await catchRefusal(() => readContents(bytes, belief))
  if ('refused' in contents) return refuse(contents.refused, kept, now)
  const keysRefusal = kept && compareKeys(contents.keys, kept.keys)
  if (keysRefusal) return refuse(keysRefusal, kept, now)
  // from here on these keys count, whatever happens to the directory beside them
  const withKeys: Kept = kept ? { ...kept, keys: contents.keys } : onlyKeys(contents.keys)
  const directory = await catchRefusal(async () => (await readDirectory(contents)).whole())
  if ('refused' in directory) return refuse(directory.refused, withKeys, now)
  const compared = compareDirectory(directory, kept?.current?.directory, contents.keys, now)
  if (compared === 'same' && kept?.current) {
    const unchanged = { ...withKeys, checked: now, lastRefused: undefined }
    return { outcome: 'unchanged', directory: kept.current.directory, kept: unchanged }
  }
  if (typeof compared === 'object') return refuse(compared, withKeys, now)
  const current = { directory, file: contents.file, readingKey: belief.readingKey }
  return {
    outcome: 'accepted',
    directory,
    kept: { keys: contents.keys, current, checked: now, lastRefused: undefined },
  }
}

/**
 * Verifies a file that was kept as if it had just arrived with nothing kept, except for the people in its second line:
 * those are verified when they are asked for. Throws `Refused`.
 */
export async function reopenFile(
  lines: KeptLines,
  belief: Belief,
): Promise<{ directory: Directory; keys: KeysDocument }> {
  const contents = await unsealContents(lines, belief)
  return { directory: await readDirectory(contents), keys: contents.keys }
}

/** The lines of a file that is kept; the second, where there is one, is fetched when it is needed. */
export interface KeptLines {
  readonly first: string
  readonly second: (() => Promise<string>) | undefined
}

/** A file, unsealed: its keys document verified, its directory not yet. */
interface Contents {
  readonly keys: KeysDocument
  readonly directory: Json
  /** Unseals the people who stand in a line of their own, where there are any. Throws `Refused`. */
  readonly readOthers: (() => Promise<string>) | undefined
}

async function readContents(bytes: Uint8Array, belief: Belief): Promise<Contents & { readonly file: string }> {
  if (bytes.length > largestFile) throw new Refused('too-large')
  const file = readUtf8(bytes)
  const lines = file === undefined ? undefined : readLines(file)
  if (file === undefined || !lines) throw new Refused('malformed')
  const { first, second } = lines
  return {
    file,
    ...(await unsealContents({ first, second: second === undefined ? undefined : async () => second }, belief)),
  }
}

async function unsealContents({ first, second }: KeptLines, { organisation, readingKey }: Belief): Promise<Contents> {
  const json = readCanonicalJson(await unseal(first, readingKey))
  if (!hasExactly(json, 'keys', 'directory')) throw new Refused('malformed')
  const keys = await readKeysDocument(JSON.stringify(json.keys), organisation)
  const readOthers = second && (async () => unseal(await second(), readingKey))
  return { keys, directory: json.directory, readOthers }
}

async function readDirectory({ keys, directory, readOthers }: Contents): Promise<Directory> {
  const signed = readSigned(directory)
  const signers = await verifySignatures(signed, 'rolebook-directory', (id) => keys.signing.get(id)?.key)
  if (signers.length < keys.threshold) throw new Refused('too-few-signatures')
  const content = readContent(textOf(signed))
  const { statement, rolebook } = content
  if (statement.organisation !== keys.organisation) throw new Refused('wrong-organisation')
  // signed under another list of keys, so its version number is not comparable with those under this list
  if (statement.keysVersion !== keys.version) throw new Refused('wrong-key')
  if (!mayHaveSigned(keys, signers, statement.issued)) throw new Refused('wrong-key')
  if ((readOthers === undefined) !== (content.others === undefined)) throw new Refused('malformed')
  const readWhole = readOthers && (async () => withOthers(content, await readOthers()))
  return new Directory(statement, rolebook, signers, signed.payload, readWhole)
}

function compareKeys(arrived: KeysDocument, seen: KeysDocument): Refusal | undefined {
  if (arrived.version < seen.version) return { reason: 'older-keys' }
  if (arrived.version === seen.version && arrived.payload !== seen.payload)
    return { reason: 'same-version-other-content' }
  return undefined
}

/** Compares a verified directory with the one that is kept; a refusal where it must not replace it. */
function compareDirectory(
  arrived: Directory,
  current: Directory | undefined,
  keys: KeysDocument,
  now: Instant,
): 'newer' | 'same' | Refusal {
  if (!current) return 'newer'
  if (arrived.keysVersion === current.keysVersion) {
    if (arrived.version < current.version) return { reason: 'older' }
    if (arrived.version === current.version) {
      return arrived.payload === current.payload ? 'same' : { reason: 'same-version-other-content' }
    }
  }
  // a kept directory whose key was withdrawn blocks nothing, however long it claims to be valid
  const holds = !current.hasExpired(now) && mayHaveSigned(keys, current.signers, current.issued)
  return arrived.hasExpired(now) && holds ? { reason: 'expired-on-arrival' } : 'newer'
}

function onlyKeys(keys: KeysDocument): Kept {
  return { keys, current: undefined, checked: undefined, lastRefused: undefined }
}

function refuse(refusal: Refusal, kept: Kept | undefined, now: Instant): Opening {
  return { outcome: 'refused', refusal, kept: kept && { ...kept, lastRefused: { refusal, at: now } } }
}
