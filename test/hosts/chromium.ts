import { join } from 'node:path'
import {
  type Browser,
  type CDPSession,
  type Extension,
  launch,
  type Page,
  type Target,
  TargetType,
  type WebWorker,
} from 'puppeteer-core'
import { writeChromiumLauncher, writePolicy } from './chromium-launcher.ts'
import { patience, waitFor, withDeadline } from './deadline.ts'
import { copyExtensionAt } from './extension-clock.ts'
import type { BrowserOptions, HostBrowser } from './host-browser.ts'
import { type DocumentHost, HostDocument } from './host-document.ts'
import { requireHost } from './machine.ts'
import { quietFlags } from './quiet-flags.ts'
import { chooseSurroundings } from './surroundings.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

/** The real Chromium, with puppeteer's own objects for what `HostBrowser` does not offer. */
export interface Chromium extends HostBrowser {
  readonly tab: Page
  /** Runs a function in the extension's service worker, waking it if it sleeps. */
  readonly evaluateInBackground: DocumentHost['evaluate']
  /** Waits for the panel or popup that something else than a click on the button has opened. */
  findPanel(): Promise<HostDocument>
  /** Closes the side panel. */
  closePanel(): Promise<void>
  /** Ends the service worker, as the browser does with one that is idle. */
  stopBackground(): Promise<void>
  /** Changes the policy while the browser runs, or takes it away; it must have been started with one. */
  setPolicy(managed: Record<string, unknown> | undefined): Promise<void>
}

/**
 * Starts Chromium with an unpacked extension, headless unless asked otherwise.
 * @throws HostMissing when there is no Chromium
 */
export async function launchChromium(options: BrowserOptions): Promise<Chromium> {
  const { language, timezone } = chooseSurroundings(options)
  const { width, height } = options.size ?? { width: 1200, height: 800 }
  const executable = await requireHost('chromium', language)
  const scratch = makeTemporaryFolder('chromium')
  const profile = options.profile ?? join(scratch, 'profile')
  const extensionFolder = options.instant
    ? await copyExtensionAt(options.extension, options.instant, join(profile, 'extension-with-clock'))
    : options.extension
  const browser = await launch({
    executablePath: await writeChromiumLauncher(executable, extensionFolder, options, scratch),
    headless: !options.headed && options.display === undefined,
    pipe: true,
    enableExtensions: [extensionFolder],
    userDataDir: profile,
    defaultViewport: null,
    ignoreDefaultArgs: options.display === undefined ? [] : ['--enable-automation'],
    args: [
      ...quietFlags,
      `--window-size=${width},${height}`,
      ...(options.display === undefined ? [] : ['--test-type', '--window-position=0,0']),
      ...(options.hosts ? [`--host-resolver-rules=${writeHostRules(options.hosts)}`] : []),
      ...(options.trustedKey ? [`--ignore-certificate-errors-spki-list=${options.trustedKey}`] : []),
      ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ],
    // Chromium on Linux takes the language of its surface from LANGUAGE.
    env: {
      ...process.env,
      ...(timezone && { TZ: timezone }),
      ...(language && { LANGUAGE: language }),
      ...(options.display && { DISPLAY: options.display }),
    },
  })
  const close = async () => {
    await browser.close()
    await removeFolder(scratch)
  }
  try {
    const setPolicy: Chromium['setPolicy'] = (managed) => writePolicy(extensionFolder, managed, scratch)
    return { ...(await prepareChromium(browser, close)), setPolicy }
  } catch (error) {
    await close()
    throw error
  }
}

function writeHostRules(hosts: NonNullable<BrowserOptions['hosts']>): string {
  return Object.entries(hosts)
    .map(([host, place]) => `MAP ${host} ${place}`)
    .join(', ')
}

