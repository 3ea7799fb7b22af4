import { execFile } from 'node:child_process'
import { access, constants, mkdir, readdir, rename } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import { withLock } from './lock.ts'
import { repositoryRoot } from './repository.ts'

/** The browsers the tests drive. VS Code is found by `vscode.ts`, Neovim by `requireNeovim`. */
export type Browser = 'chromium' | 'firefox'

/** Says in one plain sentence why a host cannot be had on this machine, and what would help. */
export class HostMissing extends Error {
  override name = 'HostMissing'
}

interface Program {
  /** Environment variable that names the executable, and beats everything else. */
  variable: string
  names: string[]
  debianPackage: string
}

interface BrowserProgram extends Program {
  /** Where Debian's build keeps a language other than English, and the package that brings it. */
  language(code: string): { file: string; debianPackage: string }
}

const browsers: Record<Browser, BrowserProgram> = {
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
    language: (code) => ({ file: `/usr/lib/chromium/locales/${code}.pak`, debianPackage: 'chromium-l10n' }),
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackage: 'firefox-esr',
    language: (code) => ({
      file: `/usr/lib/firefox-esr/browser/extensions/langpack-${code}@firefox-esr.mozilla.org.xpi`,
      debianPackage: `firefox-esr-l10n-${code}`,
    }),
  },
}

/** True where a missing host is a failure: on a build server, which sets `CI`. */
export function isContinuousIntegration(): boolean {
  return Boolean(process.env.CI) && process.env.CI !== 'false'
}

/** True where windows can be shown: everywhere but on a Linux without a display. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Gives the path of a browser's executable: the one named by `CHROMIUM` or `FIREFOX`, else one found on the machine,
 * else one installed by apt where that is allowed (as root, with `CI` or `ROLEBOOK_INSTALL=1`). A language other than
 * English is a package of its own in Debian, and installed likewise.
 * @throws HostMissing when none can be had
 */
export async function requireHost(browser: Browser, language = 'en'): Promise<string> {
  const { debianPackage, language: describeLanguage } = browsers[browser]
  const executable = await requireProgram(browser, browsers[browser])
  if (executable === `/usr/bin/${debianPackage}` && language !== 'en') {
    const wanted = describeLanguage(language)
    if (!(await exists(wanted.file))) {
      await installDebianPackage(wanted.debianPackage, `${browser} on this machine does not speak "${language}"`)
    }
  }
  return executable
}

/**
 * Gives the path of Neovim: the one named by `NEOVIM`, else found or installed as browsers are.
 * @throws HostMissing when it cannot be had
 */
export function requireNeovim(): Promise<string> {
  return requireProgram('Neovim', { variable: 'NEOVIM', names: ['nvim'], debianPackage: 'neovim' })
}

/**
 * Gives the programs by which a window is shown where nobody looks, and keys are struck in it as by a hand: a screen in
 * memory, and what presses keys on it. Only for X11, so for Linux.
 * @throws HostMissing when they cannot be had
 */
export async function requireUnseenScreen(): Promise<{ readonly screen: string; readonly keys: string }> {
  const screen = { variable: 'XVFB', names: ['Xvfb'], debianPackage: 'xvfb' }
  const keys = { variable: 'XDOTOOL', names: ['xdotool'], debianPackage: 'xdotool' }
  return { screen: await requireProgram('Xvfb', screen), keys: await requireProgram('xdotool', keys) }
}

/**
 * Gives the path of nginx: the one named by `NGINX`, else found on the machine, else unpacked from Debian's package where
 * that may be fetched (with `CI` or `ROLEBOOK_INSTALL=1`).
 * @throws HostMissing when it cannot be had
 */
export function requireNginx(): Promise<string> {
  const names = ['nginx', '/usr/sbin/nginx']
  return requireServer('nginx', { variable: 'NGINX', names, debianPackage: 'nginx' }, 'usr/sbin/nginx')
}

