import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunningProcess, startProcess } from './child-process.ts'
import { waitFor, withDeadline } from './deadline.ts'
import { copyExtensionAt } from './extension-clock.ts'
import { openFirefoxDocument } from './firefox-document.ts'
import { firefoxPreferences } from './firefox-preferences.ts'
import { keepStartupCache, takeStartupCache } from './firefox-startup-cache.ts'
import type { BrowserOptions, HostBrowser } from './host-browser.ts'
import type { HostDocument } from './host-document.ts'
import { writeIsolatedLauncher } from './isolation.ts'
import { requireHost } from './machine.ts'
import { Marionette } from './marionette.ts'
import { chooseSurroundings } from './surroundings.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

/** The address of the extension's pages is random by nature; in tests it is this one. */
export const pageId = '0f0f0f0f-1111-4222-8333-444444444444'

/** The real Firefox, with its own remote control for what `HostBrowser` does not offer. */
export interface Firefox extends HostBrowser {
  readonly marionette: Marionette
  /** A PNG of the whole window: toolbar, sidebar and page. */
  screenshotWindow(): Promise<Uint8Array>
  /** Opens the sidebar as from the browser's own list of sidebars, without any click on the extension's button. */
  showSidebar(): Promise<HostDocument>
}

/**
 * Starts Firefox with an unpacked extension, headless unless asked otherwise. What the extension stores stays in a
 * profile that was passed in, though it is installed anew at each start.
 * @throws HostMissing when there is no Firefox
 */
export async function launchFirefox(options: BrowserOptions): Promise<Firefox> {
  const { language, timezone } = chooseSurroundings(options)
  const { width, height } = options.size ?? { width: 1200, height: 800 }
  const executable = await requireHost('firefox', language)
  const scratch = makeTemporaryFolder('firefox')
  const profile = options.profile ?? join(scratch, 'profile')
  await mkdir(profile, { recursive: true })
  // what is compiled holds words of the language that it was compiled in
  const sharesCache = language === 'en'
  if (sharesCache) await takeStartupCache(profile, executable)
  const addonId = await readAddonId(options.extension)
  const home = await makeHome(scratch, addonId, options.managed)
  await writePreferences(profile, { [addonId]: pageId }, language, options.preferences)
  const firefox = await startProcess(executable, listArguments(profile, options), {
    env: {
      ...process.env,
      HOME: home,
      MOZ_HEADLESS_WIDTH: String(width),
      MOZ_HEADLESS_HEIGHT: String(height),
      ...(timezone && { TZ: timezone }),
      ...(options.display && { DISPLAY: options.display }),
    },
  })
  const marionette = await prepareFirefox(firefox, profile, scratch, options).catch(async (error: unknown) => {
    await firefox.stop()
    await removeFolder(scratch)
    throw error
  })
  const origin = `moz-extension://${pageId}`
  const openPage = async (url: string) => {
    await marionette.send('WebDriver:Navigate', { url })
    return openFirefoxDocument(marionette, 'tab')
  }
  return {
    name: 'firefox',
    origin,
    marionette,
    closed: firefox.ended,
    openPage,
    openExtensionPage: (path) => openPage(origin + path),
    clickToolbarButton: () => clickToolbarButton(marionette, addonId),
    async showSidebar() {
      await marionette.runInBrowser(showSidebar, toWidgetId(addonId))
      return openFirefoxDocument(marionette, 'sidebar')
    },
    screenshotWindow: () => screenshotWindow(marionette),
    setOffline: (offline) => setOffline(marionette, offline),
    async close() {
      await quit(marionette, firefox.ended)
      await firefox.stop()
      if (sharesCache) await keepStartupCache(profile, executable)
      await removeFolder(scratch)
    },
  }
}

function listArguments(profile: string, options: BrowserOptions): string[] {
  return [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    ...(options.headed || options.display !== undefined ? [] : ['--headless']),
  ]
}

async function readAddonId(extension: string): Promise<string> {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    await readFile(join(extension, 'manifest.json'), 'utf8'),
  )
  const id = manifest.browser_specific_settings?.gecko?.id
  if (!id) throw new Error(`${extension}/manifest.json names no browser_specific_settings.gecko.id.`)
  return id
}

/** Firefox reads an administrator's values for an extension from the home folder too, so a test needs nothing of /etc. */
async function makeHome(scratch: string, addonId: string, managed?: Record<string, unknown>): Promise<string> {
  const home = join(scratch, 'home')
  const folder = join(home, '.mozilla', 'managed-storage')
  await mkdir(folder, { recursive: true })
  if (managed) {
    const manifest = { name: addonId, description: 'A policy for a test', type: 'storage', data: managed }
    await writeFile(join(folder, `${addonId}.json`), JSON.stringify(manifest))
  }
  return home
}

/** Where Debian's Firefox looks for an administrator's policies, besides a folder in /etc that need not be there. */
const policyFolder = '/usr/share/firefox-esr/distribution'

export async function writePolicyLauncher(executable: string, policies: string, scratch: string): Promise<string> {
  const folder = join(scratch, 'distribution')
  await cp(policyFolder, folder, { recursive: true })
  await cp(policies, folder, { recursive: true })
  return writeIsolatedLauncher(executable, { mount: { folder, at: policyFolder } }, scratch)
}

