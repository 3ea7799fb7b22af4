import type { Directory } from '../directory.ts'
import { type KeysDocument, readKeysDocument } from '../keys/keys-document.ts'
import { digestOf } from '../projection/other-people.ts'
import { catchRefusal, Refused } from '../refusal.ts'
import { joinLines, readLines } from '../verifying/lines.ts'
import { type Belief, type Kept, type Known, reopenFile } from '../verifying/verify.ts'
import { type Pointer, readPointer, writePointer } from './pointer.ts'
import { pointerName } from './pointer-names.ts'
import type { DirectoryStore } from './store.ts'

/** What came back from a store. */
export interface Loaded<K extends Known = Known> {
  /** What is kept and still holds; `undefined` where nothing does. */
  readonly kept: K | undefined
  /** Whether something kept is no longer valid: damaged, or from another organisation than the one trusted now. */
  readonly damaged: boolean
}

/** How often reading starts over because another context saved meanwhile. */
const mostReadings = 4

/**
 * Reads what is kept and verifies it again, for a store may be damaged or edited. What is not valid counts as not kept;
 * whatever else is valid survives, be it the directory or the memory of withdrawn keys. The people whom no answer needs
 * are read and verified when somebody asks for the whole directory. Never throws: a store that cannot be read is
 * reported like a damaged one.
 */
export async function loadKept(store: DirectoryStore, belief: Belief): Promise<Loaded> {
  try {
    return await untilQuiet(store, (pointer) => readPointed(store, belief, pointer))
  } catch {
    return { kept: undefined, damaged: true }
  }
}

/**
 * Everything that is kept, down to the last name, and the pointer as it was. Rejects where the store cannot be read,
 * because then nobody knows what is kept.
 */
export async function readKept(
  store: DirectoryStore,
  belief: Belief,
): Promise<Loaded<Kept> & { readonly pointer: string | undefined }> {
  return untilQuiet(store, async (pointer) => {
    const { kept, damaged } = await readPointed(store, belief, pointer)
    if (!kept?.current) return { kept: kept && { ...kept, current: undefined }, damaged, pointer }
    const { readWhole } = kept.current
    const current = await unlessRefused(readWhole)
    return { kept: { ...kept, current }, damaged: damaged || !current, pointer }
  })
}

/** Reads again where something seems damaged only because another context saved meanwhile. */
async function untilQuiet<L extends Loaded>(
  store: DirectoryStore,
  read: (pointer: string | undefined) => Promise<L>,
): Promise<L> {
  for (let reading = 1; ; reading += 1) {
    const pointer = await store.read(pointerName)
    const loaded = await read(pointer)
    if (!loaded.damaged || reading === mostReadings) return loaded
    // another context may have switched the pointer and swept the old texts away while we read them
    if ((await store.read(pointerName)) === pointer) return loaded
  }
}

/** What is kept, and how to read all of its current directory. */
interface Pointed extends Known {
  readonly current:
    | { readonly directory: Directory; readonly readWhole: () => Promise<NonNullable<Kept['current']>> }
    | undefined
}

async function readPointed(
  store: DirectoryStore,
  belief: Belief,
  written: string | undefined,
): Promise<Loaded<Pointed>> {
  if (written === undefined) return { kept: undefined, damaged: (await store.names()).length > 0 }
  const pointer = readPointer(written)
  if (!pointer) return { kept: undefined, damaged: true }
  const { organisation } = belief
  const [keysText, reopened] = await Promise.all([
    unlessRefused(() => readText(store, pointer.keys)),
    unlessRefused(() => reopenPointed(store, pointer, organisation)),
  ])
  const keys = await readKeys(keysText, reopened?.keys, organisation)
  // the file brings its own list of keys, so losing the separate list costs no card
  const newest = newestOf(keys, reopened?.keys)
  const damaged = !keys || (pointer.file !== null && !reopened)
  if (!newest) return { kept: undefined, damaged }
  const { checked, lastRefused } = pointer
  const current = reopened?.current
  return { kept: { keys: newest, current, checked: current && checked, lastRefused }, damaged }
}

/** The list of keys in a text; usually that of the file beside it, which was already verified. */
async function readKeys(
  text: string | undefined,
  verified: KeysDocument | undefined,
  organisation: string,
): Promise<KeysDocument | undefined> {
  if (text === undefined) return undefined
  return text === verified?.text ? verified : unlessRefused(() => readKeysDocument(text, organisation))
}

async function reopenPointed(store: DirectoryStore, { file, others, readingKey }: Pointer, organisation: string) {
  if (file === null || readingKey === null) return undefined
  const first = await readText(store, file)
  const readSecond = others === null ? undefined : () => readText(store, others)
  const { directory, keys } = await reopenFile({ first, second: readSecond }, { organisation, readingKey })
  const readWhole = async () => {
    const second = await readSecond?.()
    return { directory: await directory.whole(), file: joinLines({ first, second }), readingKey }
  }
  return { keys, current: { directory, readWhole } }
}

function newestOf(one: KeysDocument | undefined, other: KeysDocument | undefined): KeysDocument | undefined {
  return one && other ? (other.version > one.version ? other : one) : (one ?? other)
}

/**
 * Keeps what an opening gave: new texts under the digest of their content, then the pointer in one write, then the old
 * texts away. A context that dies in the middle leaves the old or the new, never half of each. Rejects where the store
 * cannot write.
 */
export async function saveKept(store: DirectoryStore, kept: Kept): Promise<void> {
  await switchTo(store, kept, async () => true)
}

/**
 * Like {@link saveKept}, unless another context has saved since this pointer was read: then nothing is switched, and
 * the result is `false`. A store has no lock, so two that save in the very same moment may still both believe they were
 * alone.
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
  // a context that saved at the same time may have swept up texts that no pointer named yet
  for (const [name, text] of texts) await writeText(store, name, text, texts)
  if ((await store.read(pointerName)) === pointer) await sweep(store, lyingAbout, texts)
  return true
}

/** Forgets the organisation: the pointer first, so that nothing half-forgotten is ever found again. */
export async function forgetKept(store: DirectoryStore): Promise<void> {
  await store.remove(pointerName)
  for (const name of await store.names()) await store.remove(name)
}

/** The texts to keep, by the name that each has for its content. */
async function textsOf({ keys, current }: Kept): Promise<ReadonlyMap<string, string>> {
  const texts = new Map([[await nameOf('keys', keys.text), keys.text]])
  const { first, second } = (current && readLines(current.file)) ?? {}
  if (first !== undefined) texts.set(await nameOf('directory', first), first)
  if (second !== undefined) texts.set(await nameOf('people', second), second)
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
    // the store may be full of texts that a context left behind when it died
    const pointer = readPointer((await store.read(pointerName)) ?? '')
    const named = [pointer?.keys, pointer?.file, pointer?.others, ...others.keys()]
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
  return `${kind}:${await digestOf(text)}`
}

/** The result of a reading, or `undefined` where what it reads is refused. Errors of the store are passed on. */
async function unlessRefused<T extends object | string>(reading: () => Promise<T | undefined>): Promise<T | undefined> {
  const read = await catchRefusal(async () => ({ value: await reading() }))
  return 'refused' in read ? undefined : read.value
}
