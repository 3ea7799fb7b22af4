import type { Browser } from '../channels/channels.ts'
import type { RegistryKey } from '../formats/registry-file.ts'
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
  if (browser === 'firefox') return `${policyKeys.firefox}\\3rdparty\\Extensions`
  return `${policyKeys[browser]}\\3rdparty\\extensions\\${id}\\policy`
}

/**
 * The policy in keys of the registry. Keys of its own, below those that all policies share: so importing it changes
 * nothing that is there for other extensions.
 */
export function registryKeys(browser: Browser, { id, installation, settings }: BrowserPolicy): readonly RegistryKey[] {
  return [
    { path: `${machine}\\${installationKey(browser, id)}`, values: asRegistryValues(installation) },
    ...settingsKeys(browser, id, settings),
  ]
}

/** The registry has no yes and no, but numbers. */
function asRegistryValues(values: Readonly<Record<string, string | boolean>>): RegistryKey['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'boolean' ? Number(value) : value]),
  )
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
