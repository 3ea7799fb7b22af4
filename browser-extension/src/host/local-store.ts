import type { DirectoryStore } from '@rolebook/directory'
import { type ReadAhead, readAhead } from '../membership/read-ahead.ts'
import { browser } from './browser.ts'
import { readTogether } from './read-together.ts'

const { local } = browser.storage
const ask = (names: string[]) => local.get(names)

/** What this browser profile keeps, on this computer only. A write of one name is whole or not at all. */
export const localStore: DirectoryStore = {
  read: readTogether(ask),
  write: (name, text) => local.set({ [name]: text }),
  remove: (name) => local.remove(name),
  names: async () => Object.keys(await local.get(null)),
}

/** Asks at once for what the first contact is read from. */
export function readLocalStoreAhead(): ReadAhead {
  return readAhead(ask, onKeptChange)
}

/** The same store, for a page that has asked already. */
export function localStoreReadAhead(ahead: ReadAhead): DirectoryStore {
  return { ...localStore, read: readTogether(ask, ahead) }
}

/** Calls back whenever something that is kept was changed, by whichever page. The returned function ends that. */
export function onKeptChange(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
