import { describe, expect, it } from 'vitest'
import { generateKey } from '../keys/keys.ts'
import { day, foundPublisher, now } from '../testing/publisher.ts'
import { type Kept, openDirectory } from '../verifying/verify.ts'
import { forgetKept, loadKept, readKept, saveKept } from './keep.ts'
import { createKeeper } from './keeper.ts'
import { createMemoryStore, type DirectoryStore } from './store.ts'

const publisher = await foundPublisher()
const { trust } = publisher
const version1 = await publisher.publish({ version: 1 })
const version2 = await publisher.publish({ version: 2 })

async function keptOf(bytes: Uint8Array, kept?: Kept): Promise<Kept> {
  const opening = await openDirectory(bytes, trust, kept, now)
  if (!opening.kept) throw new Error('nothing to keep')
  return opening.kept
}

/** A store that dies after so many writes and removals; what came before stays. */
function mortal(store: DirectoryStore, lives: number): DirectoryStore {
  let left = lives
  const live = <T>(act: () => Promise<T>): Promise<T> => {
    left -= 1
    return left < 0 ? Promise.reject(new Error('died')) : act()
  }
  return {
    ...store,
    write: (name, text) => live(() => store.write(name, text)),
    remove: (name) => live(() => store.remove(name)),
  }
}

async function storeWith(bytes: Uint8Array): Promise<DirectoryStore> {
  const store = createMemoryStore()
  await saveKept(store, await keptOf(bytes))
  return store
}

describe('what is kept', () => {
  it('comes back as it was, verified again', async () => {
    const kept = await keptOf(version1)
    const store = createMemoryStore()
    expect(await loadKept(store, trust)).toEqual({ kept: undefined, damaged: false })
    await saveKept(store, kept)
    const loaded = await loadKept(store, trust)
    expect(loaded.damaged).toBe(false)
    expect(loaded.kept).toMatchObject({ checked: now, lastRefused: undefined, keys: { version: 1 } })
    expect(loaded.kept?.current?.directory.payload).toBe(kept.current?.directory.payload)
  })

  it('stays sealed where it lies', async () => {
    const store = await storeWith(version1)
    for (const name of await store.names()) expect(await store.read(name)).not.toMatch(/Quill|7946/)
  })

  it('is the old or the new, never a half, whenever the writer dies', async () => {
    const seen = new Set<number | undefined>()
    for (let lives = 0; lives < 8; lives += 1) {
      const store = await storeWith(version1)
      const next = await keptOf(version2, (await readKept(store, trust)).kept)
      await saveKept(mortal(store, lives), next).catch(() => undefined)
      const { kept, damaged } = await loadKept(store, trust)
      expect(damaged).toBe(false)
      seen.add(kept?.current?.directory.version)
      // and the next save sweeps up whatever lies about
      await saveKept(store, next)
      expect(await store.names()).toHaveLength(3)
    }
    expect([...seen]).toEqual([1, 2])
  })

  it('counts as nothing where it was damaged or lost, and says so', async () => {
    const names = await (await storeWith(version1)).names()
    expect(names).toHaveLength(3)
    for (const name of names) {
      for (const harm of ['cut', 'changed', 'lost'] as const) {
        const store = await storeWith(version1)
        const text = (await store.read(name)) ?? ''
        if (harm === 'cut') await store.write(name, text.slice(0, -1))
        if (harm === 'changed')
          await store.write(name, `${text.slice(0, 40)}${text[40] === 'A' ? 'B' : 'A'}${text.slice(41)}`)
        if (harm === 'lost') await store.remove(name)
        const { kept, damaged } = await loadKept(store, trust)
        expect(damaged).toBe(true)
        // the list of keys is in the file as well, so that losing it, or its name in the pointer, costs no card
        const version = name.startsWith('keys:') || (name === 'current' && harm === 'changed') ? 1 : undefined
        expect([name, harm, kept?.current?.directory.version]).toEqual([name, harm, version])
        // the next sound arrival mends it
        await createKeeper(store, trust).receive(version1, now)
        expect((await loadKept(store, trust)).kept?.current?.directory.version).toBe(1)
      }
    }
  })

  it('is read again where somebody else saved in the middle of the reading', async () => {
    const store = await storeWith(version1)
    const next = await keptOf(version2, (await readKept(store, trust)).kept)
    let saved = false
    const overtaken: DirectoryStore = {
      ...store,
      read: async (name) => {
        if (!saved && name.startsWith('directory:')) {
          saved = true
          await saveKept(store, next)
        }
        return store.read(name)
      },
    }
    const { kept, damaged } = await loadKept(overtaken, trust)
    expect([kept?.current?.directory.version, damaged]).toEqual([2, false])
  })

  it('survives a store that cannot be read', async () => {
    const broken = { ...createMemoryStore(), read: () => Promise.reject(new Error('disk')) }
    broken.names = () => Promise.reject(new Error('disk'))
    expect(await loadKept(broken, trust)).toEqual({ kept: undefined, damaged: true })
  })

  it('is not shown once another organisation is trusted', async () => {
    const store = await storeWith(version1)
    const other = await foundPublisher()
    expect(await loadKept(store, other.trust)).toEqual({ kept: undefined, damaged: true })
  })

  it('is gone when the organisation is left', async () => {
    const store = await storeWith(version1)
    await forgetKept(store)
    expect(await store.names()).toEqual([])
  })
})

describe('a keeper', () => {
  it('keeps the old card and remembers the refusal until the next sound arrival', async () => {
    const keeper = createKeeper(createMemoryStore(), trust)
    await keeper.receive(version2, now)
    expect(await keeper.receive(version1, now + day)).toMatchObject({ outcome: 'refused' })
    const { kept } = await keeper.load()
    expect(kept).toMatchObject({ checked: now, lastRefused: { refusal: { reason: 'older' }, at: now + day } })
    expect(kept?.current?.directory.version).toBe(2)
    await keeper.receive(version2, now + 2 * day)
    expect((await keeper.load()).kept).toMatchObject({ checked: now + 2 * day, lastRefused: undefined })
  })

  it('never lets an older arrival overtake a newer one', async () => {
    const keeper = createKeeper(createMemoryStore(), trust)
    const outcomes = await Promise.all([keeper.receive(version2, now), keeper.receive(version1, now)])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused'])
    expect((await keeper.load()).kept?.current?.directory.version).toBe(2)
  })

  it('remembers newer keys even where nothing was accepted with them, and after the card was damaged', async () => {
    const store = createMemoryStore()
    const keeper = createKeeper(store, trust)
    const fresh = await generateKey()
    const keysDocument = await publisher.nameKeys(2, [fresh])
    await keeper.receive(await publisher.publish({ keysDocument, signing: [fresh] }), now)
    for (const name of await store.names()) if (name.startsWith('directory:')) await store.remove(name)
    expect(await keeper.receive(version2, now)).toMatchObject({ refusal: { reason: 'older-keys' } })
    expect(await keeper.load()).toMatchObject({ damaged: false, kept: { current: undefined, keys: { version: 2 } } })
  })

  it('goes on after a store that could not write', async () => {
    const store = createMemoryStore()
    const full = createKeeper(mortal(store, 0), trust)
    await expect(full.receive(version1, now)).rejects.toThrow('died')
    expect((await full.load()).kept).toBeUndefined()
  })
})
