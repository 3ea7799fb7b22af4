import {
  createKeeper,
  type DirectoryStore,
  type Fetched,
  readJoinCode,
  readTrust,
  type Trust,
} from '@rolebook/directory'
import type { Instant } from '@rolebook/model'
import { companyNamedBy, companyNow } from './company.ts'
import type { Policy, PolicyValues } from './policy.ts'
import {
  attemptRecord,
  companyRecord,
  directoryStore,
  forgetDirectories,
  managedRecord,
  type Source,
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
  /**
   * Reads from now on the directory of a company that the joined group names, by its organisation; without one the group's
   * own. As with joining, nothing changes until a directory of it was accepted.
   */
  choose(organisation: string | undefined): Promise<JoinAnswer>
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
    const ofGroup = await receive(source.trust)
    const company = await companyNow(store, source)
    const ofCompany = company && (await receive(company.trust))
    const trouble = ofGroup ?? ofCompany
    const failures = trouble ? (before?.failures ?? 0) + 1 : 0
    await attemptRecord.write(store, { at: now(), failures, ...(trouble && { trouble }) })
  }

  /** One write makes the source the one that counts; what belonged to another goes afterwards. */
  async function switchTo(source: Source): Promise<void> {
    await sourceRecord.write(store, source)
    await attemptRecord.remove(store)
    await forgetOthers(source)
  }

  /** What is kept of nobody who is read any more goes: all but who was joined, and the company that was chosen there. */
  async function forgetOthers(source: Source | undefined): Promise<void> {
    const group = source?.trust.organisation
    const company = await companyRecord.read(store)
    const isTheirs = company !== undefined && company.group === group
    if (!isTheirs) await companyRecord.remove(store)
    await forgetDirectories(store, group, isTheirs ? company.organisation : undefined)
  }

  async function join(code: string): Promise<JoinAnswer> {
    if (await managedRecord.read(store)) return { joined: false, trouble: { in: 'browser', problem: 'managed' } }
    const read = await readJoinCode(code)
    if ('problem' in read) return { joined: false, trouble: { in: 'join-code', problem: read.problem } }
    const trouble = await receive(read.trust)
    if (trouble) {
      // whoever was not joined leaves nothing behind
      await forgetOthers(await sourceRecord.read(store))
      return { joined: false, trouble }
    }
    await switchTo({ by: 'join-code', trust: read.trust })
    await attemptRecord.write(store, { at: now(), failures: 0 })
    return { joined: true }
  }

  async function choose(organisation: string | undefined): Promise<JoinAnswer> {
    const source = await sourceRecord.read(store)
    if (organisation === undefined || !source) await companyRecord.remove(store)
    else {
      const { kept } = await createKeeper(directoryStore(store, source.trust.organisation), source.trust).load()
      const company = companyNamedBy(kept, organisation)
      const trouble: Trouble | undefined = company
        ? await receive(company.trust)
        : { in: 'browser', problem: 'no-such-company' }
      if (trouble) {
        await forgetOthers(source)
        return { joined: false, trouble }
      }
      await companyRecord.write(store, { group: source.trust.organisation, organisation })
    }
    await forgetOthers(source)
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
    await companyRecord.remove(store)
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
    choose: (organisation) => inTurn(() => choose(organisation)),
    leave: () =>
      inTurn(async () => {
        if (await managedRecord.read(store)) return false
        await forgetAll()
        return true
      }),
  }
}
