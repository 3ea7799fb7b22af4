import { createKeeper, type DirectoryStore, type Fetched, readJoinCode } from '@rolebook/directory'
import { type Connection, connectionOf, readSettings } from '@rolebook/fleet/settings'
import type { Instant } from '@rolebook/model'
import { companyNamedBy, companyNow, connectionTo } from './company.ts'
import type { Policy } from './policy.ts'
import {
  attemptRecord,
  companyRecord,
  directoryStore,
  forgetDirectories,
  type Managed,
  managedRecord,
  type Source,
  selfRecord,
  sourceRecord,
  welcomedRecord,
} from './records.ts'
import { isDueOnline, isDueOnOpening } from './schedule.ts'
import type { Trouble } from './trouble.ts'

/** What a membership needs of the browser around it. */
export interface MembershipSurroundings {
  readonly store: DirectoryStore
  fetch(address: string): Promise<Fetched>
  now(): Instant
}

export type JoinAnswer = { readonly joined: true } | { readonly joined: false; readonly trouble: Trouble }

/**
 * The organisation that this browser has joined, and its newest directory. Everything is in the store and nothing in
 * memory: the context that holds this may die at any moment, and another continues where it was. Calls run one after
 * another.
 */
export interface Membership {
  /** Joins by a join code. Somebody has joined only when a directory was accepted; until then everything stays. */
  join(code: string): Promise<JoinAnswer>
  /** Follows what a policy says. While it is `unknown` everything stays as it is. */
  follow(policy: Policy): Promise<void>
  /** Asks for a newer directory now. A check that is already under way counts for this one too. */
  check(): Promise<void>
  /** Asks for a newer directory because somebody looks or the network is back, unless that was done a short while ago. */
  checkIfDue(because: 'opened' | 'online'): Promise<void>
  /**
   * Reads from now on the directory of a company that the joined group names, by its organisation; without one the group's
   * own. As with joining, nothing changes until a directory of it was accepted.
   */
  choose(organisation: string | undefined): Promise<JoinAnswer>
  /** Leaves the organisation and forgets all that was kept of it; `false` where a policy does not let anybody. */
  leave(): Promise<boolean>
}

