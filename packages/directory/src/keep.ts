import type { Instant } from '@rolebook/model'
import { base64url } from 'jose'
import { hasExactly, type Json, readCanonicalJson } from './canonical.ts'
import { readInstantExactly, writeInstant } from './format.ts'
import { readKeysDocument } from './keys-document.ts'
import { type RefusalCode, Refused, refusalCodes } from './refusal.ts'
import type { DirectoryStore } from './store.ts'
import { type Belief, type Kept, reopenFile } from './verify.ts'

/** What came back from a store. */
export interface Loaded {
  /** What is kept and still holds; `undefined` where nothing does. */
  readonly kept: Kept | undefined
  /** Something was kept that does not hold any more: damaged, or of another organisation than the one trusted now. */
  readonly damaged: boolean
}

/** The one name whose content says which of the other texts count. Its write is the switch from old to new. */
const pointerName = 'current'

/** What the pointer says: the names of the texts, and what is not worth a text of its own. */
interface Pointer {
  readonly keys: string
  readonly file: string | null
  readonly checked: Instant | undefined
  readonly lastRefused: Kept['lastRefused']
}

/** How often a reading begins again because somebody else saved in the meantime. */
const mostReadings = 4

/**
 * Reads what is kept and verifies all of it again, for a store may be damaged or edited. What does not hold counts as
 * nothing kept; the keys document alone may survive, and with it the memory of withdrawn keys. Never throws.
 */
export async function loadKept(store: DirectoryStore, belief: Belief): Promise<Loaded> {
  for (let reading = 1; ; reading += 1) {
    const written = await orUndefined(store.read(pointerName))
    const loaded = await loadPointed(store, belief, written)
    if (!loaded.damaged || reading === mostReadings) return loaded
    // another context may have switched the pointer and swept the old texts away while we read them
    if ((await orUndefined(store.read(pointerName))) === written) return loaded
  }
}

async function loadPointed(store: DirectoryStore, belief: Belief, written: string | undefined): Promise<Loaded> {
  if (written === undefined) return { kept: undefined, damaged: (await orUndefined(store.names()))?.length !== 0 }
  const pointer = await orUndefined(readPointer(written))
  const keysText = pointer && (await orUndefined(readText(store, pointer.keys)))
  const keys = keysText === undefined ? undefined : await orUndefined(readKeysDocument(keysText, belief.organisation))
  if (!pointer || !keys) return { kept: undefined, damaged: true }
  const { checked, lastRefused } = pointer
  const bare = { keys, current: undefined, checked: undefined, lastRefused }
  if (pointer.file === null) return { kept: bare, damaged: false }
  const file = await orUndefined(readText(store, pointer.file))
  const opened = file === undefined ? undefined : await orUndefined(reopenFile(file, belief))
  if (file === undefined || !opened) return { kept: bare, damaged: true }
  const newest = opened.keys.version > keys.version ? opened.keys : keys
  const current = { directory: opened.directory, file }
  return { kept: { keys: newest, current, checked, lastRefused }, damaged: false }
}

/**
 * Keeps what an opening gave: new texts under the digest of their content, then the pointer in one write, then the old
 * texts away. Whoever dies in the middle has the old or the new, never a half. Rejects where the store cannot write.
 */
export async function saveKept(store: DirectoryStore, kept: Kept): Promise<void> {
  const keys = await writeText(store, 'keys', kept.keys.text)
  const file = kept.current ? await writeText(store, 'directory', kept.current.file) : null
  const pointer: Pointer = { keys, file, checked: kept.checked, lastRefused: kept.lastRefused }
  await store.write(pointerName, writePointer(pointer))
  for (const name of await store.names()) {
    if (name !== pointerName && name !== keys && name !== file) await store.remove(name)
  }
}

/** Forgets the organisation: the pointer first, so that nothing half forgotten is found again. */
export async function forgetKept(store: DirectoryStore): Promise<void> {
  await store.remove(pointerName)
  for (const name of await store.names()) await store.remove(name)
}

async function writeText(store: DirectoryStore, kind: string, text: string): Promise<string> {
  const name = await nameOf(kind, text)
  if ((await store.read(name)) !== text) await store.write(name, text)
  return name
}

async function readText(store: DirectoryStore, name: string): Promise<string> {
  const text = await store.read(name)
  const [kind = ''] = name.split(':')
  if (text === undefined || name !== (await nameOf(kind, text))) throw new Refused('malformed')
  return text
}

async function nameOf(kind: string, text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `${kind}:${base64url.encode(new Uint8Array(digest))}`
}

function writePointer({ keys, file, checked, lastRefused }: Pointer): string {
  return JSON.stringify({
    keys,
    file,
    checked: checked === undefined ? null : writeInstant(checked),
    lastRefused: lastRefused ? [lastRefused.refusal.reason, writeInstant(lastRefused.at)] : null,
  })
}

async function readPointer(text: string): Promise<Pointer> {
  const json = readCanonicalJson(text)
  if (!hasExactly(json, 'keys', 'file', 'checked', 'lastRefused')) throw new Refused('malformed')
  const { keys, file, checked, lastRefused } = json
  if (typeof keys !== 'string' || (file !== null && typeof file !== 'string')) throw new Refused('malformed')
  return {
    keys,
    file,
    checked: checked === null ? undefined : readInstantExactly(checked),
    lastRefused: readLastRefused(lastRefused),
  }
}

function readLastRefused(json: Json): Kept['lastRefused'] {
  if (!Array.isArray(json)) return undefined
  const [code, at] = json as readonly Json[]
  const reason = refusalCodes.find((known): known is RefusalCode => known === code)
  return reason && { refusal: { reason }, at: readInstantExactly(at) }
}

/** What a reading gives, or nothing where it fails: damage and a store that cannot read are the same to whoever asks. */
async function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch {
    return undefined
  }
}
