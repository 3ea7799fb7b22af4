import type { DirectoryStore } from '@rolebook/directory'
import type { Welcome } from '@rolebook/panel'
import { browserBrand } from '../host/page.ts'
import { readShortcut } from '../host/shortcut.ts'
import { isPinned } from '../host/toolbar-button.ts'
import { welcomedRecord } from '../membership/records.ts'

/** What to welcome somebody with who has not been welcomed in this browser yet. */
export async function prepareWelcome(store: DirectoryStore, close: () => void): Promise<Welcome | undefined> {
  if (await welcomedRecord.read(store)) return undefined
  // a browser that cannot tell is not spoken of
  const [isPinnedAlready, shortcut] = await Promise.all([
    isPinned().catch(() => true),
    readShortcut().catch(() => undefined),
  ])
  return {
    ...(!isPinnedAlready && { pinIn: browserBrand }),
    ...(shortcut !== undefined && { shortcut }),
    shown: () => {
      // where it cannot be kept it is shown once more
      welcomedRecord.write(store, { isWelcomed: true }).catch(() => undefined)
    },
    close,
  }
}
