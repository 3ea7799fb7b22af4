import { describe, expect, it } from 'vitest'
import { generateKey, generateReadingKey } from '../keys/keys.ts'
import { day, foundPublisher, now } from '../testing/publisher.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import { createMemoryStore, type DirectoryStore } from './store.ts'

const publisher = await foundPublisher()
const { trust } = publisher
const [version1 = new Uint8Array(), version2 = version1, version3 = version1] = await Promise.all(
  [1, 2, 3].map((version) => publisher.publish({ version })),
)

async function keptVersion(keeper: Keeper): Promise<number | undefined> {
  return (await keeper.load()).kept?.current?.directory.version
}

describe('a keeper of a store that fails now and then', () => {
  /** A store whose actions fail where the test says so, each by its name and running number, and work otherwise. */
  function moody(store: DirectoryStore, fails: (action: 'read' | 'write', count: number) => boolean): DirectoryStore {
    const counts = { read: 0, write: 0 }
    const attempt = <T>(action: 'read' | 'write', act: () => Promise<T>): Promise<T> => {
      counts[action] += 1
      return fails(action, counts[action]) ? Promise.reject(new Error(`${action} failed`)) : act()
    }
    return {
      ...store,
      read: (name) => attempt('read', () => store.read(name)),
      write: (name, text) => attempt('write', () => store.write(name, text)),
    }
  }

  it('keeps the old card and takes the next arrival, whichever write had no room', async () => {
    for (let failing = 1; failing <= 4; failing += 1) {
      const store = createMemoryStore()
      await createKeeper(store, trust).receive(version1, now)
      // once it has no room it has none for anything that is written in that turn
      const full = createKeeper(
        moody(store, (action, count) => action === 'write' && count >= failing),
        trust,
      )
      const received = await full.receive(version2, now).then(
        () => 2,
        () => 1,
      )
      expect([failing, await keptVersion(full)]).toEqual([failing, received])
      const keeper = createKeeper(store, trust)
      await keeper.receive(version3, now)
      expect([await keptVersion(keeper), (await store.names()).length]).toEqual([3, 3])
    }
  })

  it('takes no older directory because the newer one could not be read just then', async () => {
    for (let failing = 1; failing <= 8; failing += 1) {
      const store = createMemoryStore()
      await createKeeper(store, trust).receive(version2, now)
      const keeper = createKeeper(
        moody(store, (action, count) => action === 'read' && count === failing),
        trust,
      )
      const outcome = await keeper.receive(version1, now).then(
        ({ outcome }) => outcome,
        () => 'failed',
      )
      expect(outcome).toMatch(/^(failed|refused)$/)
      expect([failing, await keptVersion(createKeeper(store, trust))]).toEqual([failing, 2])
    }
  })

  it('makes room from what others left behind, before it gives up', async () => {
    const store = createMemoryStore()
    await createKeeper(store, trust).receive(version1, now)
    await store.write('directory:of-somebody-who-died', 'x'.repeat(100_000))
    const room = 50_000
    const small: DirectoryStore = {
      ...store,
      write: async (name, text) => {
        const lengths = (await store.names()).map(async (one) => (await store.read(one))?.length ?? 0)
        const taken = (await Promise.all(lengths)).reduce((sum, length) => sum + length, 0)
        if (taken + text.length > room) throw new Error('no room')
        await store.write(name, text)
      },
    }
    const keeper = createKeeper(small, trust)
    expect((await keeper.receive(version2, now)).outcome).toBe('accepted')
    expect(await keptVersion(keeper)).toBe(2)
  })
})

describe('two contexts that receive into one store', () => {
  /** The store as one context sees it while, in front of one of its actions, another context receives. */
  function interrupted(store: DirectoryStore, at: number, interrupt: () => Promise<unknown>): DirectoryStore {
    let count = 0
    const first = async <T>(act: () => Promise<T>): Promise<T> => {
      count += 1
      if (count === at) await interrupt()
      return act()
    }
    return {
      read: (name) => first(() => store.read(name)),
      write: (name, text) => first(() => store.write(name, text)),
      remove: (name) => first(() => store.remove(name)),
      names: () => first(() => store.names()),
    }
  }

  it.each<[string, Uint8Array, Uint8Array, number]>([
    ['the newer one in the middle', version2, version3, 3],
    ['the older one in the middle', version3, version2, 3],
    ['the same one twice', version2, version2, 2],
  ])('never lose the card, and end with the newest: %s', async (_, outer, inner, newest) => {
    // each action of a whole receiving in turn; the very moment between looking and switching is known to be open
    let lost = 0
    let actions = 0
    for (let at = 1; at <= 40; at += 1) {
      const store = createMemoryStore()
      await createKeeper(store, trust).receive(version1, now)
      let interruptions = 0
      const other = createKeeper(store, trust)
      const seen = interrupted(store, at, async () => {
        interruptions += 1
        await other.receive(inner, now)
      })
      await createKeeper(seen, trust).receive(outer, now)
      if (interruptions === 0) break
      actions += 1
      const version = await keptVersion(other)
      expect([at, version]).toEqual([at, expect.any(Number)])
      if (version !== newest) lost += 1
    }
    expect(actions).toBeGreaterThan(8)
    expect(lost).toBeLessThanOrEqual(1)
  })

  it('gives up where somebody saves every time in between, and leaves what that one kept', async () => {
    const store = createMemoryStore()
    const keeper = createKeeper(store, trust)
    await keeper.receive(version1, now)
    let second = 0
    const seen: DirectoryStore = {
      ...store,
      names: async () => {
        second += 1
        await keeper.receive(version1, now + second * 1000)
        return store.names()
      },
    }
    await expect(createKeeper(seen, trust).receive(version2, now)).rejects.toThrow('all the time')
    expect(await keptVersion(keeper)).toBe(1)
  })
})

