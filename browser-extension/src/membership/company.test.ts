import { createMemoryStore, type DirectoryStore } from '@rolebook/directory'
import type { Joined } from '@rolebook/panel'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepSnapshot } from '../panel/kept-snapshot.ts'
import { createMembership } from './membership.ts'
import { needsWarning, readSnapshot } from './snapshot.ts'
import { createSmallWeb, foundOrganisation, now, type SmallWeb } from './testing/published-directory.ts'

const [group, berlin, paris] = [
  await foundOrganisation('Quay'),
  await foundOrganisation('Berlin'),
  await foundOrganisation('Paris'),
]
/** Who says to be Berlin, at Berlin's address, under another root. */
const impostor = await foundOrganisation('Berlin')
const groupFirst = await group.sign(1, [berlin, paris])
const [berlinFirst, berlinSecond] = [await berlin.sign(1), await berlin.sign(2)]

let store: DirectoryStore
let web: SmallWeb
const member = () => createMembership({ store, fetch: (address) => web.fetch(address), now: () => now })

/** What the panel shows: whose contacts, in which version, and what is said above them. */
async function shown(): Promise<Joined> {
  const kept = keepSnapshot({ store, now: () => now, painted: async () => undefined })
  await kept.refresh()
  const state = kept.state('en')
  if (state.kind !== 'joined') throw new Error(JSON.stringify(state))
  return state
}
const nameShown = async () => (await shown()).rolebook.organisation?.name

beforeEach(async () => {
  store = createMemoryStore()
  web = createSmallWeb()
  web.put(group.trust.address, groupFirst)
  web.put(berlin.trust.address, berlinFirst)
  await member().join(group.joinCode)
})

describe('a group that names companies', () => {
  it('shows its own contacts, and offers those of its companies', async () => {
    expect(await shown()).toMatchObject({
      notices: [],
      rolebook: { organisation: { name: 'Quay' } },
      group: {
        companies: [
          { organisation: group.trust.organisation, name: 'Quay' },
          { organisation: berlin.trust.organisation, name: 'Berlin' },
          { organisation: paris.trust.organisation, name: 'Paris' },
        ],
      },
    })
    expect((await shown()).group).not.toHaveProperty('chosen')
    expect(web.asked).toEqual([group.trust.address])
  })
})

describe('a company that was chosen', () => {
  it('is shown by the directory that it has signed itself', async () => {
    expect(await member().choose(berlin.trust.organisation)).toEqual({ joined: true })
    const state = await shown()
    expect(state).toMatchObject({ notices: [], group: { chosen: berlin.trust.organisation } })
    expect(state.rolebook.organisation?.name).toBe('Berlin')
    expect(needsWarning(await readSnapshot(store), now)).toBe(false)
  })

  it('is followed with the group, each by one request', async () => {
    await member().choose(berlin.trust.organisation)
    web.put(berlin.trust.address, berlinSecond)
    const asked = web.asked.length
    await member().check()
    expect(web.asked.slice(asked)).toEqual([group.trust.address, berlin.trust.address])
    expect((await readSnapshot(store)).kept?.current?.directory.version).toBe(2)
  })

  it('changes nothing until a directory of it was accepted', async () => {
    expect(await member().choose(paris.trust.organisation)).toMatchObject({ joined: false, trouble: { in: 'fetch' } })
    web.put(paris.trust.address, berlinFirst)
    expect(await member().choose(paris.trust.organisation)).toEqual({
      joined: false,
      trouble: { in: 'directory', problem: 'not-sealed-for-us' },
    })
    expect(await nameShown()).toBe('Quay')
    expect((await store.names()).filter((name) => name.includes(paris.trust.organisation))).toEqual([])
  })

  it('is none that the group does not name, wherever the wish comes from', async () => {
    web.put(impostor.trust.address, await impostor.sign(9))
    expect(await member().choose(impostor.trust.organisation)).toEqual({
      joined: false,
      trouble: { in: 'browser', problem: 'no-such-company' },
    })
    expect(await nameShown()).toBe('Quay')
  })

  it('is given up for the group again, and nothing of it stays', async () => {
    await member().choose(berlin.trust.organisation)
    await member().choose(undefined)
    expect(await nameShown()).toBe('Quay')
    expect((await store.names()).filter((name) => name.includes(berlin.trust.organisation))).toEqual([])
  })

  it('goes with the group when somebody leaves it, or joins another organisation', async () => {
    await member().choose(berlin.trust.organisation)
    const mill = await foundOrganisation('Mill')
    web.put(mill.trust.address, await mill.sign(1))
    await member().join(mill.joinCode)
    expect(await nameShown()).toBe('Mill')
    expect((await store.names()).filter((name) => name === 'company')).toEqual([])
    await member().leave()
    expect(await store.names()).toEqual([])
  })

  it('stays when the group gives out another reading key', async () => {
    await member().follow({ kind: 'set', values: { ...group.policy } })
    await member().choose(berlin.trust.organisation)
    await member().follow({
      kind: 'set',
      values: { ...group.policy, addresses: [`${group.trust.address}?moved`, group.trust.address] },
    })
    expect(await nameShown()).toBe('Berlin')
  })
})

