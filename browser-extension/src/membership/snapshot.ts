import { type DirectoryStore, type Kept, loadKept, viewAt } from '@rolebook/directory'
import type { Instant } from '@rolebook/model'
import type { Self } from '@rolebook/panel'
import {
  type Attempt,
  attemptRecord,
  directoryStore,
  type Managed,
  managedRecord,
  type Source,
  selfRecord,
  sourceRecord,
} from './records.ts'

/** Everything that is kept, read at one moment and verified anew. */
export interface Snapshot {
  readonly source: Source | undefined
  readonly managed: Managed | undefined
  readonly attempt: Attempt | undefined
  readonly kept: Kept | undefined
  /** Who the reader said they are, in the organisation that they have joined. */
  readonly self: Self | undefined
  /** Something was kept of the directory that does not hold any more. */
  readonly damaged: boolean
}

/** Reads what is kept. Never rejects: a store that cannot be read is as good as an empty one. */
export async function readSnapshot(store: DirectoryStore): Promise<Snapshot> {
  const [source, managed, attempt, chosen] = await Promise.all([
    sourceRecord.read(store).catch(() => undefined),
    managedRecord.read(store).catch(() => undefined),
    attemptRecord.read(store).catch(() => undefined),
    selfRecord.read(store).catch(() => undefined),
  ])
  if (!source) return { source, managed, attempt, kept: undefined, self: undefined, damaged: false }
  const { kept, damaged } = await loadKept(directoryStore(store, source.organisation), source)
  // whoever died over the first directory left what never was whole, and nothing that anybody had
  const self = chosen?.organisation === source.organisation ? chosen.self : undefined
  return { source, managed, attempt, kept, self, damaged: damaged && attempt !== undefined }
}

/**
 * Whether the button must warn: what is kept is no longer confirmed, or what arrived last could not be used. That nobody
 * answered is no reason yet.
 */
export function needsWarning({ source, managed, attempt, kept }: Snapshot, now: Instant): boolean {
  if (managed && !managed.connection) return true
  if (!source) return false
  if (!kept?.current) return attempt?.trouble !== undefined && attempt.trouble.in !== 'fetch'
  const isUnconfirmed = viewAt(kept, now)?.banners.length !== 0
  return isUnconfirmed || kept.lastRefused !== undefined || attempt?.trouble?.in === 'browser'
}
