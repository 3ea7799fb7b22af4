/*
 * pnpm package: everything that is uploaded to a store or registry, in `dist/`.
 * pnpm package --from https://intranet.example.org/rolebook --crx-key rolebook-crx.pem: besides, what an organisation that
 * uses no store puts into that folder of its web server.
 */
import { parseArgs } from 'node:util'
import { fillDist } from './build.ts'
import { readCrxKey } from './packages/crx.ts'
import type { OffStore } from './packages/off-store.ts'
import { packageAll } from './packages/package-all.ts'

try {
  const offStore = readOffStore()
  await fillDist((folder) => packageAll(folder, offStore))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** What was asked for beside the stores. Looked at before anything is built. */
function readOffStore(): OffStore | undefined {
  const options = { from: { type: 'string' }, 'crx-key': { type: 'string' } } as const
  const { from, 'crx-key': keyFile } = parseArgs({ options }).values
  if (from === undefined) {
    if (keyFile === undefined) return undefined
    throw new Error('--crx-key needs --from as well: the https address of the folder in which the packages will lie.')
  }
  const address = from.replace(/\/+$/, '')
  if (!/^https:\/\/[^/]/.test(address) || !URL.canParse(address)) {
    throw new Error(
      `--from ${from}: this is no address that begins with https://. Browsers take updates from no other.`,
    )
  }
  return { address, ...(keyFile !== undefined && { crxKey: readCrxKey(keyFile) }) }
}
