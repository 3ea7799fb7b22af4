import { browser } from './browser.ts'
import { openPanelAt } from './panel-opening.ts'

const page = 'report-page'
const selection = 'report-selection'

/** Puts our two entries into the menu of a page. The browser keeps them, so that this is done once at each start. */
export async function makeMenu(): Promise<void> {
  const { contextMenus, i18n } = browser
  await contextMenus.removeAll()
  contextMenus.create({ id: page, title: i18n.getMessage('reportPage'), contexts: ['page', 'frame', 'link', 'image'] })
  contextMenus.create({ id: selection, title: i18n.getMessage('reportSelection'), contexts: ['selection'] })
}

/**
 * Opens the panel where one chooses what is to be reported, with the page and the words that were clicked on. They go no
 * further than that panel.
 */
export function reportOnMenuClick(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl, selectionText }, tab) => {
    if (menuItemId !== page && menuItemId !== selection) return
    const about = {
      ...(pageUrl !== undefined && { address: pageUrl }),
      ...(menuItemId === selection && selectionText !== undefined && { selection: selectionText }),
    }
    void openPanelAt(tab?.windowId, Promise.resolve({ name: 'report', about }))
  })
}
