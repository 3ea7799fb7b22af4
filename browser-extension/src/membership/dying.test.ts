import { createMemoryStore, type DirectoryStore } from '@rolebook/directory'
import { describe, expect, it } from 'vitest'
import { createMembership, type Membership } from './membership.ts'
import { managedRecord, sourceRecord } from './records.ts'
import { readSnapshot } from './snapshot.ts'
import { createSmallWeb, foundOrganisation, now, type SmallWeb } from './testing/published-directory.ts'

/*
 * The browser may end the background between any two writes. Wherever that happens, a reader sees what was before or what
 * comes after, whole; and when the same thing is done again, as the next start does, it ends as if nothing had happened.
 */

const [quay, berlin] = [await foundOrganisation('Quay'), await foundOrganisation('Berlin')]
const mill = await foundOrganisation('Mill')
/** Quay is a group, and Berlin one of its companies. */
const [quayFirst, quaySecond] = [await quay.sign(1, [berlin]), await quay.sign(2, [berlin])]
const [berlinFirst, millFirst] = [await berlin.sign(1), await mill.sign(1)]

/** What a browser may be asked to do. */
const steps: Readonly<Record<string, (member: Membership) => Promise<unknown>>> = {
  'joins Quay': (member) => member.join(quay.joinCode),
  'joins Mill': (member) => member.join(mill.joinCode),
  'joins in vain': (member) => member.join(quay.trust.address),
  'chooses Berlin': (member) => member.choose(berlin.trust.organisation),
  'chooses the group': (member) => member.choose(undefined),
  checks: (member) => member.check(),
  'follows a policy of Quay': (member) => member.follow({ kind: 'set', values: { ...quay.policy } }),
  'follows a policy of Mill': (member) => member.follow({ kind: 'set', values: { ...mill.policy } }),
  'follows a policy of Mill that allows join codes': (member) =>
    member.follow({ kind: 'set', values: { ...mill.policy, allowJoinCode: true } }),
  'follows a policy that connects nobody': (member) => member.follow({ kind: 'set', values: { colour: '#0b5a9e' } }),
  'follows the end of a policy': (member) => member.follow({ kind: 'none' }),
  leaves: (member) => member.leave(),
}

/** In which state a browser may be when it is asked. */
const states: Readonly<Record<string, readonly string[]>> = {
  'that has joined nobody': [],
  'that has joined Quay': ['joins Quay'],
  'that has joined Quay and chosen Berlin': ['joins Quay', 'chooses Berlin'],
  'under a policy of Mill': ['follows a policy of Mill'],
  'that has joined Quay under a policy that allows it': [
    'follows a policy of Mill that allows join codes',
    'joins Quay',
  ],
  'under a policy that connects nobody any more': ['follows a policy of Mill', 'follows a policy that connects nobody'],
}

describe.each(Object.keys(states))('a browser %s', (state) => {
  it.each(Object.keys(steps))('that dies while it %s', async (step) => {
    const before = createMemoryStore()
    const earlier = webWith(quayFirst)
    for (const done of states[state] ?? []) await steps[done]?.(memberOf(before, earlier))
    // by now Quay has published again
    const web = webWith(quaySecond)
    const whole = await copyOf(before)
    await steps[step]?.(memberOf(whole, web))

    for (let writes = 0, died = true; died; writes += 1) {
      const store = await copyOf(before)
      const dying = dyingAfter(store, writes)
      await steps[step]?.(memberOf(dying.store, web)).catch(() => undefined)
      died = dying.hasDied()
      const place = `after ${writes} writes`
      expect([await shown(before), await shown(whole), ...(await onTheWay(store, step))], place).toContain(
        await shown(store),
      )
      await steps[step]?.(memberOf(store, web))
      await memberOf(store, web).check()
      await memberOf(whole, web).check()
      expect(await everythingIn(store), place).toEqual(await everythingIn(whole))
      expect(writes).toBeLessThan(40)
    }
  })
})

it('two that die one after the other leave the card as it was', async () => {
  const store = createMemoryStore()
  await memberOf(store, webWith(quayFirst)).join(quay.joinCode)
  for (let writes = 0; writes < 12; writes += 1) {
    for (const step of ['checks', 'joins Mill']) {
      await steps[step]?.(memberOf(dyingAfter(store, writes % 4).store, webWith(quaySecond))).catch(() => undefined)
      expect(await shown(store)).toMatch(/^(?:Quay [12]|Mill 1) by join-code$/)
    }
  }
})

function webWith(ofQuay: Uint8Array): SmallWeb {
  const web = createSmallWeb()
  web.put(quay.trust.address, ofQuay)
  web.put(mill.trust.address, millFirst)
  web.put(berlin.trust.address, berlinFirst)
  return web
}

function memberOf(store: DirectoryStore, web: SmallWeb): Membership {
  return createMembership({ store, fetch: (address) => web.fetch(address), now: () => now })
}

/** Who is shown, in which version. */
async function shown(store: DirectoryStore): Promise<string> {
  const { source, kept, damaged } = await readSnapshot(store)
  if (damaged) return 'something damaged'
  const { directory } = kept?.current ?? {}
  return source && directory
    ? `${directory.rolebookAt(now).organisation?.name} ${directory.version} by ${source.by}`
    : 'nobody'
}

/**
 * What is whole and may stand in between: a policy connects before the first directory of its organisation has come, and
 * who chooses the group again sees what is kept of it before anything newer.
 */
async function onTheWay(store: DirectoryStore, step: string): Promise<readonly string[]> {
  const [source, managed] = [await sourceRecord.read(store), await managedRecord.read(store)]
  const connecting = source?.by === 'policy' || managed?.connection ? ['nobody', 'Quay 1 by policy'] : []
  return step === 'chooses the group' ? [...connecting, 'Quay 1 by join-code'] : connecting
}

async function copyOf(store: DirectoryStore): Promise<DirectoryStore> {
  const copy = createMemoryStore()
  for (const name of await store.names()) await copy.write(name, (await store.read(name)) ?? '')
  return copy
}

async function everythingIn(store: DirectoryStore): Promise<Readonly<Record<string, string | undefined>>> {
  const names = [...(await store.names())].sort()
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await store.read(name)])))
}

/** The same store, in which after so many writes and removals nothing happens any more. */
function dyingAfter(store: DirectoryStore, changes: number): { store: DirectoryStore; hasDied(): boolean } {
  let left = changes
  let died = false
  const alive = <T>(change: () => Promise<T>): Promise<T> => {
    died ||= left === 0
    if (died) return Promise.reject(new Error('dead'))
    left -= 1
    return change()
  }
  const write = (name: string, text: string) => alive(() => store.write(name, text))
  const remove = (name: string) => alive(() => store.remove(name))
  return { store: { ...store, write, remove }, hasDied: () => died }
}
