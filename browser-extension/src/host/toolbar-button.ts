import { browser, sidebarAction, sidePanel } from './browser.ts'

const popup = 'sidepanel.html?popup'

/**
 * Makes the toolbar button open the side panel (Firefox: the sidebar). It is opened in the click's own turn, before any
 * `await`: later the browser no longer counts it as the person's own act. Where there is no side panel, or it does not
 * open, the same page opens as popup.
 */
export function openOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    const opened = sidePanel && tab.windowId !== undefined ? sidePanel.open({ windowId: tab.windowId }) : sidebarAction?.open()
    if (opened) opened.catch(openPopup)
    else openPopup()
  })
}

/** From now on the button opens the popup by itself; this click opens it at once where the browser lets us. */
async function openPopup(): Promise<void> {
  await browser.action.setPopup({ popup })
  await browser.action.openPopup?.().catch(() => undefined)
}
