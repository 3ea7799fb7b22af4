import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from '../build.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { writeBillOfMaterials } from './bill-of-materials.ts'
import { writeChecksums } from './checksums.ts'
import { findInstalledPackages } from './installed-packages.ts'
import { packForNpm } from './npm-packages.ts'
import { type OffStore, writeOffStore } from './off-store.ts'
import { readVersion } from './one-version.ts'
import { readSources } from './sources.ts'
import { packZip } from './zip.ts'

/** The products that people install, which the bill of materials lists. */
const products = ['packages/cli', 'packages/language-server', 'vscode-extension', 'browser-extension']

/** Builds everything that is uploaded or pushed into a folder; the checksums come last. */
export async function packageAll(folder: string, offStore?: OffStore): Promise<void> {
  const version = readVersion()
  await buildAll(folder)
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  write(`rolebook-${version}-firefox-sources.zip`, packZip(readSources()))
  write(`rolebook-${version}.cdx.json`, writeBillOfMaterials(version, findInstalledPackages(products)))
  const staging = makeTemporaryFolder('npm')
  await packForNpm(staging, folder).finally(() => removeFolder(staging))
  if (offStore) writeOffStore(folder, version, offStore)
  writeChecksums(folder)
}
