/*
 * The one place where the browser is known: every other file of the extension takes what stands in this folder.
 */
import { browser } from 'wxt/browser'

export { browser }

/** What Chromium has and the polyfill does not name; missing in Firefox. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>
  setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>
}

/** Chromium's side panel; `undefined` where the browser has none or has it switched off. */
export const sidePanel: SidePanel | undefined = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel

/** Firefox's sidebar; `undefined` elsewhere. */
export const sidebarAction: { open(): Promise<void> } | undefined = (browser as { sidebarAction?: { open(): Promise<void> } })
  .sidebarAction
