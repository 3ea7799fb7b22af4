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
    const { folder, settings, kept, listed, runScript } = prepareVSCode(vscode)
    const run = async (one: string, vsix: string) => {
      await runPolicy(folder, one, vsix)
      await runScript('vscode-linux/install-rolebook.sh')
    }
    await run(version, findVsix())
    expect(await listed()).toBe(`${id}@${version}`)
    const next = makeNewer(folder)
    await run(newer, next)
    expect(await listed()).toBe(`${id}@${newer}`)
    // nothing is left to install, so no package is needed
    await run(newer, join(folder, 'gone.vsix'))
    expect(await listed()).toBe(`${id}@${newer}`)
    expect(readFileSync(settings, 'utf8')).toBe(ownSettings)
    expect(readFileSync(kept, 'utf8')).toBe(keptData)
  })

  test('comes with a list that lets this version in and no other, and with one that removes it', async () => {
    const { folder, code, settings, listed, runScript } = prepareVSCode(vscode)
    await runPolicy(folder, version, findVsix())
    const { AllowedExtensions: list } = JSON.parse(readFileSync(join(folder, 'vscode-linux/policy.json'), 'utf8'))
    // the file itself is read by the desktop alone; this setting, whose place it takes, is heeded everywhere
    writeFileSync(settings, `{ "extensions.allowed": ${list} }`)
    await runScript('vscode-linux/install-rolebook.sh')
    const refused = await runCommand([code, '--install-extension', makeNewer(folder), '--force'])
    expect(refused.code, refused.output).not.toBe(0)
    expect(await listed()).toBe(`${id}@${version}`)

    await runPolicy(folder, version, findVsix(), '--remove')
    await runScript('vscode-linux-removal/remove-rolebook.sh')
    expect(await listed()).toBe('')
    await runScript('vscode-linux-removal/remove-rolebook.sh')
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
  const listed = async () => (await promisify(execFile)(code, ['--list-extensions', '--show-versions'])).stdout.trim()
  const runScript = async (script: string) => {
    expect(await runCommand(['sh', join(folder, script)], { CODE: code }, folder)).toMatchObject({ code: 0 })
  }
  return { folder, code, settings, kept, listed, runScript }
}

/** The package as if it were of a newer version. */
function makeNewer(folder: string): string {
  const vsix = join(folder, `rolebook-${newer}.vsix`)
  writeFileSync(vsix, asVersion(readFileSync(findVsix()), version, newer))
  return vsix
}

/** Runs `rolebook policy vscode` for this version, and lets it write into the folder. */
async function runPolicy(folder: string, one: string, vsix: string, ...options: readonly string[]): Promise<void> {
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
  const order = ['policy', 'vscode', '--os', 'linux', ...options, '--answers', answers, '-o', folder, '--force']
  const { code, output } = await runCommand([process.execPath, commandLine, ...order])
  expect({ code, output }).toMatchObject({ code: 0 })
}
