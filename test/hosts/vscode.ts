import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron'
import { HostMissing, hasDisplay, requireHost } from './machine.ts'
import { repositoryRoot } from './repository.ts'
import { bundleSuites } from './suite-bundle.ts'
import { judgeResults, type SuiteResults } from './suite-results.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'
import { type BuildName, installVSCodeBuild } from './vscode-build.ts'
import { vscodeSettings } from './vscode-settings.ts'

const standIn = join(import.meta.dirname, 'vscode-executable.ts')

/** The VS Code versions that stand for the same in a download. */
const downloads: Record<BuildName, string> = { current: 'stable', oldest: '1.100.3' }

/** The executable to run tests with, and how to call its command line. */
export interface VSCode {
  executable: string
  build: BuildName
  /** True where npm's build stands in for a download; it is the same workbench and extension host, but no desktop. */
  isStandIn: boolean
}

export interface SuiteOptions {
  /** TypeScript files that call mocha's `suite` and `test`, and may import `vscode`. */
  suites: readonly string[]
  /** Folder that is opened. */
  folder: string
  /** Folder of the extension to run from its source; or else `vsix`. */
  extension?: string
  /** VSIX files to install first. */
  vsix?: readonly string[]
  /** Settings of the user, beside and before those that every test needs. */
  settings?: Readonly<Record<string, unknown>>
  /** Environment of the extension host, where the suite reads it. */
  env?: Readonly<Record<string, string>>
}

/**
 * Finds the VS Code to test in: the one that `VSCODE_EXECUTABLE` names, else a download where there is a display and a
 * network that permits it, else the stand-in made of npm's build, which is installed by this.
 * @throws HostMissing when none of these can be had
 */
export async function findVSCode(build: BuildName = 'current'): Promise<VSCode> {
  const named = process.env.VSCODE_EXECUTABLE
  if (named) return { executable: named, build, isStandIn: named === standIn }
  let refused = 'there is no display'
  if (hasDisplay()) {
    try {
      const cachePath = join(repositoryRoot, '.cache', 'vscode-downloads')
      const executable = await downloadAndUnzipVSCode({ version: downloads[build], cachePath, timeout: 20_000 })
      return { executable, build, isStandIn: false }
    } catch (error) {
      refused = `the download failed (${error instanceof Error ? error.message : error})`
    }
  }
  if (process.platform !== 'linux') throw new HostMissing(`There is no VS Code for the tests: ${refused}.`)
  await installVSCodeBuild(build)
  await requireHost('chromium')
  return { executable: standIn, build, isStandIn: true }
}

/**
 * Runs suites in VS Code's extension host with `@vscode/test-electron`, the extension coming from its source or a VSIX.
 * @throws when a test fails, and also when the suite left no results: an extension host that dies is not a success
 */
export async function runInVSCode(vscode: VSCode, options: SuiteOptions): Promise<SuiteResults> {
  const scratch = makeTemporaryFolder('vscode-suite')
  try {
    const userData = join(scratch, 'user-data')
    const profile = [`--user-data-dir=${userData}`, `--extensions-dir=${join(scratch, 'extensions')}`]
    await mkdir(join(userData, 'User'), { recursive: true })
    const settings = { ...vscodeSettings, ...options.settings }
    await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify(settings))
    for (const vsix of options.vsix ?? []) await installVsix(vscode, vsix, profile)
    const resultsFile = join(scratch, 'results.json')
    let log = ''
    const output = new Writable({
      write(chunk, _encoding, done) {
        log += chunk
        done()
      },
    })
    const failure = await runTests({
      vscodeExecutablePath: vscode.executable,
      extensionDevelopmentPath: options.extension ?? (await writeEmptyExtension(scratch)),
      extensionTestsPath: await bundleSuites(options.suites, 'node', scratch),
      launchArgs: [options.folder, ...profile],
      extensionTestsEnv: { ...options.env, SUITE_RESULTS: resultsFile, VSCODE_BUILD: vscode.build },
      stdout: output,
      stderr: output,
    }).then(
      () => undefined,
      (error: Error) => error,
    )
    const results: SuiteResults | undefined = await readFile(resultsFile, 'utf8').then(JSON.parse, () => undefined)
    const judged = judgeResults(results, log)
    if (failure) throw new Error(`All tests passed, yet VS Code failed: ${failure.message}\n${log}`)
    return judged
  } finally {
    await removeFolder(scratch)
  }
}

async function installVsix(vscode: VSCode, vsix: string, profile: string[]): Promise<void> {
  const [command = vscode.executable, ...args] = vscode.isStandIn
    ? [vscode.executable]
    : resolveCliArgsFromVSCodeExecutablePath(vscode.executable, { reuseMachineInstall: true })
  const env = { ...process.env, VSCODE_BUILD: vscode.build }
  await promisify(execFile)(command, [...args, ...profile, '--install-extension', vsix, '--force'], { env })
}

/** VS Code runs a suite only beside an extension in development; where ours is installed, this one does nothing. */
async function writeEmptyExtension(scratch: string): Promise<string> {
  const folder = join(scratch, 'empty-extension')
  await mkdir(folder)
  const manifest = { name: 'empty', publisher: 'rolebook-test', version: '0.0.1', engines: { vscode: '^1.100.0' } }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  return folder
}
