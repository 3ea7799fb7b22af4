import type { ChosenChannel, FleetAnswers } from '../answers/fleet-answers.ts'
import { type Browser, channels } from '../channels/channels.ts'
import { asTree, type PolicyTree, type PolicyValue } from '../formats/policy-value.ts'
import { pins } from '../policies/browser-policy.ts'
import type { PolicyFault } from './policy-fault.ts'

/**
 * Finds what keeps an extension with one of these ids from being installed or updated, from its place in the toolbar,
 * or from its panel.
 */
export function findObstacles(
  browser: Browser,
  policies: PolicyTree,
  ids: readonly string[],
  answers: FleetAnswers | undefined,
): readonly PolicyFault[] {
  const wanted = answers?.browsers[browser]
  const installations = Object.entries(asTree(policies['ExtensionSettings']) ?? {}).flatMap(([named, values]) =>
    named.split(',').flatMap((id) => (ids.includes(id) ? [[id, asTree(values) ?? {}] as const] : [])),
  )
  const isSettled = installations.length > 0
  return [
    ...installations.flatMap(([id, values]) => [
      ...checkInstallation(browser, id, values, wanted),
      ...(answers?.pinButton ? checkPin(browser, id, values) : []),
    ]),
    ...(isSettled || browser === 'firefox' ? [] : checkForcelist(policies, ids, wanted)),
    ...checkLists(policies, ids, isSettled),
    ...checkDefaults(browser, policies, ids, isSettled),
    ...(browser === 'edge' && isNo(policies['HubsSidebarEnabled'])
      ? [{ code: 'no-sidebar', place: 'HubsSidebarEnabled' } as const]
      : []),
  ]
}

function checkInstallation(
  browser: Browser,
  id: string,
  values: PolicyTree,
  wanted: ChosenChannel | undefined,
): readonly PolicyFault[] {
  const place = `ExtensionSettings.${id}`
  const mode = values['installation_mode']
  if (isBlocked(mode)) return [{ code: 'blocked', place: `${place}.installation_mode` }]
  const name = browser === 'firefox' ? 'install_url' : 'update_url'
  const found = values[name]
  const isInstalled = mode === 'force_installed' || mode === 'normal_installed'
  return [
    // Firefox finds extensions of its own store by the id alone
    ...(isInstalled && found === undefined && browser !== 'firefox' ? [{ code: 'no-source', place } as const] : []),
    ...(typeof found === 'string' ? checkSource(browser, `${place}.${name}`, id, found, wanted) : []),
    ...(isInstalled && browser !== 'firefox' && isOwnServer(found) && !isYes(values['override_update_url'])
      ? [{ code: 'no-override', place } as const]
      : []),
    ...otherWords[browser]
      .filter((word) => word in values)
      .map((word) => ({ code: 'other-word', place: `${place}.${word}`, wanted: pinOf(browser).word }) as const),
  ]
}

function checkSource(
  browser: Browser,
  place: string,
  id: string,
  found: string,
  wanted: ChosenChannel | undefined,
): readonly PolicyFault[] {
  const source = browser === 'firefox' ? wanted?.installUrl : wanted?.updateUrl
  // no store knows an id that was computed from the organisation's own key
  if (wanted?.name === 'own' && id === wanted.id && isStore(found))
    return [{ code: 'store-for-own', place, wanted: source }]
  return source === undefined || found === source ? [] : [{ code: 'wrong-source', place, found, wanted: source }]
}

/** The list that preceded `ExtensionSettings`: an id and, after a semicolon, the source; without one, the store. */
function checkForcelist(
  policies: PolicyTree,
  ids: readonly string[],
  wanted: ChosenChannel | undefined,
): readonly PolicyFault[] {
  const place = 'ExtensionInstallForcelist'
  return textsOf(policies[place]).flatMap((entry): readonly PolicyFault[] => {
    const [id = '', source = channels.chrome.store.updateUrl ?? ''] = entry.split(';')
    if (!ids.includes(id)) return []
    const faults = checkSource('chrome', place, id, source, wanted)
    return isOwnServer(source) ? [...faults, { code: 'no-override', place }] : faults
  })
}

