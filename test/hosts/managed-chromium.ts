import { mkdir } from 'node:fs/promises'
import { launch } from 'puppeteer-core'
import { hostPage } from './chromium.ts'
import { writeChromiumLauncher } from './chromium-launcher.ts'
import { waitFor } from './deadline.ts'
import { HostDocument } from './host-document.ts'
import { requireHost } from './machine.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

/** How a Chromium is started that has nothing but what its administrators have installed. */
export interface ManagedOptions {
  /** Folder of policy files. */
  readonly policies: string
  /** Profile folder, kept for a second start. */
  readonly profile: string
  /** As for any other browser under test. */
  readonly trustedKey: string
}

export interface ManagedChromium {
  /** Opens a page of an installed extension, once it is there. */
  openPageOf(extensionId: string, path: string): Promise<HostDocument>
  close(): Promise<void>
}

/** What puppeteer would switch off, and by which a policy's extensions come. */
const neededForPolicy = [
  '--disable-background-networking',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
]

/** Starts Chromium as a managed computer does: it fetches what its policy names by itself. */
export async function launchManagedChromium(options: ManagedOptions): Promise<ManagedChromium> {
  const { policies, profile, trustedKey } = options
  const executable = await requireHost('chromium')
  const scratch = makeTemporaryFolder('managed-chromium')
  await mkdir(profile, { recursive: true })
  const browser = await launch({
    executablePath: await writeChromiumLauncher(executable, '', { extension: '', policies }, scratch),
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    ignoreDefaultArgs: neededForPolicy,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--disable-component-update', '--disable-sync', '--lang=en'],
      `--ignore-certificate-errors-spki-list=${trustedKey}`,
    ],
    env: { ...process.env, TZ: 'UTC', LANGUAGE: 'en' },
  })
  return {
    async openPageOf(extensionId, path) {
      const tab = await browser.newPage()
      const open = async () => (await tab.goto(`chrome-extension://${extensionId}${path}`)) !== null
      await waitFor('the extension that the policy names', open, 60_000)
      return new HostDocument(hostPage(tab))
    },
    async close() {
      await browser.close()
      await removeFolder(scratch)
    },
  }
}
