import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startProcess } from './child-process.ts'
import { waitFor } from './deadline.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'
import { type BuildName, installVSCodeBuild, type VSCodeBuild } from './vscode-build.ts'
import { restrictingSettings, vscodeSettings } from './vscode-settings.ts'

export interface ServerOptions {
  build?: BuildName
  /** VSIX files to install before the start. */
  vsix?: readonly string[]
  /** Settings of the user, beside and before those that every test needs. */
  settings?: Readonly<Record<string, unknown>>
  /** Whether a folder is not trusted before somebody says so; without it, every folder is. */
  asksForTrust?: boolean
  /** Folder for what the server keeps; without it, one is made and removed. */
  serverData?: string
  /** Folder of installed extensions; without it, an empty one. */
  extensionsFolder?: string
}

/** A VS Code server on 127.0.0.1: a real extension host, and the workbench as a page. */
export interface VSCodeServer {
  /** Address without a slash at its end. */
  readonly url: string
  /** Gives the URI by which the workbench knows a file of this machine. */
  toUri(path: string): string
  /** Everything it printed, among it how each extension host ended. */
  log(): string
  /** Resolves when it has ended. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a VS Code server, installing it first when it is not there yet; resolves when it answers.
 * @throws HostMissing when it cannot be had on this machine
 */
export async function startVSCodeServer(options: ServerOptions = {}): Promise<VSCodeServer> {
  const build = await installVSCodeBuild(options.build ?? 'current')
  const scratch = makeTemporaryFolder('vscode')
  const serverData = options.serverData ?? join(scratch, 'server')
  const extensionsFolder = options.extensionsFolder ?? join(scratch, 'extensions')
  const userFolder = join(serverData, 'data', 'User')
  await mkdir(userFolder, { recursive: true })
  const settings = { ...vscodeSettings, ...(options.asksForTrust && restrictingSettings), ...options.settings }
  await writeFile(join(userFolder, 'settings.json'), JSON.stringify(settings))
  for (const vsix of options.vsix ?? []) {
    await runServerCommand(build, ['--install-extension', resolve(vsix), '--force'], { serverData, extensionsFolder })
  }
  const args = [
    ...listServerArguments(build, { serverData, extensionsFolder }),
    // it looks for a port itself: one that was found for it might be somebody else's by the time it is ready
    ...['--host', '127.0.0.1', '--port', '0'],
    '--without-connection-token',
    '--enable-smoke-test-driver',
    ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
  ]
  const server = await startProcess(build.node, args, { env: makeServerEnvironment(scratch) })
  const stop = async () => {
    await server.stop()
    await removeFolder(scratch)
  }
  const readHost = () => {
    const port = /^Extension host agent listening on (\d+)\n/m.exec(server.output())?.[1]
    return port && `127.0.0.1:${port}`
  }
  let host: string
  try {
    host = await waitFor('the VS Code server to listen', readHost)
    await waitFor('the VS Code server to answer', () => isAnswering(`http://${host}`))
  } catch (error) {
    await stop()
    throw new Error(`The VS Code server did not start:\n${server.output().slice(-3000)}`, { cause: error })
  }
  return {
    url: `http://${host}`,
    toUri: (path) => `vscode-remote://${host}${resolve(path)}`,
    log: server.output,
    ended: server.ended,
    stop,
  }
}

/** How each extension host ended that has ended, as the server's log has it. */
export function listExtensionHostEnds(log: string): readonly { readonly said: string; readonly isDeath: boolean }[] {
  const ends = log.matchAll(/Extension Host Process exited with code: (\S+), signal: (\S+?)\.?$/gm)
  return [...ends].map(([said, code, signal]) => ({ said, isDeath: code !== '0' || signal !== 'null' }))
}

/** Runs a command of the VS Code server that does its work and ends, such as `--list-extensions`; gives its output. */
export async function runServerCommand(
  build: VSCodeBuild,
  command: readonly string[],
  folders: { serverData: string; extensionsFolder: string },
): Promise<string> {
  const scratch = makeTemporaryFolder('vscode')
  try {
    const args = [...listServerArguments(build, folders), ...command]
    const { stdout } = await promisify(execFile)(build.node, args, { env: makeServerEnvironment(scratch) })
    return stdout
  } finally {
    await removeFolder(scratch)
  }
}

function listServerArguments(
  build: VSCodeBuild,
  { serverData, extensionsFolder }: { serverData: string; extensionsFolder: string },
): string[] {
  return [
    join(build.server, 'out', 'server-main.js'),
    ...['--server-data-dir', serverData],
    ...['--extensions-dir', extensionsFolder],
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off'],
  ]
}

/** Without a gallery the server calls nobody; its sockets and temporary files go with the scratch folder. */
function makeServerEnvironment(scratch: string): NodeJS.ProcessEnv {
  return { ...process.env, EXTENSIONS_GALLERY: '{}', TMPDIR: scratch, XDG_RUNTIME_DIR: scratch, HOME: scratch }
}

async function isAnswering(url: string): Promise<boolean> {
  return (await fetch(`${url}/version`)).ok
}
