import { createMemoryStore } from '@rolebook/directory'
import { expect, it } from 'vitest'
import { createMembership } from '../membership/membership.ts'
import { createSmallWeb, foundOrganisation, now } from '../membership/testing/published-directory.ts'
import { keepSelf } from './kept-self.ts'
import { keepSnapshot } from './kept-snapshot.ts'

const [quay, mill] = [await foundOrganisation('Quay'), await foundOrganisation('Mill')]

async function joinQuay() {
  const store = createMemoryStore()
  const web = createSmallWeb()
  web.put(quay.trust.address, await quay.sign(1))
  web.put(mill.trust.address, await mill.sign(1))
  const member = createMembership({ store, fetch: (address) => web.fetch(address), now: () => now })
  await member.join(quay.joinCode)
  const open = async () => {
    const kept = keepSnapshot({ store, now: () => now, painted: async () => undefined })
    await kept.refresh()
    return keepSelf(store, kept)
  }
  return { store, member, open }
}

it('who somebody is is still known when the panel opens again, until they want it forgotten', async () => {
  const { store, open } = await joinQuay()
  const self = await open()
  expect(self.current()).toBeUndefined()
  await self.choose({ person: 'ada', site: 'docks' })
  expect(self.current()).toEqual({ person: 'ada', site: 'docks' })
  expect((await open()).current()).toEqual({ person: 'ada', site: 'docks' })
  await (await open()).forget()
  expect((await open()).current()).toBeUndefined()
  expect(await store.names()).not.toContain('self')
})

it('is forgotten when somebody joins another organisation or leaves it', async () => {
  for (const go of ['join', 'leave'] as const) {
    const { store, member, open } = await joinQuay()
    await (await open()).choose({ person: 'ada' })
    if (go === 'join') await member.join(mill.joinCode)
    else await member.leave()
    expect((await open()).current()).toBeUndefined()
    expect(await store.names()).not.toContain('self')
  }
})

it('a new directory of the same organisation changes nothing about it, and a damaged note of it is none', async () => {
  const { store, member, open } = await joinQuay()
  await (await open()).choose({ person: 'ada' })
  await member.join(quay.joinCode)
  expect((await open()).current()).toEqual({ person: 'ada' })
  await store.write('self', '{"organisation":7}')
  expect((await open()).current()).toBeUndefined()
})

it('nobody is kept where no organisation was joined', async () => {
  const store = createMemoryStore()
  const kept = keepSnapshot({ store, now: () => now, painted: async () => undefined })
  await kept.refresh()
  await expect(keepSelf(store, kept).choose({ person: 'ada' })).rejects.toThrow()
  expect(await store.names()).toEqual([])
})
