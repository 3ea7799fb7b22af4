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

/** Below the hive, where a browser reads what it is told about installing an extension. */
export function installationKey(browser: Browser, id: string): string {
  return `${policyKeys[browser]}\\ExtensionSettings\\${id}`
}

/** Below the hive, where a browser reads what it hands to an extension. */
export function settingsKey(browser: Browser, id: string): string {
  return browser === 'firefox' ? sharedSettingsKey : `${ownSettingsKey(browser, id)}\\policy`
}

/** Firefox: a key in which each extension has one value. */
const sharedSettingsKey = `${policyKeys.firefox}\\3rdparty\\Extensions`

/** Chrome and Edge: a key that is one extension's alone. */
function ownSettingsKey(browser: Browser, id: string): string {
  return `${policyKeys[browser]}\\3rdparty\\extensions\\${id}`
}

/**
 * The policy in keys of the registry. Keys of its own, below those that all policies share: so importing it changes
 * nothing that is there for other extensions.
 */
export function registryKeys(browser: Browser, { id, installation, settings }: BrowserPolicy): readonly RegistryKey[] {
  return [installationEntry(browser, id, installation), ...settingsKeys(browser, id, settings)]
}

/** What a browser is told about installing an extension. The registry has no yes and no, but numbers. */
export function installationEntry(browser: Browser, id: string, fields: BrowserPolicy['installation']): RegistryKey {
  const values = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? Number(value) : value,
  ])
  return { path: `${machine}\\${installationKey(browser, id)}`, values: Object.fromEntries(values) }
}

function settingsKeys(browser: Browser, id: string, settings: Settings): readonly RegistryKey[] {
  const path = `${machine}\\${settingsKey(browser, id)}`
  // the registry has no yes and no, and Firefox would hand on the numbers: but it takes a text of JSON for what it means
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

/** What there is to delete where the policy goes: whole keys where they are ours alone, else only our value. */
export function registryRemovals(browser: Browser, id: string): readonly RegistryRemoval[] {
  const settings: RegistryRemoval =
    browser === 'firefox'
      ? { path: `${machine}\\${sharedSettingsKey}`, values: [id] }
      : { path: `${machine}\\${ownSettingsKey(browser, id)}`, values: 'all' }
  return [{ path: `${machine}\\${installationKey(browser, id)}`, values: 'all' }, settings]
}