export function createMembership({ store, fetch, now }: MembershipSurroundings): Membership {
  let last: Promise<unknown> = Promise.resolve()
  let checking: Promise<void> | undefined

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task)
    // a failed turn rejects for whoever asked for it; the next one starts all the same
    last = turn.catch(() => undefined)
    return turn
  }

  /**
   * Asks one address after the other until something good arrives; if nothing does, says what was wrong with the first.
   */
  async function receive(source: Omit<Source, 'by'>): Promise<Trouble | undefined> {
    const troubles: Trouble[] = []
    for (const address of source.addresses) {
      const trouble = await receiveFrom(address, source)
      if (!trouble) return undefined
      troubles.push(trouble)
    }
    // a wrong file at one address is more telling than another address being unreachable
    return troubles.find((trouble) => trouble.in !== 'fetch') ?? troubles[0]
  }

  /** Fetches and judges, and keeps what is to be kept. */
  async function receiveFrom(address: string, source: Omit<Source, 'by'>): Promise<Trouble | undefined> {
    const fetched = await fetch(address)
    if ('problem' in fetched) return { in: 'fetch', problem: fetched.problem }
    try {
      const keeper = createKeeper(directoryStore(store, source.organisation), source)
      const opening = await keeper.receive(fetched.bytes, now())
      return opening.outcome === 'refused' ? { in: 'directory', problem: opening.refusal.reason } : undefined
    } catch {
      return { in: 'browser', problem: 'not-kept' }
    }
  }

  async function checkNow(): Promise<void> {
    const source = await sourceRecord.read(store)
    // a context that died while leaving may have left something behind; a directory of a damaged source still belongs
    // to it
    if (source || !(await sourceRecord.isThere(store))) await forgetOthers(source)
    if (!source) return
    const before = await attemptRecord.read(store)
    const ofGroup = await receive(source)
    const company = await companyNow(store, source)
    const ofCompany = company && (await receive(connectionTo(company)))
    const trouble = ofGroup ?? ofCompany
    const failures = trouble ? (before?.failures ?? 0) + 1 : 0
    await attemptRecord.write(store, { at: now(), failures, ...(trouble && { trouble }) })
  }

  /**
   * Switches to a source by a single write. What was known of the previous one is removed before, so that nobody takes
   * it for the new one's; its directory is removed afterwards.
   */
  async function switchTo(source: Source): Promise<void> {
    await attemptRecord.remove(store)
    if ((await selfRecord.read(store))?.joined !== source.organisation) await selfRecord.remove(store)
    await sourceRecord.write(store, source)
    await forgetOthers(source)
  }

  /**
   * Removes everything kept of organisations that are no longer shown: all but the joined one and its chosen company.
   */
  async function forgetOthers(source: Source | undefined): Promise<void> {
    const company = await companyRecord.read(store)
    const isTheirs = company !== undefined && company.group === source?.organisation
    if (!isTheirs) await companyRecord.remove(store)
    await forgetDirectories(store, source?.organisation, isTheirs ? company.organisation : undefined)
  }

  async function join(code: string): Promise<JoinAnswer> {
    const managed = await managedRecord.read(store)
    if (managed && !managed.preferences.allowJoinCode) {
      return { joined: false, trouble: { in: 'browser', problem: 'managed' } }
    }
    const read = await readJoinCode(code)
    if ('problem' in read) return { joined: false, trouble: { in: 'join-code', problem: read.problem } }
    const { address, ...belief } = read.trust
    const source: Source = { by: 'join-code', addresses: [address], ...belief }
    const trouble = await receive(source)
    if (trouble) {
      // an organisation that was not joined leaves nothing behind
      await forgetOthers(await sourceRecord.read(store))
      return { joined: false, trouble }
    }
    await switchTo(source)
    await attemptRecord.write(store, { at: now(), failures: 0 })
    return { joined: true }
  }

  async function choose(organisation: string | undefined): Promise<JoinAnswer> {
    const source = await sourceRecord.read(store)
    if (organisation === undefined || !source) await companyRecord.remove(store)
    else {
      const { kept } = await createKeeper(directoryStore(store, source.organisation), source).load()
      const company = companyNamedBy(kept, organisation)
      const trouble: Trouble | undefined = company
        ? await receive(connectionTo(company))
        : { in: 'browser', problem: 'no-such-company' }
      if (trouble) {
        await forgetOthers(source)
        return { joined: false, trouble }
      }
      await companyRecord.write(store, { group: source.organisation, organisation })
    }
    await forgetOthers(source)
    return { joined: true }
  }

  async function followValues(values: Readonly<Record<string, unknown>>): Promise<void> {
    const { settings, problems } = readSettings(values)
    const { addresses: _addresses, organisation: _organisation, readingKey: _readingKey, ...preferences } = settings
    const connection = connectionOf(settings)
    const managed: Managed = { ...(connection && { connection }), preferences, problems }
    await managedRecord.write(store, managed)
    await connect(managed)
  }

  /** Joins the organisation that a policy names, unless somebody has joined another one and is allowed to. */
  async function connect({ connection, preferences }: Managed): Promise<void> {
    if (!connection) return
    const before = await sourceRecord.read(store)
    if (before && JSON.stringify(before) === JSON.stringify(sourceOf(connection))) return
    const isOwnChoice = before?.by === 'join-code' && before.organisation !== connection.organisation
    if (isOwnChoice && preferences.allowJoinCode) return
    await switchTo(sourceOf(connection))
    await checkNow()
  }

  async function followNothing(): Promise<void> {
    // as long as this is kept, a context that died in the middle starts over
    if ((await sourceRecord.read(store))?.by === 'policy') await forgetAll()
    await managedRecord.remove(store)
  }

  async function leave(): Promise<boolean> {
    const managed = await managedRecord.read(store)
    const source = await sourceRecord.read(store)
    if (managed && !(managed.preferences.allowJoinCode && source?.by === 'join-code')) return false
    if (managed?.connection) {
      await switchTo(sourceOf(managed.connection))
      await checkNow()
    } else await forgetAll()
    return true
  }

  async function forgetAll(): Promise<void> {
    await attemptRecord.remove(store)
    await selfRecord.remove(store)
    await sourceRecord.remove(store)
    await companyRecord.remove(store)
    await welcomedRecord.remove(store)
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
        if (policy.kind === 'set') await followValues(policy.values)
        if (policy.kind === 'none') await followNothing()
      }),
    check,
    async checkIfDue(because) {
      const attempt = await attemptRecord.read(store)
      if (because === 'online' ? isDueOnline(attempt, now()) : isDueOnOpening(attempt, now())) await check()
    },
    choose: (organisation) => inTurn(() => choose(organisation)),
    leave: () => inTurn(leave),
  }
}

function sourceOf(connection: Connection): Source {
  return { by: 'policy', ...connection }
}
