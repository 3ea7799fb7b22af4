import { waitFor } from './deadline.ts'
import type { Firefox } from './firefox.ts'
import type { HostDocument } from './host-document.ts'
import { aimAt, type Place, type Target } from './locate-target.ts'

/* What somebody does in Firefox’s own window, outside any page: its menus and its address bar. */

/** The few parts of Firefox's own window that we reach for. */
interface FirefoxWindow {
  readonly document: Document
  readonly gBrowser: { readonly selectedBrowser: HTMLElement }
  readonly gURLBar: HTMLElement & { select(): void }
  readonly SidebarController: { hide(): void }
}

interface Menu extends HTMLElement {
  readonly state: 'closed' | 'open' | 'showing' | 'hiding'
  activateItem(item: Element): void
}

interface KeyElement extends Element {
  doCommand(): void
}

/** Clicks with the right button on a thing of the tab's page, and gives the labels of the extension's entries in the menu. */
export async function openPageMenu(
  { marionette }: Firefox,
  page: HostDocument,
  target: Target,
): Promise<readonly string[]> {
  const place = await waitFor('what to click on', () => page.evaluate(aimAt, target))
  const middle = await marionette.runInBrowser(placeInWindow, place)
  const actions = [
    { type: 'pointerMove', ...middle, duration: 0 },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ]
  await marionette.inContext('chrome', () =>
    marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'pointer', actions }] }),
  )
  return waitFor('the menu of the page', () => marionette.runInBrowser(readEntries))
}

/** Takes an entry of the menu that is open, by the call with which Firefox itself does so for a click or for Enter. */
export async function chooseFromPageMenu({ marionette }: Firefox, label: string): Promise<void> {
  await marionette.runInBrowser(chooseEntry, label)
}

/** Types into the address bar, key by key, and gives what is offered below it once the wanted text is among that. */
export async function typeInAddressBar(firefox: Firefox, text: string, wanted: string): Promise<readonly string[]> {
  const { marionette } = firefox
  await marionette.runInBrowser(selectAddressBar)
  await pressKeys(firefox, [...text])
  return waitFor(`“${wanted}” below the address bar`, async () => {
    const rows = await marionette.runInBrowser(readRows)
    if (!rows.some((row) => row.includes(wanted))) throw new Error(rows.join(' | '))
    return rows
  })
}

/** Presses keys in Firefox's own window; WebDriver names those that write nothing by characters of its own. */
export async function pressKeys({ marionette }: Firefox, keys: readonly string[]): Promise<void> {
  const actions = keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])
  await marionette.inContext('chrome', () =>
    marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'key', actions }] }),
  )
}

/**
 * Carries out a shortcut of an extension by the key that Firefox’s window has for it, and gives the modifiers of that key.
 * Keys that a test strikes do not come so far.
 */
export function pressShortcut({ marionette }: Firefox, key: string): Promise<string> {
  return marionette.runInBrowser(pressExtensionKey, key)
}

/** Closes the sidebar. */
export async function closeSidebar({ marionette }: Firefox): Promise<void> {
  await marionette.runInBrowser(hideSidebar)
}

/** Runs in Firefox's own window, as do those below. */
function placeInWindow({ x, y }: Place): Place {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  const { left, top } = window.gBrowser.selectedBrowser.getBoundingClientRect()
  return { x: Math.round(left + x), y: Math.round(top + y) }
}

function readEntries(): string[] | undefined {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  const menu = window.document.getElementById('contentAreaContextMenu') as Menu
  if (menu.state !== 'open') return undefined
  const entries = [...menu.querySelectorAll<HTMLElement>('[id*="-menuitem-"]')]
  return entries.filter(({ hidden }) => !hidden).map((entry) => entry.getAttribute('label') ?? '')
}

function chooseEntry(label: string): void {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  const menu = window.document.getElementById('contentAreaContextMenu') as Menu
  const entry = menu.querySelector(`menuitem[label="${label}"]`)
  if (!entry) throw new Error(`The menu has no “${label}”.`)
  menu.activateItem(entry)
}

function selectAddressBar(): void {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  window.gURLBar.focus()
  window.gURLBar.select()
}

function readRows(): string[] {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  return [...window.document.querySelectorAll<HTMLElement>('.urlbarView-row')].map((row) =>
    (row.innerText ?? row.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
}

function pressExtensionKey(key: string): string {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  const element = window.document.querySelector<KeyElement>(`keyset[id^="ext-keyset"] key[key="${key}"]`)
  if (!element) throw new Error(`No extension has the key ${key}.`)
  element.doCommand()
  return element.getAttribute('modifiers') ?? ''
}

function hideSidebar(): void {
  const { window } = globalThis as unknown as { window: FirefoxWindow }
  window.SidebarController.hide()
}
