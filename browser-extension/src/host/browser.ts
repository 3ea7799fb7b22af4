/*
 * The one place where the browser is known: every other file of the extension takes what stands in this folder.
 */
import { browser } from 'wxt/browser'

export { browser }

/** Chromium's side panel; `undefined` where the browser has none. */
export const sidePanel: typeof browser.sidePanel | undefined = browser.sidePanel

/** What Firefox has and the types, which are Chromium's, do not know. */
interface SidebarAction {
  open(): Promise<void>
}

/** Firefox's sidebar; `undefined` elsewhere. */
export const sidebarAction = (browser as { sidebarAction?: SidebarAction }).sidebarAction
