import type { Browser } from '../channels/channels.ts'
import type { Preferences } from '../formats/configuration-profile.ts'
import { type BrowserPolicy, policyTree } from './browser-policy.ts'

/** The preference domain in which each browser reads its policies. */
export const domains: Readonly<Record<Browser, string>> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  firefox: 'org.mozilla.firefox',
}

/**
 * The policy in preference domains of macOS. Chrome and Edge read the settings of an extension in a domain of its own,
 * and nowhere else; Firefox reads everything in one domain.
 */
export function preferenceDomains(browser: Browser, policy: BrowserPolicy): readonly Preferences[] {
  const { id, installation, settings } = policy
  const domain = domains[browser]
  if (browser === 'firefox') {
    return [{ domain, values: { EnterprisePoliciesEnabled: true, ...policyTree(browser, policy) } }]
  }
  return [
    { domain, values: { ExtensionSettings: { [id]: installation } } },
    { domain: `${domain}.extensions.${id}`, values: { ...settings } },
  ]
}
