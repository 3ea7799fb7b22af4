import type { HostBrowser } from '../hosts/host-browser.ts'
import type { HostDocument } from '../hosts/host-document.ts'

/** What stands on the toolbar button; empty when all is well. Asked from the extension's own options page. */
export async function readBadge(browser: HostBrowser): Promise<string> {
  const page = await browser.openExtensionPage('/options.html')
  return page.evaluate(() => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    return (firefox?.action ? firefox : chrome).action.getBadgeText({})
  })
}

/** The names of all that the extension keeps, asked from a page of its own. */
export function readKeptNames(page: HostDocument): Promise<string[]> {
  return page.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    const kept = await (firefox?.storage ? firefox : chrome).storage.local.get(null)
    return Object.keys(kept)
  })
}

/** Chromium calls its interface `chrome`, Firefox `browser`. */
interface ExtensionPage {
  readonly browser: ExtensionInterface | undefined
  readonly chrome: ExtensionInterface
}

interface ExtensionInterface {
  readonly action: { getBadgeText(details: object): Promise<string> }
  readonly storage: { readonly local: { get(names: null): Promise<object> } }
}
