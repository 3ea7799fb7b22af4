import type { Instant } from '@rolebook/model'
import { base64url } from 'jose'
import { hasExactly, type Json, readCanonicalJson } from './canonical.ts'
import { isWritable, readInstantExactly, writeInstant } from './format.ts'
import { isReadingKey } from './keys.ts'
import { type KeysDocument, readKeysDocument } from './keys-document.ts'
import { catchRefusal, type RefusalCode, Refused, refusalCodes } from './refusal.ts'
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
  /** What opens the file. */
  readonly readingKey: string | null
  readonly checked: Instant | undefined
  readonly lastRefused: Kept['lastRefused']
}

/** How often a reading begins again because somebody else saved in the meantime. */
const mostReadings = 4

/**
 * Reads what is kept and verifies all of it again, for a store may be damaged or edited. What does not hold counts as
 * nothing kept; what beside it does hold survives, be it the directory or the memory of withdrawn keys. Never throws: a
 * store that cannot be read is told like a damaged one.
 */
export async function loadKept(store: DirectoryStore, belief: Belief): Promise<Loaded> {
  try {
    const { kept, damaged } = await readKept(store, belief)
    return { kept, damaged }
  } catch {
    return { kept: undefined, damaged: true }
  }
}

/** {@link loadKept}, and the pointer as it stood. Rejects where the store cannot read, for then nobody knows what is kept. */
export async function readKept(
  store: DirectoryStore,
  belief: Belief,
): Promise<Loaded & { readonly pointer: string | undefined }> {
  for (let reading = 1; ; reading += 1) {
    const pointer = await store.read(pointerName)
    const loaded = await readPointed(store, belief, pointer)
    if (!loaded.damaged || reading === mostReadings) return { ...loaded, pointer }
    // another context may have switched the pointer and swept the old texts away while we read them
    if ((await store.read(pointerName)) === pointer) return { ...loaded, pointer }
  }
}

async function readPointed(store: DirectoryStore, belief: Belief, written: string | undefined): Promise<Loaded> {
  if (written === undefined) return { kept: undefined, damaged: (await store.names()).length > 0 }
  const pointer = readPointer(written)
  if (!pointer) return { kept: undefined, damaged: true }
  const { organisation } = belief
  const keys = await unlessRefused(async () => readKeysDocument(await readText(store, pointer.keys), organisation))
  const reopened = await unlessRefused(() => reopenPointed(store, pointer, organisation))
  // the file has its list of keys with it, so a lost list costs no card
  const newest = newestOf(keys, reopened?.keys)
  const damaged = !keys || (pointer.file !== null && !reopened)
  if (!newest) return { kept: undefined, damaged }
  const { checked, lastRefused } = pointer
  const current = reopened?.current
  return { kept: { keys: newest, current, checked: current && checked, lastRefused }, damaged }
}

async function reopenPointed(store: DirectoryStore, { file: name, readingKey }: Pointer, organisation: string) {
  if (name === null || readingKey === null) return undefined
  const file = await readText(store, name)
  const { directory, keys } = await reopenFile(file, { organisation, readingKey })
  return { keys, current: { directory, file, readingKey } }
}

function newestOf(one: KeysDocument | undefined, other: KeysDocument | undefined): KeysDocument | undefined {
  return one && other ? (other.version > one.version ? other : one) : (one ?? other)
}

/**
 * Keeps what an opening gave: new texts under the digest of their content, then the pointer in one write, then the old
 * texts away. Whoever dies in the middle has the old or the new, never a half. Rejects where the store cannot write.
 */
export async function saveKept(store: DirectoryStore, kept: Kept): Promise<void> {
  await switchTo(store, kept, async () => true)
}

/**
 * {@link saveKept}, unless somebody else has saved since the pointer stood so: then nothing is switched, and the answer
 * is `false`. A store has no lock, so two that save in the very same moment may still both believe they were alone.
 */
export async function saveUnlessOvertaken(
  store: DirectoryStore,
  kept: Kept,
  pointer: string | undefined,
): Promise<boolean> {
  return switchTo(store, kept, async () => (await store.read(pointerName)) === pointer)
}

