import { strFromU8, strToU8, unzipSync } from 'fflate'
import { packZip } from './zip.ts'

/** The same package as another version: what its manifests say of it is changed, and nothing else. */
export function asVersion(zip: Uint8Array, from: string, to: string): Uint8Array {
  const files = new Map(Object.entries(unzipSync(zip)))
  for (const name of ['manifest.json', 'extension/package.json', 'extension.vsixmanifest']) {
    const manifest = files.get(name)
    if (manifest) files.set(name, strToU8(strFromU8(manifest).replaceAll(`"${from}"`, `"${to}"`)))
  }
  return packZip(files)
}
