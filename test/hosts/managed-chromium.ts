import { mkdir } from 'node:fs/promises'
import { launch } from 'puppeteer-core'
import { hostPage } from './chromium.ts'
import { writeChromiumLauncher } from './chromium-launcher.ts'
import { waitFor, withDeadline } from './deadline.ts'
import { HostDocument } from './host-document.ts'
import { requireHost } from './machine.ts'
import type { ManagedBrowser, ManagedOptions } from './managed-browser.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

/** What puppeteer would switch off, and by which a policy's extensions come. */
const neededForPolicy = [
  '--disable-background-networking',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
]

/** Starts Chromium as a managed computer does: it fetches what its policy names by itself. */
export async function launchManagedChromium({
  id,
  policies,
  profile,
  server,
}: ManagedOptions): Promise<ManagedBrowser> {
  const executable = await requireHost('chromium')
  const scratch = makeTemporaryFolder('managed-chromium')
  await mkdir(profile, { recursive: true })
  const browser = await launch({
    executablePath: await writeChromiumLauncher(executable, '', { policies }, scratch),
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    ignoreDefaultArgs: neededForPolicy,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--disable-component-update', '--disable-sync', '--lang=en'],
      `--ignore-certificate-errors-spki-list=${server.trustedKey}`,
    ],
    env: { ...process.env, TZ: 'UTC', LANGUAGE: 'en' },
  })
  const close = async () => {
    await browser.close()
    await removeFolder(scratch)
  }
  const origin = `chrome-extension://${id}`
  const openExtensionPage = async (path: string) => {
    const tab = await browser.newPage()
    const open = async () => (await tab.goto(origin + path)) !== null
    await waitFor('the extension that the policy names', open)
    return new HostDocument(hostPage(tab))
  }
  return {
    // its pages are refused where it is not there; puppeteer’s own list has unpacked ones alone
    async isInstalled() {
      const tab = await browser.newPage()
      return tab.goto(`${origin}/options.html`).then(
        () => true,
        () => false,
      )
    },
    async clickToolbarButton() {
      const tab = await browser.newPage()
      await tab.goto('about:blank?beside-the-panel')
      const session = await browser.target().createCDPSession()
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
      const targetId = targetInfos.find(({ url }) => url === tab.url())?.targetId ?? ''
      await session.send('Extensions.triggerAction', { id, targetId })
      const panel = await browser.waitForTarget((target) => target.url().startsWith(`${origin}/sidepanel.html`))
      return new HostDocument(hostPage(await panel.asPage()))
    },
    openExtensionPage,
    async update() {
      const page = await openExtensionPage('/options.html')
      return withDeadline('the newer package', page.evaluate(fetchUpdate))
    },
    close,
  }
}

/** What of Chromium's interface is asked for here. */
interface Runtime {
  readonly runtime: {
    readonly onUpdateAvailable: { addListener(listener: (update: { readonly version: string }) => void): void }
    requestUpdateCheck(): Promise<unknown>
  }
}

/** Runs in a page of the extension. */
function fetchUpdate(): Promise<string> {
  const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome
  const fetched = new Promise<string>((resolve) => {
    runtime.onUpdateAvailable.addListener((update) => resolve(update.version))
  })
  return runtime.requestUpdateCheck().then(() => fetched)
}
