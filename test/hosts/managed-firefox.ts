import { X509Certificate } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startProcess } from './child-process.ts'
import { waitFor } from './deadline.ts'
import { connectTo, pageId, quit, writePolicyLauncher, writePreferences } from './firefox.ts'
import { openFirefoxDocument } from './firefox-document.ts'
import type { HostDocument } from './host-document.ts'
import { requireHost } from './machine.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

/** How a Firefox is started that has nothing but what its administrators have installed. */
export interface ManagedOptions {
  /** Folder of policy files. */
  readonly policies: string
  /** Profile folder, kept for a second start. */
  readonly profile: string
  /** A server whose certificate is taken though nobody vouches for it: `https://127.0.0.1:…`, and that certificate. */
  readonly server: { readonly origin: string; readonly certificate: string }
}

export interface ManagedFirefox {
  /** The version of an add-on, once it is there. */
  versionOf(addonId: string): Promise<string>
  /** Opens a page of the add-on. */
  openExtensionPage(path: string): Promise<HostDocument>
  /** Looks for a newer package of an add-on and installs it, as Firefox does by itself every day. */
  update(addonId: string): Promise<void>
  close(): Promise<void>
}

/**
 * Packages of this build are signed by nobody, which the extended support release permits where it is told so; and it asks
 * for no certificate that Mozilla vouches for.
 */
const unsigned = {
  'xpinstall.signatures.required': false,
  'extensions.install.requireBuiltInCerts': false,
  'extensions.update.requireBuiltInCerts': false,
}

/** Starts Firefox as a managed computer does: it fetches what its policy names by itself. */
export async function launchManagedFirefox(addonId: string, options: ManagedOptions): Promise<ManagedFirefox> {
  const { policies, profile, server } = options
  const executable = await requireHost('firefox')
  const scratch = makeTemporaryFolder('managed-firefox')
  await mkdir(profile, { recursive: true })
  await writePreferences(profile, { [addonId]: pageId }, 'en', unsigned)
  await writeFile(join(profile, 'cert_override.txt'), takeCertificate(server))
  const firefox = await startProcess(
    await writePolicyLauncher(executable, policies, scratch),
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, '--headless'],
    { env: { ...process.env, HOME: scratch, TZ: 'UTC' } },
  )
  const close = async () => {
    await firefox.stop()
    await removeFolder(scratch)
  }
  const marionette = await connectTo(firefox, profile).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return {
    versionOf: (id) => waitFor('the add-on of the policy', () => marionette.runInBrowser(findVersion, id), 60_000),
    async openExtensionPage(path) {
      await marionette.send('WebDriver:Navigate', { url: `moz-extension://${pageId}${path}` })
      return openFirefoxDocument(marionette, 'tab')
    },
    async update(id) {
      // the pages of an add-on that is replaced are closed, and with the last tab the whole browser
      await marionette.send('WebDriver:Navigate', { url: 'about:blank' })
      await marionette.runInBrowser(installUpdate, id)
    },
    async close() {
      await quit(marionette, firefox.ended)
      await close()
    },
  }
}

/** A line of Firefox's own list of certificates that its user has taken. */
function takeCertificate({ origin, certificate }: ManagedOptions['server']): string {
  const { fingerprint256 } = new X509Certificate(certificate)
  return `${new URL(origin).host}:\tOID.2.16.840.1.101.3.4.2.1\t${fingerprint256}\t\n`
}

/** What of Firefox's own interface is asked for here. */
interface Addons {
  readonly ChromeUtils: { importESModule(address: string): { readonly AddonManager: AddonManager } }
}

interface AddonManager {
  getAddonByID(id: string): Promise<Addon | null>
  readonly UPDATE_WHEN_USER_REQUESTED: number
}

interface Addon {
  readonly version: string
  readonly isActive: boolean
  findUpdates(listener: object, reason: number): void
}

/** Runs in Firefox's window. */
async function findVersion(id: string): Promise<string | undefined> {
  const { ChromeUtils } = globalThis as unknown as Addons
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const addon = await AddonManager.getAddonByID(id)
  return addon?.isActive ? addon.version : undefined
}

/** Runs in Firefox's window. */
async function installUpdate(id: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as Addons
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const addon = await AddonManager.getAddonByID(id)
  await new Promise<void>((resolve, reject) => {
    const listener = {
      onUpdateAvailable: (_: unknown, found: { install(): Promise<unknown> }) => {
        found.install().then(() => resolve(), reject)
      },
      onNoUpdateAvailable: () => reject(new Error('Firefox found no newer package.')),
    }
    addon?.findUpdates(listener, AddonManager.UPDATE_WHEN_USER_REQUESTED)
  })
}
