import { createMemoryStore, type DirectoryStore } from '@rolebook/directory'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMembership } from './membership.ts'
import { policyOf } from './policy.ts'
import { needsWarning, readSnapshot } from './snapshot.ts'
import { createSmallWeb, foundOrganisation, now, type SmallWeb } from './testing/published-directory.ts'

const [quay, mill] = [await foundOrganisation('Quay'), await foundOrganisation('Mill')]
const [quayFirst, quaySecond, millFirst] = [await quay.sign(1), await quay.sign(2), await mill.sign(1)]
// another letter of base64url, so that it is the seal that does not hold
const damaged = quaySecond.with(400, quaySecond[400] === 65 ? 66 : 65)
const minute = 60_000

let store: DirectoryStore
let web: SmallWeb
let clock: number
const member = (kept = store) =>
  createMembership({ store: kept, fetch: (address) => web.fetch(address), now: () => clock })

/** Who is shown, in which version: what a person sees of all that is kept. */
async function shown(kept = store): Promise<string> {
  const { source, kept: directories } = await readSnapshot(kept)
  const { directory } = directories?.current ?? {}
  if (!source || !directory) return 'nobody'
  return `${directory.rolebookAt(clock).organisation?.name} ${directory.version} by ${source.by}`
}

beforeEach(() => {
  store = createMemoryStore()
  web = createSmallWeb()
  web.put(quay.trust.address, quayFirst)
  web.put(mill.trust.address, millFirst)
  clock = now
})

describe('joining by a join code', () => {
  it('needs a directory that is accepted', async () => {
    expect(await member().join(quay.joinCode)).toEqual({ joined: true })
    expect(await shown()).toBe('Quay 1 by join-code')
  })

  it('leaves nothing behind where none comes, or one of somebody else', async () => {
    web.put(quay.trust.address, millFirst)
    const trouble = { in: 'directory', problem: 'not-sealed-for-us' }
    expect(await member().join(quay.joinCode)).toEqual({ joined: false, trouble })
    expect(await member().join('https://quay.example/directory')).toMatchObject({
      trouble: { problem: 'address-alone' },
    })
    expect(await store.names()).toEqual([])
  })

  it('keeps who was joined before where the new one fails, and replaces them where it does not', async () => {
    await member().join(quay.joinCode)
    web.put(mill.trust.address, quayFirst)
    expect(await member().join(mill.joinCode)).toMatchObject({ joined: false })
    expect(await shown()).toBe('Quay 1 by join-code')
    web.put(mill.trust.address, millFirst)
    await member().join(mill.joinCode)
    expect(await shown()).toBe('Mill 1 by join-code')
    expect((await store.names()).filter((name) => name.includes(quay.trust.organisation))).toEqual([])
  })
})

