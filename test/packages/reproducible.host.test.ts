import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { readPackage, version } from './made-packages.ts'

test('whoever builds from the sources gets the same bytes: all packages, and those sources again', async () => {
  const folder = makeTemporaryFolder('sources')
  onTestFinished(() => removeFolder(folder))
  for (const [path, content] of Object.entries(unzipSync(readPackage(`rolebook-${version}-firefox-sources.zip`)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const run = async (...command: readonly string[]) =>
    expect(await runCommand(command, { npm_config_verify_deps_before_run: 'false' }, folder)).toMatchObject({ code: 0 })
  await run('git', 'init', '--quiet')
  await run('git', 'add', '--all')
  await run('pnpm', 'install', '--frozen-lockfile', '--prefer-offline')
  await run('node', 'test/package.ts')
  const sums = readFileSync(join(folder, 'dist', 'SHA256SUMS'), 'utf8')
  expect(sums).toBe(readPackage('SHA256SUMS').toString())
}, 600_000)