async function prepareChromium(browser: Browser, close: () => Promise<void>): Promise<Omit<Chromium, 'setPolicy'>> {
  const extension = await waitFor(
    'the extension in Chromium',
    async () => [...(await browser.extensions()).values()][0],
  )
  const origin = `chrome-extension://${extension.id}`
  const [tab = await browser.newPage()] = await browser.pages()
  const offlineSwitch = makeOfflineSwitch(() => browser.targets())
  browser.on('targetcreated', (target) => void offlineSwitch.apply(target))
  const findWorker = async () => {
    const target = await browser.waitForTarget((candidate) => isWorkerOf(candidate, origin))
    return waitFor('the service worker', () => target.worker())
  }
  const openPage = async (url: string) => {
    await tab.goto(url)
    return new HostDocument(hostPage(tab))
  }
  // A click before the worker has said what it listens to would be lost.
  await (await findWorker()).evaluate(() => true)
  return {
    name: 'chromium',
    origin,
    tab,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    openPage,
    openExtensionPage: (path) => openPage(origin + path),
    async clickToolbarButton() {
      await tab.bringToFront()
      await tab.triggerExtensionAction(extension)
      return new HostDocument(hostPage(await findPanel(tab, extension)))
    },
    findPanel: async () => new HostDocument(hostPage(await findPanel(tab, extension))),
    async closePanel() {
      const panel = await findPanel(tab, extension)
      const isGone = new Promise<void>((resolve) => panel.once('close', () => resolve()))
      await panel.evaluate(() => window.close())
      await withDeadline('the panel to be gone', isGone)
    },
    evaluateInBackground: async (script, ...args) => evaluate(await findWorker(), script, args),
    stopBackground: async () => {
      const worker = await findWorker()
      await worker.close().catch((error: Error) => {
        // it may be gone before Puppeteer has let go of it
        if (!error.message.includes('No session with given id')) throw error
      })
    },
    setOffline: (offline) => offlineSwitch.set(offline),
    close,
  }
}

/** The document of the extension that is not in the tab; with a window Chromium calls the side panel a page like any other. */
async function findPanel(tab: Page, extension: Extension): Promise<Page> {
  const browser = tab.browser()
  const isPanel = (target: Target) => {
    const isDocument = target.type() === TargetType.PAGE || target.type() === TargetType.OTHER
    return isDocument && target.url().startsWith(`chrome-extension://${extension.id}/`) && target !== tab.target()
  }
  const target = await browser.waitForTarget(isPanel, { timeout: patience })
  const panel = await target.asPage()
  await waitFor('the panel to have loaded', () => panel.evaluate(() => document.readyState === 'complete'))
  return panel
}

/** A page of puppeteer’s as the tests know documents. */
export function hostPage(page: Page): DocumentHost {
  return {
    evaluate: (script, ...args) => evaluate(page, script, args),
    inject: async (source) => void (await page.evaluate(source)),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    typeKeys: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
  }
}

/** Puppeteer's own type for a script's arguments and its answer says the same, but cannot be derived from ours. */
async function evaluate<Args extends unknown[], Result>(
  page: Page | WebWorker,
  script: (...args: Args) => Result | Promise<Result>,
  args: Args,
): Promise<Result> {
  return (await page.evaluate(script as (...args: unknown[]) => unknown, ...args)) as Result
}

/** Puppeteer's `setOfflineMode` knows pages only; this one reaches panels and service workers too. */
function makeOfflineSwitch(targets: () => Target[]) {
  const sessions = new Map<Target, CDPSession>()
  let isOffline = false
  const apply = async (target: Target) => {
    if (!isOffline && !sessions.has(target)) return
    if (![TargetType.PAGE, TargetType.OTHER, TargetType.SERVICE_WORKER].includes(target.type())) return
    const session = sessions.get(target) ?? (await target.createCDPSession())
    sessions.set(target, session)
    await session.send('Network.enable')
    const conditions = { offline: isOffline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
    await session.send('Network.emulateNetworkConditions', conditions)
  }
  return {
    apply: (target: Target) => apply(target).catch(() => undefined),
    async set(offline: boolean) {
      isOffline = offline
      // pages are told when the network is back, and what they then ask of the background must find it back as well
      const isPage = (target: Target) => target.type() !== TargetType.SERVICE_WORKER
      for (const target of targets().sort((one, other) => Number(isPage(one)) - Number(isPage(other)))) {
        await apply(target)
      }
    },
  }
}

function isWorkerOf(target: Target, origin: string): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin)
}
