import { type DirectoryStore, type Known, loadKept, viewAt } from '@rolebook/directory'
import type { Instant } from '@rolebook/model'
import type { Self } from '@rolebook/panel'
import { type ChosenCompany, readCompany } from './company.ts'
import {
  type Attempt,
  attemptRecord,
  companyRecord,
  directoryStore,
  type KeptSelf,
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
  /** What is shown: the directory of the chosen company, or else of the joined organisation. */
  readonly kept: Known | undefined
  /** Where somebody has said at which company of the group they are. */
  readonly company?: ChosenCompany
  /** Who the reader said they are, in the organisation that is shown. */
  readonly self?: Self
  /** Something was kept of the directory that does not hold any more. */
  readonly damaged: boolean
}

/** Reads what is kept. Never rejects: a store that cannot be read is as good as an empty one. */
export async function readSnapshot(store: DirectoryStore): Promise<Snapshot> {
  const [source, managed, attempt, self, company] = await Promise.all([
    sourceRecord.read(store).catch(() => undefined),
    managedRecord.read(store).catch(() => undefined),
    attemptRecord.read(store).catch(() => undefined),
    selfRecord.read(store).catch(() => undefined),
    companyRecord.read(store).catch(() => undefined),
  ])
  if (!source) return { source, managed, attempt, kept: undefined, damaged: false }
  const { kept, damaged } = await loadKept(directoryStore(store, source.organisation), source)
  const chosen = await readCompany(store, kept, company)
  const joined = source.organisation
  if (chosen) return { source, managed, attempt, ...selfIn(self, joined, chosen.kept), ...chosen }
  // a context that died while saving the first directory left something incomplete, which nobody ever had
  return { source, managed, attempt, kept, ...selfIn(self, joined, kept), damaged: damaged && attempt !== undefined }
}

/** Who the reader said they are, as long as it is of the organisation whose directory is shown. */
function selfIn(said: KeptSelf | undefined, joined: string, shown: Known | undefined): Pick<Snapshot, 'self'> {
  const isOfShown = said?.joined === joined && said.organisation === shown?.current?.directory.organisation
  return isOfShown ? { self: said.self } : {}
}

/**
 * Whether the button must warn: what is kept is no longer confirmed, or what arrived last could not be used. That nobody
 * answered is no reason yet.
 */
export function needsWarning({ source, managed, attempt, kept, company }: Snapshot, now: Instant): boolean {
  if (managed && !managed.connection) return true
  if (!source) return false
  if (!kept?.current) return attempt?.trouble !== undefined && attempt.trouble.in !== 'fetch'
  if (company && (company.state !== 'shown' || isDoubted(company.group, now))) return true
  const isUnconfirmed = viewAt(kept, now)?.banners.length !== 0
  return isUnconfirmed || kept.lastRefused !== undefined || attempt?.trouble?.in === 'browser'
}

/** Whether a group's word is in doubt: its key was withdrawn, or its last arrival was refused. */
function isDoubted(group: Known, now: Instant): boolean {
  const banners = viewAt(group, now)?.banners ?? []
  return group.lastRefused !== undefined || banners.some(({ code }) => code === 'key-withdrawn')
}
