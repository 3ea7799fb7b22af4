import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import { withLock } from './lock.ts'
import { repositoryRoot } from './repository.ts'

/** The browsers the tests drive. VS Code is found by `vscode.ts`. */
export type Browser = 'chromium' | 'firefox'

/** Says in one plain sentence why a host cannot be had on this machine, and what would help. */
export class HostMissing extends Error {
  override name = 'HostMissing'
}

interface Found {
  /** Environment variable that names the executable, and beats everything else. */
  variable: string
  names: string[]
  debianPackage: string
}

const browsers: Record<Browser, Found> = {
  chromium: {
    variable: 'CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackage: 'firefox-esr',
  },
}

/** True where a missing host is a failure: on a build server, which sets `CI`. */
export function isContinuousIntegration(): boolean {
  return Boolean(process.env.CI) && process.env.CI !== 'false'
}

/**
 * Gives the path of a browser's executable: the one named by `CHROMIUM` or `FIREFOX`, else one found on the machine,
 * else one installed by apt where that is allowed (as root, with `CI` or `ROLEBOOK_INSTALL=1`).
 * @throws HostMissing when none can be had
 */
export async function requireHost(browser: Browser): Promise<string> {
  const { variable, names, debianPackage } = browsers[browser]
  const named = process.env[variable]
  if (named) {
    const path = await findExecutable([named])
    if (path) return path
    throw new HostMissing(`${variable} names ${named}, but no program is there.`)
  }
  const found = await findExecutable(names)
  if (found) return found
  const refused = await explainNoInstall()
  if (refused) {
    throw new HostMissing(`There is no ${browser} on this machine, and it was not installed because ${refused}.`)
  }
  try {
    await installDebianPackage(debianPackage)
  } catch (error) {
    throw new HostMissing(`There is no ${browser} on this machine, and apt could not install it: ${lastLine(error)}`)
  }
  const installed = await findExecutable(names)
  if (installed) return installed
  throw new HostMissing(`apt installed ${debianPackage}, yet no ${browser} is on the path.`)
}

/** Gives the first of these programs that is there, as a whole path; a bare name is looked for on the PATH. */
export async function findExecutable(names: readonly string[]): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const name of names) {
    const candidates = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))
    for (const candidate of candidates) {
      if (await isExecutable(candidate)) return candidate
    }
  }
  return undefined
}

async function explainNoInstall(): Promise<string | undefined> {
  if (!isContinuousIntegration() && process.env.ROLEBOOK_INSTALL !== '1') return 'ROLEBOOK_INSTALL=1 is not set'
  if (!(await findExecutable(['apt-get']))) return 'there is no apt-get'
  if (process.getuid?.() !== 0) return 'only root may install packages'
  return undefined
}

async function installDebianPackage(name: string): Promise<void> {
  await withLock(join(repositoryRoot, '.cache', 'apt.lock'), async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const waitForOthers = ['-o', 'DPkg::Lock::Timeout=600']
    await promisify(execFile)('apt-get', ['update', '-q'], { env })
    await promisify(execFile)('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...waitForOthers, name], {
      env,
    })
  })
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

function lastLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.trim().split('\n').at(-1) ?? text
}