async function switchTo(store: DirectoryStore, kept: Kept, isStillMeant: () => Promise<boolean>): Promise<boolean> {
  const lyingAbout = await store.names()
  const texts = await textsOf(kept)
  for (const [name, text] of texts) await writeText(store, name, text, texts)
  if (!(await isStillMeant())) return false
  const pointer = writePointer(kept, texts)
  await store.write(pointerName, pointer)
  // whoever saved at the same time may have swept up what no pointer named until now
  for (const [name, text] of texts) await writeText(store, name, text, texts)
  if ((await store.read(pointerName)) === pointer) await sweep(store, lyingAbout, texts)
  return true
}

/** Forgets the organisation: the pointer first, so that nothing half forgotten is found again. */
export async function forgetKept(store: DirectoryStore): Promise<void> {
  await store.remove(pointerName)
  for (const name of await store.names()) await store.remove(name)
}

/** The texts to keep, by the name that each has for its content. */
async function textsOf({ keys, current }: Kept): Promise<ReadonlyMap<string, string>> {
  const texts = new Map([[await nameOf('keys', keys.text), keys.text]])
  if (current) texts.set(await nameOf('directory', current.file), current.file)
  return texts
}

async function writeText(
  store: DirectoryStore,
  name: string,
  text: string,
  others: ReadonlyMap<string, string>,
): Promise<void> {
  if ((await store.read(name)) === text) return
  try {
    await store.write(name, text)
  } catch {
    // the store may be full of what somebody who died left behind
    const pointer = readPointer((await store.read(pointerName)) ?? '')
    const named = [pointer?.keys, pointer?.file, ...others.keys()]
    await sweep(store, await store.names(), new Set(named))
    await store.write(name, text)
  }
}

async function sweep(
  store: DirectoryStore,
  names: readonly string[],
  kept: { has(name: string): boolean },
): Promise<void> {
  for (const name of names) if (name !== pointerName && !kept.has(name)) await store.remove(name)
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

function writePointer({ current, checked, lastRefused }: Kept, texts: ReadonlyMap<string, string>): string {
  const [keys, file = null] = [...texts.keys()]
  // an hour that cannot be written is not worth losing a card for
  const isKnown = (at: Instant | undefined): at is Instant => at !== undefined && isWritable(at)
  return JSON.stringify({
    keys,
    file,
    readingKey: current?.readingKey ?? null,
    checked: isKnown(checked) ? writeInstant(checked) : null,
    lastRefused:
      lastRefused && isKnown(lastRefused.at) ? [lastRefused.refusal.reason, writeInstant(lastRefused.at)] : null,
  })
}

function readPointer(text: string): Pointer | undefined {
  const json = readCanonicalJson(text)
  if (!hasExactly(json, 'keys', 'file', 'readingKey', 'checked', 'lastRefused')) return undefined
  const { keys, file, readingKey, checked, lastRefused } = json
  if (typeof keys !== 'string' || (file !== null && typeof file !== 'string')) return undefined
  if (readingKey !== null && !isReadingKey(readingKey)) return undefined
  return { keys, file, readingKey, checked: readWhen(checked), lastRefused: readLastRefused(lastRefused) }
}

function readLastRefused(json: Json): Kept['lastRefused'] {
  if (!Array.isArray(json)) return undefined
  const [code, at] = json as readonly Json[]
  const reason = refusalCodes.find((known): known is RefusalCode => known === code)
  const when = readWhen(at)
  return reason && when !== undefined ? { refusal: { reason }, at: when } : undefined
}

function readWhen(json: Json | undefined): Instant | undefined {
  try {
    return readInstantExactly(json)
  } catch {
    return undefined
  }
}

/** What a reading gives, or nothing where what it reads is refused. That the store cannot read goes on. */
async function unlessRefused<T extends object>(reading: () => Promise<T | undefined>): Promise<T | undefined> {
  const read = await catchRefusal(async () => ({ value: await reading() }))
  return 'refused' in read ? undefined : read.value
}