describe('a wrong number', () => {
  beforeEach(() => member().choose(berlin.trust.organisation))

  it('does not come from whoever took the company’s server', async () => {
    for (const forged of [await impostor.sign(9), await group.sign(9), new TextEncoder().encode('<html>')]) {
      web.put(berlin.trust.address, forged)
      await member().check()
      expect(await shown()).toMatchObject({
        refusal: expect.any(String),
        rolebook: { organisation: { name: 'Berlin' } },
      })
      expect((await readSnapshot(store)).kept?.current?.directory.version).toBe(1)
    }
  })

  it('does not come with another root under the company’s name: then the group’s own contacts are shown, and why', async () => {
    web.put(group.trust.address, await group.sign(2, [impostor, paris]))
    web.put(impostor.trust.address, await impostor.sign(9))
    await member().check()
    const state = await shown()
    expect(state.rolebook.organisation?.name).toBe('Quay')
    expect(state.notices).toEqual([
      'Your group no longer names the company you chose. These are the contacts of the group.',
    ])
    expect(state.group).not.toHaveProperty('chosen')
    expect(needsWarning(await readSnapshot(store), now)).toBe(true)
    // the impostor was never even asked for
    expect((await store.names()).some((name) => name.includes(impostor.trust.organisation))).toBe(false)
    // and once the group names the right one again, it is back
    web.put(group.trust.address, await group.sign(3, [berlin, paris]))
    web.put(berlin.trust.address, berlinFirst)
    await member().check()
    expect(await shown()).toMatchObject({ notices: [], rolebook: { organisation: { name: 'Berlin' } } })
  })

  it('does not come from a company that the group has withdrawn', async () => {
    web.put(group.trust.address, await group.sign(2, [paris]))
    await member().check()
    expect(await nameShown()).toBe('Quay')
  })

  it('does not come from an index that was damaged in the store', async () => {
    const name = (await store.names()).find((one) => one.includes(`${group.trust.organisation}/directory:`)) ?? ''
    const text = (await store.read(name)) ?? ''
    const other = text.at(-9) === 'A' ? 'B' : 'A'
    await store.write(name, `${text.slice(0, -9)}${other}${text.slice(-8)}`)
    const kept = keepSnapshot({ store, now: () => now, painted: async () => undefined })
    await kept.refresh()
    expect(kept.state('en')).toMatchObject({ kind: 'not-joined' })
    await member().check()
    expect(await nameShown()).toBe('Berlin')
  })

  it('is not hidden when the company’s own file is lost: the group’s contacts stand there, and why', async () => {
    for (const name of await store.names())
      if (name.includes(`${berlin.trust.organisation}/`)) await store.write(name, 'x')
    expect(await shown()).toMatchObject({
      rolebook: { organisation: { name: 'Quay' } },
      notices: ['The contacts of Berlin are not here yet. These are the contacts of the group.'],
      group: { chosen: berlin.trust.organisation },
    })
  })
})
