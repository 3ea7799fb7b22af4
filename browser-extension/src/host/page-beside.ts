import type { PageBeside } from '@rolebook/panel'
import { browser } from './browser.ts'

const clicked = 'clicked'

/** Tells the panel of a window that the toolbar button was clicked there; where none is open, nobody hears it. */
export function tellClicked(windowId: number): void {
  browser.runtime.sendMessage({ name: clicked, windowId }).catch(() => undefined)
}

/**
 * Follows the page beside the panel. The browser tells its address only where the button was clicked on it, until it leaves
 * its origin (Firefox: until another page is loaded); and we give it up as soon as another tab or window is in front.
 * Nothing of it is kept or sent.
 */
export async function followPage(changed: (page: PageBeside) => void): Promise<void> {
  const { tabs, windows, runtime } = browser
  /** The tab on which the button was last clicked, and the origin of its page. */
  let known: { readonly tab: number | undefined; readonly origin: string } | undefined
  /** Counts what happened, so that a late answer about one page is not taken for the next. */
  let turn = 0

  /** The panel's window; until the browser has told it, a tab that comes to the front in any of them may be one here. */
  let own: number | undefined

  /** Asks which page is in front. After a click any page is meant, else only one of the same origin in the same tab. */
  async function ask(isClick: boolean): Promise<void> {
    turn += 1
    const asked = turn
    changed('unknown')
    const [tab] = await tabs.query({
      active: true,
      ...(own === undefined ? { currentWindow: true } : { windowId: own }),
    })
    if (asked !== turn) return
    const address = tab?.url
    const origin = address === undefined ? undefined : new URL(address).origin
    // a click on a page that the browser never tells of is an answer too
    if (isClick) known = undefined
    const isMeant = isClick || (tab?.id === known?.tab && origin === known?.origin)
    if (address === undefined || origin === undefined || !isMeant) return leave()
    known = { tab: tab?.id, origin }
    changed({ address })
  }

  function leave(): void {
    turn += 1
    // whoever never asked about a page is not told to ask again
    if (known) changed('left')
    known = undefined
  }

  runtime.onMessage.addListener((message: unknown) => {
    const { name, windowId } = message as { name?: unknown; windowId?: unknown }
    if (name === clicked && windowId === own) void ask(true)
  })
  tabs.onActivated.addListener((tab) => {
    if ((own === undefined || tab.windowId === own) && tab.tabId !== known?.tab) leave()
  })
  tabs.onUpdated.addListener((id, change) => {
    if (known && id === known.tab && (change.status !== undefined || change.url !== undefined)) void ask(false)
  })
  windows.onFocusChanged.addListener((id) => {
    if (own !== undefined && id !== own && id !== windows.WINDOW_ID_NONE) leave()
  })
  // neither waits for the other
  const [window] = await Promise.all([windows.getCurrent(), ask(true)])
  own = window.id
}
