import { browser, sidePanel } from './browser.ts'
import { tellClicked } from './page-beside.ts'
import { openPanel } from './panel-opening.ts'

const popup = 'sidepanel.html?popup'

/**
 * Makes the toolbar button open the side panel (Firefox: the sidebar). Where there is no side panel, or it does not open,
 * the same page opens as popup.
 */
export function openOnClick(): void {
  // a panel that opens by itself on the click would never tell us on which page that was
  sidePanel?.setPanelBehavior({ openPanelOnActionClick: false }).catch(() => undefined)
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab.windowId).catch(openPopup)
    // a panel that was open already would not know of it
    if (tab.windowId !== undefined) tellClicked(tab.windowId)
  })
}

/**
 * Opens the popup for this click. Only where the browser does not let us is the popup left with the button, for the next
 * click: a panel that failed once may open the next time.
 */
async function openPopup(): Promise<void> {
  const { action } = browser
  await action.setPopup({ popup })
  try {
    await action.openPopup()
    await action.setPopup({ popup: '' })
  } catch {
    // the next click opens it
  }
}

/** Whether the button stands in the toolbar by itself, and not only in the browser's list of extensions. */
export async function isPinned(): Promise<boolean> {
  return (await browser.action.getUserSettings()).isOnToolbar === true
}
