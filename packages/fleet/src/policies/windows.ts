import type { Browser } from '../channels/channels.ts'
import type { RegistryKey, RegistryRemoval } from '../formats/registry-file.ts'
import type { Settings } from '../settings/index.ts'
import type { BrowserPolicy } from './browser-policy.ts'

/** Below the hive, where each browser reads its policies. */
export const policyKeys: Readonly<Record<Browser, string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
}

/** For every user of the computer. */
export const machine = 'HKEY_LOCAL_MACHINE'

/** Below the hive, where a browser reads how to install an extension. */
export function installationKey(browser: Browser, id: string): string {
  return `${policyKeys[browser]}\\ExtensionSettings\\${id}`
}

/** Below the hive, where a browser reads the settings of an extension. */
export function settingsKey(browser: Browser, id: string): string {
  return browser === 'firefox' ? sharedSettingsKey : `${ownSettingsKey(browser, id)}\\policy`
}

/** Firefox: one key, in which each extension has a value. */
const sharedSettingsKey = `${policyKeys.firefox}\\3rdparty\\Extensions`

/** Chrome and Edge: a key for each extension. */
function ownSettingsKey(browser: Browser, id: string): string {
  return `${policyKeys[browser]}\\3rdparty\\extensions\\${id}`
}

/**
 * The policy as registry keys. They are keys of its own, below those that all policies share, so importing them changes
 * nothing for other extensions.
 */
export function registryKeys(browser: Browser, { id, installation, settings }: BrowserPolicy): readonly RegistryKey[] {
  return [installationEntry(browser, id, installation), ...settingsKeys(browser, id, settings)]
}

/** The entry for installing an extension. The registry has no yes and no, only numbers. */
export function installationEntry(browser: Browser, id: string, fields: BrowserPolicy['installation']): RegistryKey {
  const values = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? Number(value) : value,
  ])
  return { path: `${machine}\\${installationKey(browser, id)}`, values: Object.fromEntries(values) }
}

function settingsKeys(browser: Browser, id: string, settings: Settings): readonly RegistryKey[] {
  const path = `${machine}\\${settingsKey(browser, id)}`
  // the registry has no yes and no, and Firefox would pass on the numbers, but it parses a JSON text
  if (browser === 'firefox') return [{ path, values: { [id]: JSON.stringify(settings) } }]
  const entries = Object.entries(settings)
  const lists = entries.flatMap(([key, value]) => (Array.isArray(value) ? [[key, value] as const] : []))
  return [
    { path, values: Object.fromEntries(entries.flatMap(([key, value]) => single(key, value))) },
    ...lists.map(([key, list]) => ({
      path: `${path}\\${key}`,
      values: Object.fromEntries(list.map((text: string, index: number) => [`${index + 1}`, text])),
    })),
  ]
}

function single(key: string, value: Settings[keyof Settings]): readonly (readonly [string, string | number])[] {
  if (typeof value === 'boolean') return [[key, value ? 1 : 0]]
  return typeof value === 'string' ? [[key, value]] : []
}

/** What to delete to remove the policy: whole keys where these are ours alone, else only our value. */
export function registryRemovals(browser: Browser, id: string): readonly RegistryRemoval[] {
  const settings: RegistryRemoval =
    browser === 'firefox'
      ? { path: `${machine}\\${sharedSettingsKey}`, values: [id] }
      : { path: `${machine}\\${ownSettingsKey(browser, id)}`, values: 'all' }
  return [{ path: `${machine}\\${installationKey(browser, id)}`, values: 'all' }, settings]
}
