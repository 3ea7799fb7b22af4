import { X509Certificate } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startProcess } from './child-process.ts'
import { waitFor } from './deadline.ts'
import { clickToolbarButton, connectTo, pageId, quit, writePolicyLauncher, writePreferences } from './firefox.ts'
import { openFirefoxDocument } from './firefox-document.ts'
import { requireHost } from './machine.ts'
import type { ManagedBrowser, ManagedOptions } from './managed-browser.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

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
export async function launchManagedFirefox({ id, policies, profile, server }: ManagedOptions): Promise<ManagedBrowser> {
  const executable = await requireHost('firefox')
  const scratch = makeTemporaryFolder('managed-firefox')
  await mkdir(profile, { recursive: true })
  await writePreferences(profile, { [id]: pageId }, 'en', unsigned)
  await writeFile(join(profile, 'cert_override.txt'), takeCertificate(server))
  const firefox = await startProcess(
    await writePolicyLauncher(executable, policies, scratch),
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, '--headless'],
    { env: { ...process.env, HOME: scratch, TZ: 'UTC' } },
  )
  const end = async () => {
    await firefox.stop()
    await removeFolder(scratch)
  }
  const marionette = await connectTo(firefox, profile).catch(async (error: unknown) => {
    await end()
    throw error
  })
  const findInstalled = () => marionette.runInBrowser(findVersion, id)
  const waitForExtension = () => waitFor('the extension of the policy', findInstalled)
  return {
    isInstalled: async () => (await findInstalled()) !== null,
    async clickToolbarButton() {
      await waitForExtension()
      return clickToolbarButton(marionette, id)
    },
    async openExtensionPage(path) {
      await waitForExtension()
      await marionette.send('WebDriver:Navigate', { url: `moz-extension://${pageId}${path}` })
      return openFirefoxDocument(marionette, 'tab')
    },
    async update() {
      // the pages of an add-on that is replaced are closed, and with the last tab the whole browser
      await marionette.send('WebDriver:Navigate', { url: 'about:blank' })
      await marionette.runInBrowser(installUpdate, id)
      return waitForExtension()
    },
    async close() {
      await quit(marionette, firefox.ended)
      await end()
    },
  }
}

/** A line of Firefox's own list of certificates that its user has taken. */
function takeCertificate({ origins, certificate }: ManagedOptions['server']): string {
  const { fingerprint256 } = new X509Certificate(certificate)
  return `${new URL(origins[0]).host}:\tOID.2.16.840.1.101.3.4.2.1\t${fingerprint256}\t\n`
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

/** Gives the version of the add-on that runs, or nothing. Runs in Firefox's window. */
async function findVersion(id: string): Promise<string | null> {
  const { ChromeUtils } = globalThis as unknown as Addons
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const addon = await AddonManager.getAddonByID(id)
  return addon?.isActive ? addon.version : null
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
