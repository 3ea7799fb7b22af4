import type { DirectoryStore } from '@rolebook/directory'
import type { LanguageTag } from '@rolebook/model'
import { managedRecord } from '../membership/records.ts'
import type { Snapshot } from '../membership/snapshot.ts'

/** The language of the extension's pages: what administrators want, in the region of the browser that speaks it too. */
export function pageLanguage(managed: Snapshot['managed'], browserLanguage: LanguageTag): LanguageTag {
  const wanted = managed?.preferences.language
  return wanted === undefined || browserLanguage.startsWith(`${wanted}-`) ? browserLanguage : wanted
}

/** {@link pageLanguage} by what is kept, for a page that begins. Never rejects. */
export async function readPageLanguage(store: DirectoryStore, browserLanguage: LanguageTag): Promise<LanguageTag> {
  return pageLanguage(await managedRecord.read(store).catch(() => undefined), browserLanguage)
}