describe('checking', () => {
  beforeEach(() => member().join(quay.joinCode))

  it('takes what is newer', async () => {
    web.put(quay.trust.address, quaySecond)
    await member().check()
    expect(await shown()).toBe('Quay 2 by join-code')
  })

  it('keeps what it has when something damaged arrives, and warns until something sound does', async () => {
    web.put(quay.trust.address, damaged)
    await member().check()
    expect(await shown()).toBe('Quay 1 by join-code')
    expect(needsWarning(await readSnapshot(store), clock)).toBe(true)
    expect((await readSnapshot(store)).attempt).toMatchObject({ failures: 1 })
    await member().check()
    expect((await readSnapshot(store)).attempt).toMatchObject({ failures: 2 })
    web.put(quay.trust.address, quayFirst)
    await member().check()
    expect(needsWarning(await readSnapshot(store), clock)).toBe(false)
    expect((await readSnapshot(store)).attempt).toEqual({ at: now, failures: 0 })
  })

  it('warns once nobody has confirmed for thirty days, and not because the network is away', async () => {
    clock = now + 20 * 24 * 60 * minute
    web = createSmallWeb()
    await member().check()
    expect(needsWarning(await readSnapshot(store), clock)).toBe(false)
    clock = now + 31 * 24 * 60 * minute
    expect(needsWarning(await readSnapshot(store), clock)).toBe(true)
    expect(await shown()).toBe('Quay 1 by join-code')
  })

  it('asks once where several ask at the same time', async () => {
    const asked = web.asked.length
    const one = member()
    await Promise.all([one.check(), one.check(), one.check()])
    expect(web.asked.length).toBe(asked + 1)
  })

  it('asks on opening only when the last time is a quarter of an hour ago', async () => {
    const asked = web.asked.length
    clock = now + 14 * minute
    await member().checkIfDue('opened')
    expect(web.asked.length).toBe(asked)
    clock = now + 15 * minute
    await member().checkIfDue('opened')
    expect(web.asked.length).toBe(asked + 1)
  })

  it('asks once more when the network is back, where it was the network that failed', async () => {
    web = createSmallWeb()
    await member().check()
    clock = now + 1000
    await member().checkIfDue('opened')
    expect(web.asked.length).toBe(1)
    web.put(quay.trust.address, quaySecond)
    await member().checkIfDue('online')
    expect(await shown()).toBe('Quay 2 by join-code')
    await member().checkIfDue('online')
    expect(web.asked.length).toBe(2)
  })
})

describe('what a browser hands over', () => {
  it('is a policy as soon as anything is in it; nothing may only be late', () => {
    expect(policyOf({})).toEqual({ kind: 'unknown' })
    expect(policyOf({ colour: '#0b5a9e' })).toEqual({ kind: 'set', values: { colour: '#0b5a9e' } })
  })
})

describe('a policy', () => {
  const policyOfMill = { kind: 'set', values: { ...mill.policy } } as const

  it('joins by itself, replacing an organisation that somebody had joined', async () => {
    await member().join(quay.joinCode)
    await member().follow(policyOfMill)
    expect(await shown()).toBe('Mill 1 by policy')
    expect(await member().join(quay.joinCode)).toEqual({
      joined: false,
      trouble: { in: 'browser', problem: 'managed' },
    })
    expect(await member().leave()).toBe(false)
    expect(await shown()).toBe('Mill 1 by policy')
  })

  it('is not asked about again while it says the same', async () => {
    await member().follow(policyOfMill)
    await member().follow(policyOfMill)
    expect(web.asked).toEqual([mill.trust.address])
  })

  it('that has not come yet changes nothing', async () => {
    await member().follow(policyOfMill)
    await member().follow({ kind: 'unknown' })
    expect(await shown()).toBe('Mill 1 by policy')
  })

  it('that is gone takes its organisation along, but not one that was joined by hand', async () => {
    await member().follow(policyOfMill)
    await member().follow({ kind: 'none' })
    expect(await store.names()).toEqual([])
    await member().join(quay.joinCode)
    await member().follow({ kind: 'none' })
    expect(await shown()).toBe('Quay 1 by join-code')
  })

  it('says whom to tell that a contact is wrong', async () => {
    const reportTo = async (reportAddress: unknown) => {
      await member().follow({ kind: 'set', values: { ...mill.policy, reportAddress } })
      return (await readSnapshot(store)).managed?.preferences.reportAddress
    }
    expect(await reportTo('rolebook@mill.example')).toBe('rolebook@mill.example')
    for (const wrong of [undefined, 42, ['rolebook@mill.example'], 'mill'])
      expect(await reportTo(wrong)).toBeUndefined()
  })

  it('that became unusable leaves the last good card, with a warning', async () => {
    await member().follow(policyOfMill)
    await member().follow({ kind: 'set', values: { ...mill.policy, addresses: ['http://mill.example/directory'] } })
    expect(await shown()).toBe('Mill 1 by policy')
    const snapshot = await readSnapshot(store)
    expect(snapshot.managed).toEqual({
      preferences: {},
      problems: [{ key: 'addresses', code: 'wrong-scheme', entry: 0 }],
    })
    expect(needsWarning(snapshot, clock)).toBe(true)
  })
})