describe('a new reading key', () => {
  const renewed = { ...trust, readingKey: generateReadingKey() }
  const sealedAnew = (version: number) => publisher.publish({ version, readingKey: renewed.readingKey })

  it('costs no card before the organisation has published anything under it', async () => {
    const store = createMemoryStore()
    await createKeeper(store, trust).receive(version2, now)
    const keeper = createKeeper(store, renewed)
    expect(await keptVersion(keeper)).toBe(2)
    // what still lies at the address was sealed with the old one
    expect(await keeper.receive(version2, now)).toMatchObject({ refusal: { reason: 'not-sealed-for-us' } })
    expect(await keptVersion(keeper)).toBe(2)
    // and whoever never got the new code sees the old card as before
    expect(await keptVersion(createKeeper(store, trust))).toBe(2)
  })

  it('does not let an older directory in', async () => {
    const store = createMemoryStore()
    await createKeeper(store, trust).receive(version2, now)
    const keeper = createKeeper(store, renewed)
    // everybody who has joined can seal what was once signed with the new key
    expect(await keeper.receive(await sealedAnew(1), now)).toMatchObject({ refusal: { reason: 'older' } })
    expect((await keeper.receive(await sealedAnew(2), now + day)).outcome).toBe('unchanged')
    expect((await keeper.receive(await sealedAnew(3), now + day)).outcome).toBe('accepted')
    expect(await keptVersion(keeper)).toBe(3)
  })
})

describe('a clock that is out of all reason', () => {
  it.each([
    ['beyond the year 9999', Date.parse('+012026-11-23T10:00Z')],
    ['at the last second of 9999', Date.parse('9999-12-31T23:59:59.999Z')],
    ['before the year 0', Date.parse('-000001-01-01T00:00Z')],
    ['at the end of time', 8.64e15],
    ['not a number', Number.NaN],
  ])('costs no card: %s', async (_, at) => {
    const store = createMemoryStore()
    const keeper = createKeeper(store, trust)
    expect((await keeper.receive(version1, at)).outcome).toBe('accepted')
    expect((await keeper.receive(new Uint8Array(), at)).outcome).toBe('refused')
    expect((await keeper.load()).damaged).toBe(false)
    expect(await keptVersion(keeper)).toBe(1)
  })
})

describe('texts that were exchanged', () => {
  it('between two organisations open for neither', async () => {
    const other = await foundPublisher()
    const [ours, theirs] = [createMemoryStore(), createMemoryStore()]
    await createKeeper(ours, trust).receive(version1, now)
    await createKeeper(theirs, other.trust).receive(await other.publish(), now)
    for (const name of await ours.names()) await ours.remove(name)
    for (const name of await theirs.names()) await ours.write(name, (await theirs.read(name)) ?? '')
    expect(await createKeeper(ours, trust).load()).toEqual({ kept: undefined, damaged: true })
  })

  it('in one store do not pass for each other', async () => {
    const store = createMemoryStore()
    const keeper = createKeeper(store, trust)
    await keeper.receive(version1, now)
    const pointer = JSON.parse((await store.read('current')) ?? '')
    for (const changed of [
      { ...pointer, keys: pointer.file, file: pointer.keys },
      { ...pointer, keys: 'current', file: 'current' },
      { ...pointer, file: 'directory:', keys: '' },
      { ...pointer, keys: '__proto__', file: 'constructor' },
    ]) {
      await store.write('current', JSON.stringify(changed))
      expect(await keeper.load()).toEqual({ kept: undefined, damaged: true })
    }
  })

  it('cannot bring back an old list of keys beside a directory of a newer one', async () => {
    const store = createMemoryStore()
    const keeper = createKeeper(store, trust)
    await keeper.receive(version1, now)
    const oldKeys = (await store.names()).find((name) => name.startsWith('keys:')) ?? ''
    const oldText = (await store.read(oldKeys)) ?? ''
    const fresh = await generateKey()
    const keysDocument = await publisher.nameKeys(2, [fresh])
    await keeper.receive(await publisher.publish({ keysDocument, signing: [fresh] }), now)
    const pointer = JSON.parse((await store.read('current')) ?? '')
    await store.write(oldKeys, oldText)
    await store.write('current', JSON.stringify({ ...pointer, keys: oldKeys }))
    expect(await keeper.receive(version3, now)).toMatchObject({ refusal: { reason: 'older-keys' } })
  })
})
