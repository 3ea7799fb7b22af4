import { type DirectoryStore, type Known, loadKept, type MemberDirectory } from '@rolebook/directory'
import type { Connection } from '@rolebook/fleet/settings'
import { companyRecord, directoryStore, type Source } from './records.ts'

/**
 * The company of a group that somebody is at. It is chosen by its root key, so that no other organisation can ever take
 * its place.
 */
export interface Company {
  /** The organisation on whose word the other is believed: joining another one ends it. */
  readonly group: string
  readonly organisation: string
}

/**
 * The company as the group names it in its newest signed directory: where it publishes, and what opens that. `undefined`
 * where the group names it no more: then nothing of it counts, for it was believed on the group's word alone.
 */
export function companyNamedBy(group: Known | undefined, organisation: string): MemberDirectory | undefined {
  const members = group?.current?.directory.members.values() ?? []
  return [...members].find(({ trust }) => trust.organisation === organisation)
}

/** Where the directory of a company lies, and what it is judged by. */
export function connectionTo({ trust: { address, ...belief } }: MemberDirectory): Connection {
  return { addresses: [address], ...belief }
}

/** The company that was chosen, as the joined group names it now. Rejects where the store cannot be read. */
export async function companyNow(store: DirectoryStore, source: Source): Promise<MemberDirectory | undefined> {
  const company = await companyRecord.read(store)
  if (company?.group !== source.organisation) return undefined
  const { kept } = await loadKept(directoryStore(store, source.organisation), source)
  return companyNamedBy(kept, company.organisation)
}

/** What is known of the company that was chosen. */
export interface ChosenCompany {
  readonly organisation: string
  /**
   * `shown`: its own directory is. `coming`: nothing of it was accepted yet. `gone`: the group names it no more. In the
   * last two cases it is the group's own directory that is shown.
   */
  readonly state: 'shown' | 'coming' | 'gone'
  /** How the group calls it. */
  readonly name: string | undefined
  /** What is kept of the group that vouches for it. */
  readonly group: Known
}

/** What to show: what is kept of the chosen company, where that may be shown, else what is kept of the group. */
export async function readCompany(
  store: DirectoryStore,
  group: Known | undefined,
  company: Company | undefined,
): Promise<{ readonly company: ChosenCompany; readonly kept: Known; readonly damaged: boolean } | undefined> {
  if (!group?.current || company?.group !== group.current.directory.organisation) return undefined
  const { organisation } = company
  const member = companyNamedBy(group, organisation)
  if (!member) {
    return { company: { organisation, state: 'gone', name: undefined, group }, kept: group, damaged: false }
  }
  const { kept, damaged } = await loadKept(directoryStore(store, organisation), member.trust)
  const state = kept?.current ? 'shown' : 'coming'
  return { company: { organisation, state, name: member.name, group }, kept: kept?.current ? kept : group, damaged }
}
