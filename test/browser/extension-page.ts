import { waitFor } from '../hosts/deadline.ts'
import type { HostBrowser } from '../hosts/host-browser.ts'
import type { HostDocument } from '../hosts/host-document.ts'

/**
 * Waits until the toolbar button shows this text; it shows none when all is well. Asked from the extension's own
 * options page, because the background writes there in its own time.
 */
export async function waitForBadge(browser: HostBrowser, wanted: '' | '!'): Promise<void> {
  const page = await browser.openExtensionPage('/options.html')
  await waitFor(`“${wanted}” on the toolbar button`, async () => {
    const badge = await page.evaluate(() => {
      const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
      return (firefox?.action ? firefox : chrome).action.getBadgeText({})
    })
    if (badge !== wanted) throw new Error(`“${badge}”`)
    return true
  })
}

/** The names of everything the extension keeps, asked from one of its own pages. */
export function readKeptNames(page: HostDocument): Promise<string[]> {
  return page.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    const kept = await (firefox?.storage ? firefox : chrome).storage.local.get(null)
    return Object.keys(kept)
  })
}

/** Whether the browser has handed over an administrator's policy yet, asked from a page of the extension. */
export function hasPolicy(page: HostDocument): Promise<boolean> {
  return page.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    const policy = await (firefox?.storage ? firefox : chrome).storage.managed.get(null)
    return Object.keys(policy).length > 0
  })
}

/** Everything the extension keeps, on disk and in memory, and the text on its button. */
export function readEverythingKept(
  page: HostDocument,
): Promise<{ kept: object; memory: object; badge: string; label: string }> {
  return page.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    const { action, storage } = firefox?.action ? firefox : chrome
    return {
      kept: await storage.local.get(null),
      memory: await storage.session.get(null),
      badge: await action.getBadgeText({}),
      label: await action.getTitle({}),
    }
  })
}

/** The keys that open the panel, as the browser says, asked from a page of the extension. */
export function readShortcut(page: HostDocument): Promise<string | undefined> {
  return page.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    const commands = await (firefox?.commands ? firefox : chrome).commands.getAll()
    return commands.find(({ name }) => name === '_execute_action')?.shortcut
  })
}

/** Whether the button stands where everybody sees it, as the browser says, asked from a page of the extension. */
export function isPinned(page: HostDocument): Promise<boolean | undefined> {
  return page.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    return (await (firefox?.action ? firefox : chrome).action.getUserSettings()).isOnToolbar
  })
}

/** The version that the manifest names, asked from a page of the extension. */
export function readVersion(page: HostDocument): Promise<string> {
  return page.evaluate(() => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    return (firefox?.runtime ? firefox : chrome).runtime.getManifest().version
  })
}

/** The names of everything that waits in the browser's memory for a panel to take it. */
export function readAsked(page: HostDocument): Promise<string[]> {
  return page.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    return Object.keys(await (firefox?.storage ? firefox : chrome).storage.session.get(null))
  })
}

/**
 * Leaves a screen for the panel in a tab, as the menu of a page does where there is no side panel.
 * @param at when, by the extension's own clock
 */
export function leaveAsked(page: HostDocument, screen: object, at: number): Promise<void> {
  return page.evaluate(
    (asked) => {
      const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
      return (firefox?.storage ? firefox : chrome).storage.session.set({ asked })
    },
    { place: 'tab', at, screen },
  )
}

/**
 * After how many milliseconds the extension will ask for a newer directory by itself, asked from one of its own pages.
 */
export async function readNextCheck(page: HostDocument): Promise<number> {
  const at = await page.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as ExtensionPage
    const alarm = await (firefox?.alarms ? firefox : chrome).alarms.get('check')
    return alarm?.scheduledTime ?? 0
  })
  // alarms follow the machine's clock, not the extension's
  return at - Date.now()
}

/**
 * Fills Chromium's storage but for a few thousand bytes, from a page of the extension. The returned function empties it
 * again.
 */
export async function fillStorage(page: HostDocument): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as ExtensionPage).chrome.storage
    const room = local.QUOTA_BYTES - (await local.getBytesInUse(null))
    await local.set({ 'something-else': 'x'.repeat(room - 3000) })
  })
  return () =>
    page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.remove('something-else'))
}

/** Chromium calls its interface `chrome`, Firefox `browser`. */
interface ExtensionPage {
  readonly browser: ExtensionInterface | undefined
  readonly chrome: ExtensionInterface
}

interface ExtensionInterface {
  readonly action: {
    getBadgeText(details: object): Promise<string>
    getTitle(details: object): Promise<string>
    getUserSettings(): Promise<{ readonly isOnToolbar?: boolean }>
  }
  readonly alarms: { get(name: string): Promise<{ readonly scheduledTime: number } | undefined> }
  readonly commands: { getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]> }
  readonly runtime: { getManifest(): { readonly version: string } }
  readonly storage: {
    readonly local: ExtensionStorage
    readonly session: Pick<ExtensionStorage, 'get' | 'set'>
    readonly managed: { get(names: null): Promise<object> }
  }
}

interface ExtensionStorage {
  readonly QUOTA_BYTES: number
  get(names: null): Promise<object>
  set(values: object): Promise<void>
  remove(name: string): Promise<void>
  getBytesInUse(names: null): Promise<number>
}
