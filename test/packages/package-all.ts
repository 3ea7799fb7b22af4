import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from '../build.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { writeBillOfMaterials } from './bill-of-materials.ts'
import { writeChecksums } from './checksums.ts'
import { findInstalledPackages } from './installed-packages.ts'
import { packagesFolder as dist, version } from './made-packages.ts'
import { packForNpm } from './npm-packages.ts'
import { type OffStore, writeOffStore } from './off-store.ts'
import { readSources } from './sources.ts'
import { packZip } from './zip.ts'

/** What people install, of which the bill of materials tells. */
const products = ['packages/cli', 'packages/language-server', 'vscode-extension', 'browser-extension']

/** Builds into `dist/` everything that is uploaded or pushed; the sums come last, so without them something is missing. */
export async function packageAll(offStore?: OffStore): Promise<void> {
  await buildAll()
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(dist, name), content)
  write(`rolebook-${version}-firefox-sources.zip`, packZip(readSources()))
  write(`rolebook-${version}.cdx.json`, writeBillOfMaterials(version, findInstalledPackages(products)))
  const staging = makeTemporaryFolder('npm')
  await packForNpm(staging, dist).finally(() => removeFolder(staging))
  if (offStore) writeOffStore(dist, version, offStore)
  writeChecksums(dist)
}
