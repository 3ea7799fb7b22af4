import type { ChosenChannel } from '../answers/fleet-answers.ts'
import type { Browser } from '../channels/channels.ts'
import { asTree, type PolicyTree, type PolicyValue } from '../formats/policy-value.ts'
import type { PolicyFault } from './policy-fault.ts'

/** Says what keeps an extension with one of these ids from being installed, from its toolbar, or from its panel. */
export function findObstacles(
  browser: Browser,
  policies: PolicyTree,
  ids: readonly string[],
  wanted: ChosenChannel | undefined,
): readonly PolicyFault[] {
  const installations = Object.entries(asTree(policies['ExtensionSettings']) ?? {}).flatMap(([named, values]) =>
    named.split(',').flatMap((id) => (ids.includes(id) ? [[id, asTree(values) ?? {}] as const] : [])),
  )
  return [
    ...installations.flatMap(([id, values]) => checkInstallation(browser, `ExtensionSettings.${id}`, values, wanted)),
    ...checkLists(policies, ids, installations.length > 0),
    ...(browser === 'edge' && isOff(policies['HubsSidebarEnabled'])
      ? [{ code: 'no-sidebar', place: 'HubsSidebarEnabled' } as const]
      : []),
  ]
}

function checkInstallation(
  browser: Browser,
  place: string,
  values: PolicyTree,
  wanted: ChosenChannel | undefined,
): readonly PolicyFault[] {
  const mode = values['installation_mode']
  if (mode === 'blocked' || mode === 'removed') return [{ code: 'blocked', place: `${place}.installation_mode` }]
  const name = browser === 'firefox' ? 'install_url' : 'update_url'
  const found = values[name]
  const source = browser === 'firefox' ? wanted?.installUrl : wanted?.updateUrl
  const isInstalled = mode === 'force_installed' || mode === 'normal_installed'
  return [
    // Firefox finds what its own store has by the id alone
    ...(isInstalled && found === undefined && browser !== 'firefox' ? [{ code: 'no-source', place } as const] : []),
    ...(typeof found === 'string' && source !== undefined && found !== source
      ? [{ code: 'wrong-source', place: `${place}.${name}`, found, wanted: source } as const]
      : []),
    ...otherWords[browser]
      .filter((word) => word in values)
      .map((word) => ({ code: 'other-word', place: `${place}.${word}`, wanted: pins[browser] }) as const),
  ]
}

/** What each browser calls the field that keeps the button in sight, and what it does not know. */
const pins: Readonly<Record<Browser, string>> = {
  chrome: 'toolbar_pin',
  edge: 'toolbar_state',
  firefox: 'default_area',
}
const otherWords: Readonly<Record<Browser, readonly string[]>> = {
  chrome: ['toolbar_state', 'default_area'],
  // whether Edge also takes the word of Chrome its maker does not say
  edge: ['default_area'],
  firefox: ['toolbar_pin', 'toolbar_state'],
}

function checkLists(policies: PolicyTree, ids: readonly string[], isSettled: boolean): readonly PolicyFault[] {
  const blocked = textsOf(policies['ExtensionInstallBlocklist'])
  const passing = [...textsOf(policies['ExtensionInstallAllowlist']), ...textsOf(policies['ExtensionInstallForcelist'])]
  const isPassing = isSettled || passing.some((entry) => ids.includes(entry.split(';')[0] ?? ''))
  const types = policies['ExtensionAllowedTypes']
  return [
    ...(ids.some((id) => blocked.includes(id))
      ? [{ code: 'blocked', place: 'ExtensionInstallBlocklist' } as const]
      : []),
    ...(blocked.includes('*') && ids.length > 0 && !isPassing
      ? [{ code: 'all-blocked', place: 'ExtensionInstallBlocklist' } as const]
      : []),
    ...(Array.isArray(types) && !types.includes('extension')
      ? [{ code: 'no-extensions', place: 'ExtensionAllowedTypes' } as const]
      : []),
  ]
}

function textsOf(value: PolicyValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function isOff(value: PolicyValue | undefined): boolean {
  return value === false || value === 0
}
