import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import type { BrowserOptions, HostBrowser } from './host-browser.ts'
import type { Browser } from './machine.ts'

/** Starts the named browser with an unpacked extension. */
export function launchBrowser(name: Browser, options: BrowserOptions): Promise<HostBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options)
}
