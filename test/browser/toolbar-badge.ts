import type { HostBrowser } from '../hosts/host-browser.ts'

/** What stands on the toolbar button; empty when all is well. Asked from the extension's own options page. */
export async function readBadge(browser: HostBrowser): Promise<string> {
  const page = await browser.openExtensionPage('/options.html')
  return page.evaluate(() => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Badged | undefined>
    const api = firefox?.action ? firefox : chrome
    return api ? api.action.getBadgeText({}) : 'this page knows no button'
  })
}

interface Badged {
  action: { getBadgeText(details: object): Promise<string> }
}
