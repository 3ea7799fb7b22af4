import type { FleetAnswers } from '../answers/fleet-answers.ts'
import type { Browser } from '../channels/channels.ts'
import type { ReadyChannel } from '../channels/ready-channel.ts'
import type { PolicyTree } from '../formats/policy-value.ts'
import type { Settings } from '../settings/index.ts'

/** A browser's policy for one extension: how it is installed, and the settings it gets. */
export interface BrowserPolicy {
  readonly id: string
  /** The fields of the policy `ExtensionSettings`, which all three browsers have under this name. */
  readonly installation: Readonly<Record<string, string | boolean>>
  readonly settings: Settings
}

/**
 * The policy of a browser, in the words of its maker: the button is pinned by `toolbar_pin` in Chrome, by
 * `toolbar_state` in Edge, by `default_area` in Firefox, where people may still move it. Chrome and Edge look for
 * updates at the address in the manifest, and ours has none: so the policy says that its own address applies to updates
 * too.
 */
export function browserPolicy(browser: Browser, channel: ReadyChannel, answers: FleetAnswers): BrowserPolicy {
  const { id, source } = channel
  const mode = answers.install === 'forced' ? 'force_installed' : 'allowed'
  return {
    id,
    installation: {
      installation_mode: mode,
      ...(mode === 'force_installed' && { [sources[browser]]: source }),
      ...(mode === 'force_installed' && isChromiumsOwn(browser, answers) && { override_update_url: true }),
      ...(answers.pinButton && pins[browser]),
    },
    settings: answers.settings,
  }
}

function isChromiumsOwn(browser: Browser, { browsers }: FleetAnswers): boolean {
  return browser !== 'firefox' && browsers[browser].name === 'own'
}

const sources: Readonly<Record<Browser, string>> = {
  chrome: 'update_url',
  edge: 'update_url',
  firefox: 'install_url',
}

/** The field that pins the button, in the words of each browser. */
export const pins: Readonly<Record<Browser, Readonly<Record<string, string>>>> = {
  chrome: { toolbar_pin: 'force_pinned' },
  edge: { toolbar_state: 'force_shown' },
  firefox: { default_area: 'navbar' },
}

/** The policy in the form of a JSON file, as each browser reads it on Linux. */
export function policyTree(browser: Browser, { id, installation, settings }: BrowserPolicy): PolicyTree {
  return {
    ExtensionSettings: { [id]: installation },
    // the same word, with a capital in Firefox
    '3rdparty': { [browser === 'firefox' ? 'Extensions' : 'extensions']: { [id]: { ...settings } } },
  }
}
