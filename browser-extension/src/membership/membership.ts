import {
  createKeeper,
  type DirectoryStore,
  type Fetched,
  readJoinCode,
  readTrust,
  type Trust,
} from '@rolebook/directory'
import type { Instant } from '@rolebook/model'
import type { Policy, PolicyValues } from './policy.ts'
import {
  attemptRecord,
  directoryStore,
  forgetDirectories,
  managedRecord,
  type Source,
  selfRecord,
  sourceRecord,
} from './records.ts'
import { isDueOnOpening } from './schedule.ts'
import type { Trouble } from './trouble.ts'

/** What a membership needs of the browser around it. */
export interface MembershipSurroundings {
  readonly store: DirectoryStore
  fetch(address: string): Promise<Fetched>
  now(): Instant
}

export type JoinAnswer = { readonly joined: true } | { readonly joined: false; readonly trouble: Trouble }

/**
 * Whom this browser has joined, and the newest directory of that organisation. Everything is in the store, nothing in
 * memory: whoever holds this may die at any moment, and another begins where it was. Its calls run one after another.
 */
export interface Membership {
  /** Joins by a join code. Somebody has joined only when a directory was accepted; until then everything stays. */
  join(code: string): Promise<JoinAnswer>
  /** Follows what a policy says. While it is `unknown` everything stays as it is. */
  follow(policy: Policy): Promise<void>
  /** Asks for a newer directory now. A check that is already under way counts for this one too. */
  check(): Promise<void>
  /** Asks for a newer directory because somebody looks, unless that was done a short while ago. */
  checkIfDue(): Promise<void>
  /** Leaves the organisation and forgets all that was kept of it; `false` under a policy. */
  leave(): Promise<boolean>
}

export function createMembership({ store, fetch, now }: MembershipSurroundings): Membership {
  let last: Promise<unknown> = Promise.resolve()
  let checking: Promise<void> | undefined

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task)
    // a failed turn is told to whoever asked for it; the next one starts all the same
    last = turn.catch(() => undefined)
    return turn
  }

  /** Fetches and judges, and keeps what is to be kept. */
  async function receive(trust: Trust): Promise<Trouble | undefined> {
    const fetched = await fetch(trust.address)
    if ('problem' in fetched) return { in: 'fetch', problem: fetched.problem }
    try {
      const keeper = createKeeper(directoryStore(store, trust.organisation), trust)
      const opening = await keeper.receive(fetched.bytes, now())
      return opening.outcome === 'refused' ? { in: 'directory', problem: opening.refusal.reason } : undefined
    } catch {
      return { in: 'browser', problem: 'not-kept' }
    }
  }

  async function checkNow(): Promise<void> {
    const source = await sourceRecord.read(store)
    if (!source) return
    const before = await attemptRecord.read(store)
    const trouble = await receive(source.trust)
    const failures = trouble ? (before?.failures ?? 0) + 1 : 0
    await attemptRecord.write(store, { at: now(), failures, ...(trouble && { trouble }) })
  }

  /** One write makes the source the one that counts; what belonged to another goes afterwards. */
  async function switchTo(source: Source): Promise<void> {
    await sourceRecord.write(store, source)
    await attemptRecord.remove(store)
    await forgetDirectories(store, source.trust.organisation)
    const chosen = await selfRecord.read(store)
    if (chosen?.organisation !== source.trust.organisation) await selfRecord.remove(store)
  }

  async function join(code: string): Promise<JoinAnswer> {
    if (await managedRecord.read(store)) return { joined: false, trouble: { in: 'browser', problem: 'managed' } }
    const read = await readJoinCode(code)
    if ('problem' in read) return { joined: false, trouble: { in: 'join-code', problem: read.problem } }
    const trouble = await receive(read.trust)
    if (trouble) {
      // whoever was not joined leaves nothing behind
      await forgetDirectories(store, (await sourceRecord.read(store))?.trust.organisation)
      return { joined: false, trouble }
    }
    await switchTo({ by: 'join-code', trust: read.trust })
    await attemptRecord.write(store, { at: now(), failures: 0 })
    return { joined: true }
  }

  async function followValues({ address, organisation, readingKey, reportAddress }: PolicyValues): Promise<void> {
    const read = readTrust({ address, organisation, readingKey })
    if ('problem' in read) return managedRecord.write(store, { problem: read.problem })
    await managedRecord.write(store, typeof reportAddress === 'string' ? { reportAddress } : {})
    const source: Source = { by: 'policy', trust: read.trust }
    const before = await sourceRecord.read(store)
    if (before && JSON.stringify(before) === JSON.stringify(source)) return
    await switchTo(source)
    await checkNow()
  }

  async function forgetAll(): Promise<void> {
    await sourceRecord.remove(store)
    await attemptRecord.remove(store)
    await selfRecord.remove(store)
    await forgetDirectories(store)
  }

  function check(): Promise<void> {
    checking ??= inTurn(checkNow).finally(() => {
      checking = undefined
    })
    return checking
  }

  return {
    join: (code) => inTurn(() => join(code)),
    follow: (policy) =>
      inTurn(async () => {
        if (policy.kind === 'set') return followValues(policy.values)
        if (policy.kind === 'unknown') return
        await managedRecord.remove(store)
        if ((await sourceRecord.read(store))?.by === 'policy') await forgetAll()
      }),
    check,
    async checkIfDue() {
      if (isDueOnOpening(await attemptRecord.read(store), now())) await check()
    },
    leave: () =>
      inTurn(async () => {
        if (await managedRecord.read(store)) return false
        await forgetAll()
        return true
      }),
  }
}
