import type { HostDocument } from './host-document.ts'
import type { Browser } from './machine.ts'

/** How a browser is started. */
export interface BrowserOptions {
  /** Folder of the unpacked extension. */
  extension: string
  /** Instant the extension's own clock shows at its start, such as `2026-12-26T03:00Z`; it runs on from there. */
  instant?: string
  /** Time zone of the browser, such as `Europe/London`; without it, UTC, or in a window the machine's. */
  timezone?: string
  /** Language of the browser's own surface, such as `de`; without it, English, or in a window the machine's. */
  language?: string
  /** Profile folder to keep for a second start; without it, one is made and removed. */
  profile?: string
  /** Starts without any network, 127.0.0.1 included. */
  offline?: boolean
  /** What an administrator's policy hands to the extension as managed storage. */
  managed?: Record<string, unknown>
  /**
   * The public key of a certificate to take though nobody vouches for it, as a SHA-256 in base64. Firefox, which cannot be
   * told that of one, then takes any.
   */
  trustedKey?: string
  /** Shows the window; needs a display, as `hasDisplay()` tells. */
  headed?: boolean
  /** Shows the window on this display of X11, where nobody looks, and in Chromium without a word of remote control. */
  display?: string
  /** Size of the window in pixels. */
  size?: { readonly width: number; readonly height: number }
  /** Where this browser finds some hosts: `intranet.example` at `127.0.0.1:8443`; Chromium only. */
  hosts?: Readonly<Record<string, string>>
  /** Further preferences, by their names in `about:config`; Firefox only. */
  preferences?: Readonly<Record<string, string | number | boolean>>
}

/** A real browser with the extension in it. */
export interface HostBrowser {
  readonly name: Browser
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string
  /** Opens an address in the browser's tab, waits until it has loaded, and gives its document. */
  openPage(url: string): Promise<HostDocument>
  /** Opens one of the extension's own pages in the tab, by its path such as `/options.html`. */
  openExtensionPage(path: string): Promise<HostDocument>
  /** Clicks the extension's toolbar button as a user does, and gives the panel, sidebar or popup that it opens. */
  clickToolbarButton(): Promise<HostDocument>
  /** Cuts the running browser off the network, or joins it again. */
  setOffline(offline: boolean): Promise<void>
  /** Resolves once the browser has ended, by itself or by its user. */
  readonly closed: Promise<void>
  /** Ends the browser and removes what it left behind; a profile that was passed in stays. */
  close(): Promise<void>
}