describe('a policy with several addresses', () => {
  const [first, second, third] = ['https://a.example/d', 'https://b.example/d', mill.trust.address]
  const policy = { kind: 'set', values: { ...mill.policy, addresses: [first, second, third] } } as const

  it('has them asked one after the other, until something good comes', async () => {
    web.put(second, damaged)
    await member().follow(policy)
    expect(web.asked).toEqual([first, second, third])
    expect(await shown()).toBe('Mill 1 by policy')
    expect((await readSnapshot(store)).attempt).toEqual({ at: now, failures: 0 })
    expect(needsWarning(await readSnapshot(store), clock)).toBe(false)
  })

  it('has the others left alone where the first is good', async () => {
    web.put(first, millFirst)
    await member().follow(policy)
    expect(web.asked).toEqual([first])
  })

  it('takes nothing older from the second than it has from the first', async () => {
    web.put(third, await mill.sign(2))
    await member().follow(policy)
    web.put(first, millFirst)
    await member().check()
    expect(await shown()).toBe('Mill 2 by policy')
  })

  it('says what came from one of them rather than that another was away', async () => {
    web.put(second, damaged)
    web.put(third, damaged)
    await member().follow(policy)
    const { attempt } = await readSnapshot(store)
    expect(attempt).toMatchObject({ failures: 1, trouble: { in: 'directory', problem: 'not-sealed-for-us' } })
  })
})

describe('a policy that allows join codes', () => {
  const allowing = { kind: 'set', values: { ...mill.policy, allowJoinCode: true } } as const

  it('lets somebody join another organisation, and return by leaving it', async () => {
    await member().follow(allowing)
    expect(await shown()).toBe('Mill 1 by policy')
    expect(await member().join(quay.joinCode)).toEqual({ joined: true })
    await member().follow(allowing)
    expect(await shown()).toBe('Quay 1 by join-code')
    expect(await member().leave()).toBe(true)
    expect(await shown()).toBe('Mill 1 by policy')
    expect(await member().leave()).toBe(false)
  })

  it('takes over a browser that had joined the same organisation by hand', async () => {
    await member().join(mill.joinCode)
    await member().follow(allowing)
    expect(await shown()).toBe('Mill 1 by policy')
  })

  it('and no longer does, brings everybody back', async () => {
    await member().follow(allowing)
    await member().join(quay.joinCode)
    await member().follow({ kind: 'set', values: { ...mill.policy } })
    expect(await shown()).toBe('Mill 1 by policy')
  })
})

describe('leaving', () => {
  it('leaves nothing behind', async () => {
    await member().join(quay.joinCode)
    expect(await member().leave()).toBe(true)
    expect(await store.names()).toEqual([])
  })
})

describe('a store', () => {
  it('without room refuses what is new and keeps what is there', async () => {
    await member().join(quay.joinCode)
    web.put(quay.trust.address, quaySecond)
    const full: DirectoryStore = {
      ...store,
      write: (name, text) => (text.length > 1000 ? Promise.reject(new Error('quota')) : store.write(name, text)),
    }
    await member(full).check()
    expect(await shown()).toBe('Quay 1 by join-code')
    expect((await readSnapshot(store)).attempt).toMatchObject({ trouble: { in: 'browser', problem: 'not-kept' } })
  })

  it('that was damaged shows nobody, until the next check brings all back', async () => {
    await member().join(quay.joinCode)
    for (const name of await store.names()) if (name.includes('directory:')) await store.write(name, 'x')
    expect(await shown()).toBe('nobody')
    expect((await readSnapshot(store)).damaged).toBe(true)
    await member().check()
    expect(await shown()).toBe('Quay 1 by join-code')
  })
})