function checkPin(browser: Browser, id: string, values: PolicyTree): readonly PolicyFault[] {
  const { word, value } = pinOf(browser)
  const isPinned = values[word] === value
  // Microsoft does not say whether Edge also accepts Chrome's word
  const isPerhapsPinned = browser === 'edge' && 'toolbar_pin' in values
  if (isPinned || isPerhapsPinned || isBlocked(values['installation_mode'])) return []
  // where another browser's word is used, that is reported
  if (otherWords[browser].some((other) => other in values)) return []
  const place = word in values ? `ExtensionSettings.${id}.${word}` : `ExtensionSettings.${id}`
  return [{ code: 'not-pinned', place, wanted: `"${word}": "${value}"` }]
}

function pinOf(browser: Browser): { readonly word: string; readonly value: string } {
  const [[word, value] = ['', '']] = Object.entries(pins[browser])
  return { word, value }
}

/** The fields by which other browsers pin the button, and which this browser does not know. */
const otherWords: Readonly<Record<Browser, readonly string[]>> = {
  chrome: ['toolbar_state', 'default_area'],
  edge: ['default_area'],
  firefox: ['toolbar_pin', 'toolbar_state'],
}

function checkLists(policies: PolicyTree, ids: readonly string[], isSettled: boolean): readonly PolicyFault[] {
  const blocked = textsOf(policies['ExtensionInstallBlocklist'])
  const types = policies['ExtensionAllowedTypes']
  return [
    ...(ids.some((id) => blocked.includes(id))
      ? [{ code: 'blocked', place: 'ExtensionInstallBlocklist' } as const]
      : []),
    ...(blocked.includes('*') && ids.length > 0 && !isSettled && !isListed(policies, ids)
      ? [{ code: 'all-blocked', place: 'ExtensionInstallBlocklist' } as const]
      : []),
    ...(Array.isArray(types) && !types.includes('extension')
      ? [{ code: 'no-extensions', place: 'ExtensionAllowedTypes' } as const]
      : []),
  ]
}

/** What `ExtensionSettings` says about all extensions that it does not name. */
function checkDefaults(
  browser: Browser,
  policies: PolicyTree,
  ids: readonly string[],
  isSettled: boolean,
): readonly PolicyFault[] {
  const every = asTree(policies['ExtensionSettings']) ?? {}
  const defaults = asTree(every['*']) ?? {}
  const types = defaults['allowed_types']
  // an entry may also apply to everything from one address
  const isLetThrough =
    isSettled || isListed(policies, ids) || Object.keys(every).some((key) => key.startsWith('update_url:'))
  return [
    ...(isBlocked(defaults['installation_mode']) && ids.length > 0 && !isLetThrough
      ? [{ code: 'all-blocked', place: 'ExtensionSettings.*.installation_mode' } as const]
      : []),
    // in Firefox an extension's own entry takes precedence
    ...(Array.isArray(types) && !types.includes('extension') && !(browser === 'firefox' && isSettled)
      ? [{ code: 'no-extensions', place: 'ExtensionSettings.*.allowed_types' } as const]
      : []),
  ]
}

function isListed(policies: PolicyTree, ids: readonly string[]): boolean {
  const passing = [...textsOf(policies['ExtensionInstallAllowlist']), ...textsOf(policies['ExtensionInstallForcelist'])]
  return passing.some((entry) => ids.includes(entry.split(';')[0] ?? ''))
}

function isStore(address: string): boolean {
  return [channels.chrome, channels.edge].some(({ store }) => store.updateUrl === address)
}

function isOwnServer(source: PolicyValue | undefined): boolean {
  return typeof source === 'string' && !isStore(source)
}

function isBlocked(mode: PolicyValue | undefined): boolean {
  return mode === 'blocked' || mode === 'removed'
}

function textsOf(value: PolicyValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

/** Whether a value means yes. The registry has numbers for yes and no. */
function isYes(value: PolicyValue | undefined): boolean {
  return value === true || value === 1
}

function isNo(value: PolicyValue | undefined): boolean {
  return value === false || value === 0
}
