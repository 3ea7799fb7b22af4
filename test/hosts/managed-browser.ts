import type { HostBrowser } from './host-browser.ts'
import type { SecureServer } from './secure-server.ts'

/** How a browser is started that has nothing but what its administrators have installed. */
export interface ManagedOptions {
  /** What the browser calls the extension. */
  readonly id: string
  /** Folder of policy files, put as they are where this browser looks for them on Linux. */
  readonly policies: string
  /** Profile folder, kept for a second start. */
  readonly profile: string
  /** Where the packages lie; its certificate is taken though nobody vouches for it. */
  readonly server: Pick<SecureServer, 'origins' | 'certificate' | 'trustedKey'>
}

/** A browser that fetches what its policy names by itself, as on a managed computer. */
export interface ManagedBrowser extends Pick<HostBrowser, 'clickToolbarButton' | 'openExtensionPage' | 'close'> {
  isInstalled(): Promise<boolean>
  /** Looks for a newer package and fetches it, as the browser does by itself every day. Gives its version. */
  update(): Promise<string>
}
