import { createMemoryStore } from '@rolebook/directory'
import type { PanelState } from '@rolebook/panel'
import { describe, expect, it } from 'vitest'
import { createMembership } from '../membership/membership.ts'
import { managedRecord, sourceRecord } from '../membership/records.ts'
import { createSmallWeb, foundOrganisation, now } from '../membership/testing/published-directory.ts'
import { keepSnapshot } from './kept-snapshot.ts'

const quay = await foundOrganisation('Quay')
const sound = await quay.sign(1)
const day = 86_400_000

describe('what the panel shows', () => {
  it('of nobody joined: nothing, and the join field', async () => {
    const { state } = await prepare()
    expect(await state()).toEqual({ kind: 'not-joined', mayJoin: true })
  })

  it('of a policy whose directory has not come yet: that it is on its way, and no join field', async () => {
    const { store, state } = await prepare()
    const { policy: connection } = quay
    await managedRecord.write(store, { connection, preferences: { name: 'Quay Ltd' }, problems: [] })
    await sourceRecord.write(store, { by: 'policy', ...connection })
    expect(await state()).toMatchObject({
      kind: 'not-joined',
      mayJoin: false,
      notice: expect.stringContaining('with Quay Ltd.'),
    })
  })

  it('of a policy whose directory was refused: why', async () => {
    const { web, member, state } = await prepare()
    web.put(quay.trust.address, new TextEncoder().encode('{}'))
    await member.follow({ kind: 'set', values: { ...quay.policy } })
    expect(await state()).toMatchObject({ mayJoin: false, notice: expect.stringContaining('damaged') })
  })

  it('of a policy: what its administrators want of the panel, and nothing of it for an organisation of one’s own', async () => {
    const { web, member, state } = await prepare()
    web.put(quay.trust.address, sound)
    const wishes = { colour: '#0b5a9e', situationsFirst: ['outage'], reportAddress: 'rolebook@quay.example' }
    const { policy } = await foundOrganisation('Mill')
    await member.follow({ kind: 'set', values: { ...policy, ...wishes, allowJoinCode: true } })
    await member.join(quay.joinCode)
    expect(await state()).not.toHaveProperty('brand')
    await member.follow({ kind: 'set', values: { ...quay.policy, ...wishes } })
    expect(await state()).toMatchObject({
      trust: 'policy',
      brand: { colourInLight: '#0b5a9e' },
      situationsFirst: ['outage'],
      reportTo: 'rolebook@quay.example',
    })
  })

  it('of an accepted directory: its rolebook, its dates, and who vouches for it', async () => {
    const { web, member, state } = await prepare()
    web.put(quay.trust.address, sound)
    await member.join(quay.joinCode)
    const joined = await state()
    expect(joined).toMatchObject({ kind: 'joined', notices: [], trust: 'join-code', checkedAt: now })
    expect(joined.kind === 'joined' && joined.rolebook.organisation?.name).toBe('Quay')
    expect(joined).not.toHaveProperty('refusal')
  })

  it('of a newer one that was refused: the old one, and why', async () => {
    const { web, member, state } = await prepare()
    web.put(quay.trust.address, sound)
    await member.join(quay.joinCode)
    web.put(quay.trust.address, sound.slice(0, -9))
    await member.check()
    expect(await state()).toMatchObject({ kind: 'joined', refusal: expect.stringContaining('damaged') })
  })

  it('while the server is away: no word of it until the directory is past its days, then a notice', async () => {
    const { web, member, state } = await prepare()
    web.put(quay.trust.address, sound)
    await member.join(quay.joinCode)
    expect(await state(now + 29 * day)).toMatchObject({ notices: [] })
    expect(await state(now + 31 * day)).toMatchObject({
      notices: [expect.stringMatching(/^Not confirmed since 23 December/)],
    })
  })
})

describe('a panel that stays open', () => {
  it('tells that a directory passes its last day, though nothing was changed', async () => {
    const { store, web, member } = await prepare()
    web.put(quay.trust.address, sound)
    await member.join(quay.joinCode)
    let clock = now
    const kept = keepSnapshot({ store, now: () => clock, painted: async () => undefined })
    await kept.refresh()
    clock = now + 31 * day
    const changed = new Promise<void>((resolve) => kept.subscribe(resolve))
    expect(kept.state('en')).toMatchObject({ kind: 'joined' })
    await changed
    expect(kept.state('en')).toMatchObject({ notices: [expect.stringContaining('Not confirmed since')] })
  })
})

describe('a panel of a large organisation', () => {
  it('shows the contacts first, everybody once those are painted, and goes on showing them whatever is kept next', async () => {
    const harbour = await foundOrganisation('Harbour', 300)
    const { store, web, member } = await prepare()
    web.put(harbour.trust.address, await harbour.sign(1))
    await member.join(harbour.joinCode)
    let paint: (() => void) | undefined
    const painted = () => new Promise<void>((resolve) => (paint = resolve))
    const kept = keepSnapshot({ store, now: () => now, painted })
    await kept.refresh()
    expect(shown(kept.state('en'))).toEqual({ contacts: 1, people: 0 })
    const changed = new Promise<void>((resolve) => kept.subscribe(resolve))
    paint?.()
    await changed
    expect(shown(kept.state('en'))).toEqual({ contacts: 1, people: 300 })
    await member.check()
    await kept.refresh()
    expect(shown(kept.state('en'))).toEqual({ contacts: 1, people: 300 })
  })
})

function shown(state: PanelState) {
  if (state.kind !== 'joined') throw new Error(`The panel is ${state.kind}.`)
  return { contacts: state.rolebook.contactPoints?.size, people: state.rolebook.people?.size }
}

async function prepare() {
  const store = createMemoryStore()
  const web = createSmallWeb()
  const member = createMembership({ store, fetch: (address) => web.fetch(address), now: () => now })
  const state = async (at = now): Promise<PanelState> => {
    const kept = keepSnapshot({ store, now: () => at, painted: async () => undefined })
    expect(kept.state('en')).toEqual({ kind: 'opening' })
    await kept.refresh()
    return kept.state('en')
  }
  return { store, web, member, state }
}
