import { browser } from './browser.ts'

/** Firefox shows its own page for shortcuts; Chromium has one that may be opened like any other. */
interface CommandsOfFirefox {
  openShortcutSettings?(): Promise<void>
}

/**
 * The keys that open the panel, as the browser writes them: its user's own, or ours unless something else had them
 * already. `undefined` where there are none.
 */
export async function readShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll()
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as CommandsOfFirefox
  if (open) return open.call(browser.commands)
  await browser.tabs.create({ url: import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts' })
}
