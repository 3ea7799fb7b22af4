import type { Store } from '../delivery.ts'
import { addonsMozillaOrg } from './addons-mozilla-org.ts'
import { chromeWebStore } from './chrome-web-store.ts'
import { edgeAddOns } from './edge-add-ons.ts'
import { githubRelease } from './github-release.ts'
import { npm } from './npm.ts'
import { openVsx } from './open-vsx.ts'
import { visualStudioMarketplace } from './visual-studio-marketplace.ts'

/** Every place that a release goes to, by the name of its job and its environment. */
export const stores: Readonly<Record<string, Store>> = {
  'chrome-web-store': chromeWebStore,
  'edge-add-ons': edgeAddOns,
  'addons-mozilla-org': addonsMozillaOrg,
  'visual-studio-marketplace': visualStudioMarketplace,
  'open-vsx': openVsx,
  npm,
  'github-release': githubRelease,
}
