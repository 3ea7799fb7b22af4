import { existsSync } from 'node:fs'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { BrowserOptions, HostBrowser } from '../hosts/host-browser.ts'
import { launchBrowser } from '../hosts/launch-browser.ts'
import type { Browser } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'

/** Saturday night between two holidays: the instant of the worked example in the documentation. */
export const saturdayNight = '2026-12-26T03:00Z'

/** The browsers the extension is tested in. */
export const testedBrowsers = ['chromium', 'firefox'] satisfies Browser[]

const folders: Record<Browser, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }

/** The folder of the extension as `pnpm build` leaves it. Throws if it has not been built. */
export function builtExtension(name: Browser): string {
  const folder = join(repositoryRoot, 'browser-extension', '.output', folders[name])
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} is not there; \`pnpm build\` makes it.`)
  }
  return folder
}

/** Starts a browser with the built extension, in London on that Saturday night unless told otherwise. It ends with the test. */
export async function startBrowser(name: Browser, options: Partial<BrowserOptions> = {}): Promise<HostBrowser> {
  const usual = { extension: builtExtension(name), instant: saturdayNight, timezone: 'Europe/London' }
  const browser = await launchBrowser(name, { ...usual, ...options })
  onTestFinished(() => browser.close())
  return browser
}

/** An empty folder for a test's own profile, removed when the test has finished. */
export function temporaryProfile(): string {
  const folder = makeTemporaryFolder('profile')
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** A copy of the built extension with another manifest, removed when the test has finished. */
export async function copyWithManifest(name: Browser, change: (manifest: Manifest) => Manifest): Promise<string> {
  const folder = makeTemporaryFolder('extension')
  onTestFinished(() => removeFolder(folder))
  await cp(builtExtension(name), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))))
  return folder
}

/** The manifest as a browser without a side panel reads it. */
export function withoutSidePanel({
  side_panel: _panel,
  sidebar_action: _sidebar,
  permissions,
  ...manifest
}: Manifest): Manifest {
  return { ...manifest, permissions: (permissions as string[]).filter((permission) => permission !== 'sidePanel') }
}

type Manifest = Record<string, unknown>
