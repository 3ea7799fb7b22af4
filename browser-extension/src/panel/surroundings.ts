import type { DirectoryStore } from '@rolebook/directory'
import type { PageBeside, Welcome } from '@rolebook/panel'
import { wakeAt } from '../host/page.ts'
import { followPage } from '../host/page-beside.ts'
import { prepareWelcome } from './welcome.ts'

/** How long to wait for the browser's answers, in milliseconds: whoever needs help comes first. */
const longestWait = 500

/** What the browser tells beside what is kept: the page beside the panel, and whether its reader is still to be welcomed. */
export interface Surroundings {
  page(): PageBeside
  welcome(): Welcome | undefined
  /** Whether both are known, or no longer waited for: drawn later, they would move what somebody is about to click. */
  areKnown(): boolean
  /** Calls back whenever one of them has changed. The returned function ends that. */
  subscribe(changed: () => void): () => void
}

/** Asks the browser at once, and follows what it tells. */
export function followSurroundings(store: DirectoryStore): Surroundings {
  let page: PageBeside = 'unknown'
  let welcome: Welcome | undefined
  let areKnown = false
  const listeners = new Set<() => void>()
  const tellChanged = () => {
    for (const changed of listeners) changed()
  }
  const welcomeAs = (next: Welcome | undefined) => {
    welcome = next
    tellChanged()
  }
  const know = () => {
    areKnown = true
    tellChanged()
  }
  const followed = followPage((next) => {
    page = next
    tellChanged()
  })
  const welcomed = prepareWelcome(store, () => welcomeAs(undefined)).then(welcomeAs)
  // without an answer nothing is said of any page, and nobody is welcomed
  void Promise.allSettled([followed, welcomed]).then(know)
  wakeAt(Date.now() + longestWait, know)
  return {
    page: () => page,
    welcome: () => welcome,
    areKnown: () => areKnown,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
