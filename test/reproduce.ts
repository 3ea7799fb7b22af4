/*
 * pnpm reproduce: after pnpm package, builds all packages again from their own sources, in another folder, with dependencies
 * installed anew. Ends with 1 where one is not the same to the byte, and names it.
 */
import { join } from 'node:path'
import { makeTemporaryFolder, removeFolder } from './hosts/temporary-folder.ts'
import { readPackage, version } from './packages/made-packages.ts'
import { rebuild } from './packages/rebuild.ts'

const folder = makeTemporaryFolder('reproduced')
try {
  const sources = readPackage(`rolebook-${version}-firefox-sources.zip`)
  const built = await rebuild(sources, join(folder, 'elsewhere', 'rolebook'), ['npm', 'run', 'package'])
  const again = built('SHA256SUMS').toString().split('\n')
  // signed packages and their update manifests need a key that is in no source
  const ours = readPackage('SHA256SUMS').toString().split('\n')
  const others = again.filter((line) => !ours.includes(line))
  for (const line of others) console.error(`Not the same: ${line.slice(66)}`)
  if (others.length > 0) process.exitCode = 1
  else console.log(`All ${again.length - 1} packages are the same to the byte.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await removeFolder(folder)
}
