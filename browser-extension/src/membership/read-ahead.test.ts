import type { DirectoryStore } from '@rolebook/directory'
import { createMemoryStore } from '@rolebook/directory'
import { describe, expect, it } from 'vitest'
import { readTogether } from '../host/read-together.ts'
import { createMembership } from './membership.ts'
import { type ReadAhead, readAhead } from './read-ahead.ts'
import { readSnapshot } from './snapshot.ts'
import { createSmallWeb, foundOrganisation, now } from './testing/published-directory.ts'

const quay = await foundOrganisation('Quay')
const sound = await quay.sign(1)

describe('what was asked for before the page needs it', () => {
  it('is all that its first contact is read from', async () => {
    const { store, ask, asked } = await joinQuay()
    const ahead = readAhead(ask, () => undefined)
    await settled()
    expect(asked.map((names) => names.length)).toEqual([6, 1, 2])
    const { kept } = await readSnapshot(reading(store, ask, ahead))
    expect(kept?.current?.directory.organisation).toBe(quay.trust.organisation)
    expect(asked.length).toBe(3)
  })

  it('serves a page that comes before the answers', async () => {
    const { store, ask, asked } = await joinQuay()
    const ahead = readAhead(ask, () => undefined)
    const { kept } = await readSnapshot(reading(store, ask, ahead))
    expect(kept?.current).toBeDefined()
    expect(asked.length).toBe(3)
  })

  it('is judged like everything that is read', async () => {
    const { store, ask } = await joinQuay()
    const [file = ''] = (await store.names()).filter((name) => name.includes('/directory:'))
    await store.write(file, `${(await store.read(file))?.slice(0, -4)}AAAA`)
    const ahead = readAhead(ask, () => undefined)
    const { kept, damaged } = await readSnapshot(reading(store, ask, ahead))
    expect(kept?.current).toBeUndefined()
    expect(damaged).toBe(true)
  })

  it('counts once, for all who ask together: who asks again gets what is kept by then', async () => {
    const { store, ask } = await joinQuay()
    const { read } = reading(
      store,
      ask,
      readAhead(ask, () => undefined),
    )
    await settled()
    const older = await store.read('attempt')
    await store.write('attempt', 'newer')
    expect(await Promise.all([read('attempt'), read('attempt')])).toEqual([older, older])
    expect(await read('attempt')).toBe('newer')
  })

  it('counts no more once anything was changed', async () => {
    const { store, ask } = await joinQuay()
    let change = () => {}
    const ahead = readAhead(ask, (changed) => {
      change = changed
    })
    await settled()
    await store.write('attempt', 'newer')
    change()
    expect(await reading(store, ask, ahead).read('attempt')).toBe('newer')
  })

  it('is nothing where nobody was joined, or what is kept cannot be read', async () => {
    const store = createMemoryStore()
    const damaged = createMemoryStore()
    await damaged.write('source', '{')
    for (const one of [store, damaged]) {
      const { ask, asked } = asking(one)
      readAhead(ask, () => undefined)
      await settled()
      expect(asked.length).toBe(1)
    }
  })

  it('fails for whoever takes it, and for nobody else', async () => {
    const ahead = readAhead(
      async () => {
        throw new Error('The disk is away.')
      },
      () => undefined,
    )
    await expect(ahead.take('source')).rejects.toThrow('The disk is away.')
  })
})

async function joinQuay() {
  const store = createMemoryStore()
  const web = createSmallWeb()
  web.put(quay.trust.address, sound)
  await createMembership({ store, fetch: web.fetch, now: () => now }).join(quay.joinCode)
  return { store, ...asking(store) }
}

function asking(store: DirectoryStore) {
  const asked: (readonly string[])[] = []
  const ask = async (names: string[]) => {
    asked.push(names)
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await store.read(name)] as const)))
  }
  return { ask, asked }
}

/** A store as the panel reads it. */
function reading(store: DirectoryStore, ask: ReturnType<typeof asking>['ask'], ahead: ReadAhead): DirectoryStore {
  return { ...store, read: readTogether(ask, ahead) }
}

/** Until every answer of a store in memory is there. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
}
