import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { readPackage, version } from './made-packages.ts'
import { rebuild } from './rebuild.ts'

// pnpm reproduce does the same for all packages, before a release
test('whoever builds the package for Firefox from its sources, wherever they lie, gets the same bytes', async () => {
  const folder = makeTemporaryFolder('sources')
  onTestFinished(() => removeFolder(folder))
  const sources = readPackage(`rolebook-${version}-firefox-sources.zip`)
  const built = await rebuild(sources, join(folder, 'for review'), ['npm', 'run', 'build', '--', 'firefox'])
  const [theirs, ours] = [built, readPackage].map((read) => read(`rolebook-${version}-firefox.zip`))
  // which file differs says more than that one does
  expect(contentsOf(theirs)).toEqual(contentsOf(ours))
  expect(theirs?.equals(ours ?? Buffer.alloc(0))).toBe(true)
}, 300_000)

function contentsOf(zip: Buffer = Buffer.alloc(0)): Record<string, string> {
  const files = Object.entries(unzipSync(zip))
  return Object.fromEntries(files.map(([name, content]) => [name, Buffer.from(content).toString('latin1')]))
}
