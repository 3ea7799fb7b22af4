import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { type CrxKey, signCrx } from './crx.ts'
import { writeChromiumUpdates, writeFirefoxUpdates } from './update-manifests.ts'
import { packZip } from './zip.ts'

/**
 * For organisations that use no store: where they will offer the packages, and the key that signs those for Chrome and
 * Edge.
 */
export interface OffStore {
  /** The address of a folder, without a slash at its end. */
  readonly address: string
  readonly crxKey?: CrxKey
}

/** Makes, from the zips in a folder, what an organisation puts on its own web server: packages and update manifests. */
export function writeOffStore(folder: string, version: string, { address, crxKey }: OffStore): void {
  for (const browser of crxKey === undefined ? [] : (['chrome', 'edge'] as const)) {
    const zip = readFileSync(join(folder, `rolebook-${version}-${browser}.zip`))
    const crx = `rolebook-${version}-${browser}.crx`
    writeFileSync(join(folder, crx), signCrx(zip, crxKey as CrxKey))
    const oldestBrowser = manifestIn(zip).minimum_chrome_version
    const offered = { id: (crxKey as CrxKey).id, version, package: `${address}/${crx}`, oldestBrowser }
    writeFileSync(join(folder, `${browser}.xml`), writeChromiumUpdates(offered))
  }
  const zip = readFileSync(join(folder, `rolebook-${version}-firefox.zip`))
  const { gecko } = manifestIn(zip).browser_specific_settings
  writeFileSync(join(folder, `rolebook-${version}-unsigned.xpi`), withUpdateAddress(zip, `${address}/firefox.json`))
  const offered = {
    id: gecko.id,
    version,
    package: `${address}/rolebook-${version}.xpi`,
    oldestBrowser: gecko.strict_min_version,
  }
  writeFileSync(join(folder, 'firefox.json'), writeFirefoxUpdates(offered))
}

interface Manifest {
  readonly minimum_chrome_version: string
  readonly browser_specific_settings: { readonly gecko: { readonly id: string; readonly strict_min_version: string } }
}

function manifestIn(zip: Uint8Array): Manifest {
  return JSON.parse(strFromU8(unzipSync(zip)['manifest.json'] ?? new Uint8Array()))
}

/** Firefox asks for updates where the manifest says; Mozilla's store accepts no package whose manifest does. */
function withUpdateAddress(zip: Uint8Array, address: string): Uint8Array {
  const files = new Map(Object.entries(unzipSync(zip)))
  const manifest = manifestIn(zip)
  const { gecko } = manifest.browser_specific_settings
  const changed = { ...manifest, browser_specific_settings: { gecko: { ...gecko, update_url: address } } }
  return packZip(files.set('manifest.json', strToU8(JSON.stringify(changed))))
}