export async function writePreferences(
  profile: string,
  uuids: Record<string, string>,
  language?: string,
  others: typeof firefoxPreferences = {},
): Promise<void> {
  const preferences = {
    ...firefoxPreferences,
    ...others,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    ...(language && {
      'intl.accept_languages': language,
      'intl.locale.requested': language === 'en' ? 'en-US' : language,
    }),
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`)
  await rm(join(profile, 'MarionetteActivePort'), { force: true })
}

/** Waits until a Firefox that was started can be controlled. */
export async function connectTo(firefox: RunningProcess, profile: string): Promise<Marionette> {
  const readPort = async () => {
    if (firefox.hasEnded()) throw new Error(firefox.output())
    return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8'))
  }
  return Marionette.connect(await waitFor('Firefox to open its remote control', readPort))
}

/** Connects, and installs the extension only once Firefox is as offline as it should be. */
async function prepareFirefox(
  firefox: RunningProcess,
  profile: string,
  scratch: string,
  options: BrowserOptions,
): Promise<Marionette> {
  const marionette = await connectTo(firefox, profile)
  if (options.offline) await setOffline(marionette, true)
  if (options.trustedKey) await marionette.runInBrowser(takeAnyCertificate)
  const path = options.instant
    ? await copyExtensionAt(options.extension, options.instant, join(scratch, 'extension-with-clock'))
    : options.extension
  await marionette.send('Addon:Install', { path, temporary: true })
  return marionette
}

export async function quit(marionette: Marionette, closed: Promise<void>): Promise<void> {
  const asked = marionette.send('Marionette:Quit', { flags: ['eForceQuit'] })
  await Promise.allSettled([asked, withDeadline('Firefox to end', closed, 8000)])
  marionette.disconnect()
}

export async function clickToolbarButton(marionette: Marionette, addonId: string): Promise<HostDocument> {
  const button = await waitFor('the toolbar button', () =>
    marionette.runInBrowser(locateToolbarButton, toWidgetId(addonId)),
  )
  const actions = [
    { type: 'pointerMove', ...button, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  await marionette.inContext('chrome', () =>
    marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'pointer', actions }] }),
  )
  const place = await waitFor('what the button opens', () => marionette.runInBrowser(findOpened))
  return openFirefoxDocument(marionette, place)
}

/** Firefox makes an element's id of an add-on's by writing every other character as a low line. */
function toWidgetId(addonId: string): string {
  return addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
}

/** Takes the button out of the extensions menu, as a user who pins it, and gives its middle. Runs in Firefox's window. */
function locateToolbarButton(widgetId: string): { x: number; y: number } | undefined {
  const { window: browserWindow } = globalThis as unknown as {
    window: { document: Document; CustomizableUI: { addWidgetToArea(id: string, area: string): void } }
  }
  browserWindow.CustomizableUI.addWidgetToArea(`${widgetId}-browser-action`, 'nav-bar')
  const button = browserWindow.document.getElementById(`${widgetId}-BAP`)
  const { left, top, width, height } = button?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 }
  return width > 0 ? { x: Math.round(left + width / 2), y: Math.round(top + height / 2) } : undefined
}

/** Says which of the two a button has opened. Runs in Firefox's window. */
function findOpened(): 'sidebar' | 'popup' | undefined {
  const { window: browserWindow } = globalThis as unknown as {
    window: { document: Document; SidebarController: { isOpen: boolean } }
  }
  if (browserWindow.document.querySelector('.webextension-popup-browser')) return 'popup'
  return browserWindow.SidebarController.isOpen ? 'sidebar' : undefined
}

/** Runs in Firefox's window. */
async function showSidebar(widgetId: string): Promise<void> {
  const { SidebarController } = (
    globalThis as unknown as {
      window: { SidebarController: { sidebars: Map<string, unknown>; show(id: string): Promise<void> } }
    }
  ).window
  const id = [...SidebarController.sidebars.keys()].find((key) => key.includes(widgetId))
  if (!id) throw new Error('The extension has no sidebar.')
  await SidebarController.show(id)
}

async function screenshotWindow(marionette: Marionette): Promise<Uint8Array> {
  const answer = await marionette.inContext('chrome', () =>
    marionette.send('WebDriver:TakeScreenshot', { full: false }),
  )
  return Buffer.from((answer as { value: string }).value, 'base64')
}

async function setOffline(marionette: Marionette, offline: boolean): Promise<void> {
  await marionette.runInBrowser((isOffline) => {
    const { Services } = globalThis as unknown as {
      Services: { io: { offline: boolean }; obs: { notifyObservers(subject: null, topic: string): void } }
    }
    Services.io.offline = isOffline
    // Connections that are kept alive would still carry one more answer.
    if (isOffline) Services.obs.notifyObservers(null, 'net:prune-all-connections')
  }, offline)
}

/** Runs in Firefox's window. */
function takeAnyCertificate(): void {
  const { classes, interfaces } = (globalThis as unknown as { Components: CertificateComponents }).Components
  classes['@mozilla.org/security/certoverride;1']
    ?.getService(interfaces.nsICertOverrideService)
    .setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true)
}

/** What of Firefox’s own interface is used for that. */
interface CertificateComponents {
  readonly classes: Readonly<Record<string, { getService(of: unknown): CertificateOverrides }>>
  readonly interfaces: { readonly nsICertOverrideService: unknown }
}

interface CertificateOverrides {
  setDisableAllSecurityChecksAndLetAttackersInterceptMyData(isOff: boolean): void
}
