import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { channels } from '@rolebook/fleet'
import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode, type VSCode } from '../hosts/vscode.ts'
import { asVersion } from '../packages/another-version.ts'
import { version } from '../packages/made-packages.ts'
import { findVsix } from './vsix.ts'

const newer = '99.0.0'

await describeInHost('the script that rolebook policy vscode writes', findVSCode, (vscode) => {
  test('installs a version, replaces it by a newer one, changes nothing when run again, and keeps settings and data', async () => {
    const { folder, code, settings, kept } = prepareVSCode(vscode)
    const listed = async () => (await promisify(execFile)(code, ['--list-extensions', '--show-versions'])).stdout.trim()
    const run = async (one: string, vsix: string) => {
      const script = await writeScript(folder, one, vsix)
      expect(await runCommand(['sh', script], { CODE: code }, folder)).toMatchObject({ code: 0 })
    }
    await run(version, findVsix())
    expect(await listed()).toBe(`${id}@${version}`)
    const next = join(folder, `rolebook-${newer}.vsix`)
    writeFileSync(next, asVersion(readFileSync(findVsix()), version, newer))
    await run(newer, next)
    expect(await listed()).toBe(`${id}@${newer}`)
    // nothing is left to install, so no package is needed
    await run(newer, join(folder, 'gone.vsix'))
    expect(await listed()).toBe(`${id}@${newer}`)
    expect(readFileSync(settings, 'utf8')).toBe(ownSettings)
    expect(readFileSync(kept, 'utf8')).toBe(keptData)
  })
})

const { id = '' } = channels.vscode.own
const ownSettings = '{ "rolebook.profiles": ["evidence"] }\n'
const keptData = 'kept by the extension'

/** A user's VS Code of its own, and the command by which it is called. */
function prepareVSCode({ executable, isStandIn }: VSCode) {
  const folder = makeTemporaryFolder('install-script')
  onTestFinished(() => removeFolder(folder))
  const settings = join(folder, 'user-data', 'User', 'settings.json')
  const storage = join(folder, 'user-data', 'User', 'globalStorage', id)
  const kept = join(storage, 'kept')
  mkdirSync(storage, { recursive: true })
  writeFileSync(settings, ownSettings)
  writeFileSync(kept, keptData)
  const program = isStandIn
    ? `'${process.execPath}' '${executable}'`
    : `'${resolveCliPathFromVSCodeExecutablePath(executable)}'`
  const code = join(folder, 'code')
  const own = `--user-data-dir='${folder}/user-data' --extensions-dir='${folder}/extensions'`
  writeFileSync(code, `#!/bin/sh\nexec ${program} ${own} "$@"\n`, { mode: 0o755 })
  return { folder, code, settings, kept }
}

/** Runs `rolebook policy vscode` for this version, and gives the path of the script. */
async function writeScript(folder: string, one: string, vsix: string): Promise<string> {
  const answers = join(folder, 'rolebook-fleet.yaml')
  const organisation = 'A'.repeat(43)
  writeFileSync(
    answers,
    `rolebook-fleet: 1
vscode: { channel: own, versions: ["${one}"], vsix: "${vsix}" }
settings:
  addresses: ["https://intranet.harbourdental.example/rolebook/directory"]
  organisation: ${organisation}
  readingKey: ${organisation}
`,
  )
  const commandLine = join(repositoryRoot, 'packages/cli/src/main.ts')
  const order = ['policy', 'vscode', '--os', 'linux', '--answers', answers, '-o', folder, '--force']
  const { code, output } = await runCommand([process.execPath, commandLine, ...order])
  expect({ code, output }).toMatchObject({ code: 0 })
  return join(folder, 'vscode-linux', 'install-rolebook.sh')
}
