import { type DirectoryStore, readTrust } from '@rolebook/directory'
import type { Connection, SettingProblem, Settings } from '@rolebook/fleet/settings'
import type { Instant } from '@rolebook/model'
import type { Self } from '@rolebook/panel'
import type { Company } from './company.ts'
import { directories, directoryOf, type RecordName } from './kept-names.ts'
import type { Trouble } from './trouble.ts'

/** Whom this browser has joined, and who said so. A join code names one address, a policy several. */
export interface Source extends Connection {
  readonly by: 'join-code' | 'policy'
}

/** What administrators have set: everything of it that can be used, and what is wrong with the rest. */
export interface Managed {
  /** Whom they connect this browser with; missing where what they have set connects nobody. */
  readonly connection?: Connection
  readonly preferences: Omit<Settings, keyof Connection>
  readonly problems: readonly SettingProblem[]
}

/** The last time the directory was asked for. */
export interface Attempt {
  readonly at: Instant
  /** How many attempts in a row have failed, this one included; 0 when it succeeded. */
  readonly failures: number
  readonly trouble?: Trouble
}

/** Who the reader said they are. Ids mean something in one organisation only. */
export interface KeptSelf {
  /** Whom this browser has joined. */
  readonly joined: string
  /** Whose contact list they chose themselves from: of the same, or of a company that it names. */
  readonly organisation: string
  readonly self: Self
}

/** One small fact that is kept, in a single write. What cannot be read counts as not there. */
export interface KeptRecord<T> {
  read(store: DirectoryStore): Promise<T | undefined>
  /** Whether anything is kept, be it readable or not. */
  isThere(store: DirectoryStore): Promise<boolean>
  write(store: DirectoryStore, value: T): Promise<void>
  remove(store: DirectoryStore): Promise<void>
}

/** Whom this browser has joined. Read as distrustfully as a join code, for a store may be damaged. */
export const sourceRecord: KeptRecord<Source> = keepAs('source', (json) => {
  if (json.by !== 'join-code' && json.by !== 'policy') return undefined
  const { organisation, readingKey } = json
  const addresses = Array.isArray(json.addresses) ? json.addresses : []
  const trusts = addresses.flatMap((address) => {
    const read = readTrust({ address, organisation, readingKey })
    return 'trust' in read ? [read.trust] : []
  })
  const [first] = trusts
  if (!first) return undefined
  const belief = { organisation: first.organisation, readingKey: first.readingKey }
  return { by: json.by, addresses: trusts.map(({ address }) => address), ...belief }
})

export const managedRecord: KeptRecord<Managed> = keepAs('managed', (json) =>
  typeof json.preferences === 'object' && Array.isArray(json.problems) ? (json as unknown as Managed) : undefined,
)

export const attemptRecord: KeptRecord<Attempt> = keepAs('attempt', (json) =>
  typeof json.at === 'number' && typeof json.failures === 'number' ? (json as unknown as Attempt) : undefined,
)

export const selfRecord: KeptRecord<KeptSelf> = keepAs('self', ({ joined, organisation, self }) => {
  const { person, site } = asObject(self)
  if (typeof joined !== 'string' || typeof organisation !== 'string') return undefined
  return {
    joined,
    organisation,
    self: { ...(typeof person === 'string' && { person }), ...(typeof site === 'string' && { site }) },
  }
})

/** That whoever uses this browser was shown how to keep the button at hand. */
export const welcomedRecord: KeptRecord<{ readonly isWelcomed: true }> = keepAs('welcomed', (json) =>
  json.isWelcomed === true ? { isWelcomed: true } : undefined,
)

/** Which company of the joined group somebody is at; nothing where they read the group's own directory. */
export const companyRecord: KeptRecord<Company> = keepAs('company', ({ group, organisation }) =>
  typeof group === 'string' && typeof organisation === 'string' ? { group, organisation } : undefined,
)

/** The texts of one organisation's directory, apart from everything else that is kept. */
export function directoryStore(store: DirectoryStore, organisation: string): DirectoryStore {
  const prefix = directoryOf(organisation)
  return {
    read: (name) => store.read(prefix + name),
    write: (name, text) => store.write(prefix + name, text),
    remove: (name) => store.remove(prefix + name),
    names: async () =>
      (await store.names()).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
  }
}

/** Removes the directories of every organisation but these. */
export async function forgetDirectories(
  store: DirectoryStore,
  ...except: readonly (string | undefined)[]
): Promise<void> {
  for (const name of await store.names()) {
    const isExcepted = except.some((one) => one !== undefined && name.startsWith(directoryOf(one)))
    if (name.startsWith(directories) && !isExcepted) await store.remove(name)
  }
}

function keepAs<T>(name: RecordName, readJson: (json: Record<string, unknown>) => T | undefined): KeptRecord<T> {
  return {
    async read(store) {
      const text = await store.read(name)
      if (text === undefined) return undefined
      try {
        return readJson(asObject(JSON.parse(text)))
      } catch {
        return undefined
      }
    },
    isThere: async (store) => (await store.read(name)) !== undefined,
    write: (store, value) => store.write(name, JSON.stringify(value)),
    remove: (store) => store.remove(name),
  }
}

function asObject(json: unknown): Record<string, unknown> {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
}
