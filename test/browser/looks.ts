import { type Chromium, launchChromium } from '../hosts/chromium.ts'
import { type Firefox, launchFirefox } from '../hosts/firefox.ts'
import type { BrowserOptions } from '../hosts/host-browser.ts'

export type Scheme = 'light' | 'dark'

/** A browser whose tab is made as narrow, and drawn in such colours, as a reader may have it. */
export type BrowserWithLooks = (Chromium | Firefox) & {
  /** Asks every page for light or dark colours. */
  wearColours(scheme: Scheme): Promise<void>
  /** Takes the few colours of a reader who needs high contrast in place of the page's own, as long as something is looked at. */
  withForcedColours(look: () => Promise<void>): Promise<void>
  /** Makes the tab's page so many CSS pixels wide; the window stays. */
  narrowTo(width: number): Promise<void>
}

/** Starts Chromium, whose pages follow what its developer tools pretend. */
export async function launchChromiumWithLooks(options: BrowserOptions): Promise<Chromium & BrowserWithLooks> {
  const chromium = await launchChromium(options)
  return {
    ...chromium,
    wearColours: (scheme) => chromium.tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    async withForcedColours(look) {
      // a feature that puppeteer's own way does not know; it ends with the session
      const session = await chromium.tab.createCDPSession()
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
      await look()
      await session.detach()
    },
    narrowTo: async (width) => void (await chromium.tab.setViewport({ width, height: 800 })),
  }
}

/** Starts Firefox, whose own window holds the page and says what it prefers. */
export async function launchFirefoxWithLooks(options: BrowserOptions): Promise<Firefox & BrowserWithLooks> {
  const firefox = await launchFirefox(options)
  return {
    ...firefox,
    wearColours: (scheme) => firefox.marionette.runInBrowser(preferColours, scheme),
    async withForcedColours(look) {
      await firefox.marionette.runInBrowser(forceColours, whoseColours.ours)
      await look()
      await firefox.marionette.runInBrowser(forceColours, whoseColours.asTheSystemSays)
    },
    narrowTo: (width) => firefox.marionette.runInBrowser(narrowTab, width),
  }
}

/** What Firefox's setting for colours means. */
const whoseColours = { asTheSystemSays: 0, ours: 2 } as const

/** The few parts of Firefox's own window that we reach for. */
interface FirefoxWindow {
  Services: { prefs: { setIntPref(name: string, value: number): void } }
  gBrowser: { selectedBrowser: HTMLElement & { browsingContext: { prefersColorSchemeOverride: string } } }
}

/** Runs in Firefox's own window. */
function preferColours(scheme: string): void {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  window.gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme
}

/** Runs in Firefox's own window: what somebody sets there under “Contrast Control”. */
function forceColours(whose: number): void {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  window.Services.prefs.setIntPref('browser.display.document_color_use', whose)
}

/** Runs in Firefox's own window. */
function narrowTab(width: number): void {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  window.gBrowser.selectedBrowser.style.maxWidth = `${width}px`
}