/**
 * Gives the path of Caddy: the one named by `CADDY`, else found or unpacked as nginx is.
 * @throws HostMissing when it cannot be had
 */
export function requireCaddy(): Promise<string> {
  return requireServer('Caddy', { variable: 'CADDY', names: ['caddy'], debianPackage: 'caddy' }, 'usr/bin/caddy')
}

/** A server is unpacked rather than installed, or it would start as a service. */
async function requireServer(title: string, { variable, names, debianPackage }: Program, within: string) {
  const named = process.env[variable]
  const executable = await findExecutable(named ? [named] : names)
  if (executable) return executable
  if (named) throw new HostMissing(`${variable} names ${named}, but no program is there.`)
  return join(await unpackDebianPackage(debianPackage, `There is no ${title} on this machine`), within)
}

async function requireProgram(title: string, { variable, names, debianPackage }: Program): Promise<string> {
  const named = process.env[variable]
  const executable = await findExecutable(named ? [named] : names)
  if (executable) return executable
  if (named) throw new HostMissing(`${variable} names ${named}, but no program is there.`)
  await installDebianPackage(debianPackage, `There is no ${title} on this machine`)
  const installed = await findExecutable(names)
  if (!installed) throw new HostMissing(`apt installed ${debianPackage}, yet there is no ${title} on the PATH.`)
  return installed
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

async function explainNoDownload(): Promise<string | undefined> {
  if (!isContinuousIntegration() && process.env.ROLEBOOK_INSTALL !== '1') return 'ROLEBOOK_INSTALL=1 is not set'
  if (!(await findExecutable(['apt-get']))) return 'there is no apt-get'
  return undefined
}

async function explainNoInstall(): Promise<string | undefined> {
  const refused = await explainNoDownload()
  return refused ?? (process.getuid?.() === 0 ? undefined : 'only root may install packages')
}

/**
 * Downloads a Debian package and unpacks it into `.cache/`, for a program that would start as a service if it were
 * installed. Needs no root.
 * @returns the folder in which it is unpacked
 */
async function unpackDebianPackage(name: string, lack: string): Promise<string> {
  const folder = join(repositoryRoot, '.cache', `debian-${name}`)
  const unpacked = join(folder, 'unpacked')
  if (await exists(unpacked)) return unpacked
  const refused = await explainNoDownload()
  if (refused) throw new HostMissing(`${lack}, and Debian's ${name} was not fetched because ${refused}.`)
  const run = (program: string, ...args: string[]) => promisify(execFile)(program, args, { cwd: folder })
  await withLock(join(repositoryRoot, '.cache', 'apt.lock'), async () => {
    if (await exists(unpacked)) return
    await mkdir(folder, { recursive: true })
    // without root the lists are those that are there
    if (process.getuid?.() === 0) await run('apt-get', '-q', 'update')
    await run('apt-get', '-q', 'download', name)
    const archive = (await readdir(folder)).find((file) => file.endsWith('.deb'))
    await run('dpkg-deb', '-x', archive ?? '', 'partly-unpacked')
    await rename(join(folder, 'partly-unpacked'), unpacked)
  }).catch((error: unknown) => {
    throw new HostMissing(`${lack}, and apt could not fetch ${name}: ${lastLine(error)}`)
  })
  return unpacked
}

async function installDebianPackage(name: string, lack: string): Promise<void> {
  const refused = await explainNoInstall()
  if (refused) throw new HostMissing(`${lack}, and Debian's ${name} was not installed because ${refused}.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]) => promisify(execFile)('apt-get', ['-q', ...args], { env })
  await withLock(join(repositoryRoot, '.cache', 'apt.lock'), async () => {
    await run('update')
    await run('install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=600', name)
  }).catch((error: unknown) => {
    throw new HostMissing(`${lack}, and apt could not install ${name}: ${lastLine(error)}`)
  })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
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
