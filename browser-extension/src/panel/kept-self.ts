import type { DirectoryStore } from '@rolebook/directory'
import type { SelfKeeper } from '@rolebook/panel'
import { selfRecord } from '../membership/records.ts'
import type { KeptSnapshot } from './kept-snapshot.ts'

/** Keeps who the reader says they are in this browser's own storage, for the organisation that it has joined. */
export function keepSelf(store: DirectoryStore, kept: KeptSnapshot): SelfKeeper {
  return {
    current: () => kept.current()?.self,
    async choose(self) {
      const organisation = kept.current()?.source?.organisation
      if (organisation === undefined) throw new Error('This browser has joined nobody.')
      await selfRecord.write(store, { organisation, self })
      await kept.refresh()
    },
    async forget() {
      await selfRecord.remove(store)
      await kept.refresh()
    },
  }
}
