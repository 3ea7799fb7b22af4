import type { Screen } from '@rolebook/panel'
import { leaveAsked, type TabPlace } from './asked-screen.ts'
import { browser, sidebarAction, sidePanel } from './browser.ts'
import { tellClicked } from './page-beside.ts'

/**
 * Opens the side panel (Firefox: the sidebar) of a window. To be called in the very turn in which somebody clicked or
 * pressed a key, before any `await`: later the browser no longer counts it as the person's own act. Rejects where there is
 * no panel, or it does not open.
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId })
  if (sidebarAction) return sidebarAction.open()
  throw new Error('This browser has no side panel.')
}

/**
 * Opens the panel at what somebody asked for elsewhere in the browser, in the turn in which they did. Where the panel does
 * not open it is a page in a tab of its own. Without a screen the panel opens as it is.
 * @param screen what to show, as soon as it is known
 */
export async function openPanelAt(windowId: number | undefined, screen: Promise<Screen | undefined>): Promise<void> {
  const opening = openPanel(windowId)
  if (windowId !== undefined) tellClicked(windowId)
  const isOpen = await opening.then(
    () => true,
    () => false,
  )
  const asked = await screen
  const tab: TabPlace = `tab=${Date.now()}`
  if (asked) await leaveAsked(isOpen ? (windowId ?? (await browser.windows.getLastFocused()).id ?? tab) : tab, asked)
  if (!isOpen) await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?${tab}` as '/sidepanel.html') })
}
