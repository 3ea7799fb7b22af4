import type { DirectoryStore } from '@rolebook/directory'
import type { SelfKeeper } from '@rolebook/panel'
import { selfRecord } from '../membership/records.ts'
import type { KeptSnapshot } from './kept-snapshot.ts'

/** Keeps who the reader says they are in this browser's own storage, for the organisation whose contact list is shown. */
export function keepSelf(store: DirectoryStore, kept: KeptSnapshot): SelfKeeper {
  return {
    current: () => kept.current()?.self,
    async choose(self) {
      const { source, kept: shown } = kept.current() ?? {}
      const organisation = shown?.current?.directory.organisation
      if (!source || organisation === undefined) throw new Error('No contact list is shown to choose from.')
      await selfRecord.write(store, { joined: source.organisation, organisation, self })
      await kept.refresh()
    },
    async forget() {
      await selfRecord.remove(store)
      await kept.refresh()
    },
  }
}
