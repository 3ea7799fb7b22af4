import { cp, mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { open } from '@vscode/test-web'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { patience, patienceWithSuites, withDeadline } from './deadline.ts'
import { findFreePort } from './free-port.ts'
import { requireHost } from './machine.ts'
import { quietFlags } from './quiet-flags.ts'
import { bundleSuites } from './suite-bundle.ts'
import { judgeResults, resultsMark, type SuiteResults } from './suite-results.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'
import { installVSCodeForWeb } from './vscode-build.ts'
import { sizeForSuites } from './workbench.ts'
import { Workbench } from './workbench-page.ts'

export interface WebOptions {
  /** Folder that is opened, as a virtual file system. What is written there stays in the page. */
  folder: string
  /** Folder of the extension, with its `browser` entry built. */
  extension: string
}

export interface WebSuiteOptions extends WebOptions {
  /** TypeScript files that call mocha's `suite` and `test`, and may import `vscode` but nothing of Node. */
  suites: readonly string[]
}

/**
 * Runs suites in VS Code for the web, as vscode.dev runs extensions: in a worker of the browser, without any server.
 * @throws HostMissing when VS Code for the web or Chromium cannot be had; an error when a test fails or none ran
 */
export async function runInVSCodeForWeb(options: WebSuiteOptions): Promise<SuiteResults> {
  const executable = await requireHost('chromium')
  const scratch = makeTemporaryFolder('vscode-web')
  try {
    const extension = await copyExtension(options.extension, join(scratch, 'extensions'))
    const server = await serve({ ...options, extension }, await bundleSuites(options.suites, 'web', extension))
    try {
      return await runInPage(server.url, executable, join(scratch, 'profile'))
    } finally {
      server.stop()
    }
  } finally {
    await removeFolder(scratch)
  }
}

/**
 * Opens VS Code for the web with an extension, to be driven by mouse and keys.
 * @throws HostMissing when VS Code for the web or Chromium cannot be had
 */
export async function openWorkbenchForWeb(options: WebOptions): Promise<Workbench & { close(): Promise<void> }> {
  const executable = await requireHost('chromium')
  const scratch = makeTemporaryFolder('vscode-web')
  const extension = await copyExtension(options.extension, join(scratch, 'extensions'))
  const server = await serve({ ...options, extension })
  const context = await openPersistentContext(executable, join(scratch, 'profile'))
  const close = async () => {
    await context.close()
    server.stop()
    await removeFolder(scratch)
  }
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(server.url)
    await page.locator('.monaco-workbench').waitFor()
    return Object.assign(new Workbench(page), { close })
  } catch (error) {
    await close()
    throw error
  }
}

async function serve(
  { folder, extension }: WebOptions,
  extensionTestsPath?: string,
): Promise<{ readonly url: string; stop(): void }> {
  const { builds, commit } = await installVSCodeForWeb()
  const port = await findFreePort()
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: builds,
    host: 'localhost',
    port,
    folderPath: folder,
    extensionDevelopmentPath: extension,
    ...(extensionTestsPath && { extensionTestsPath }),
  })
  return { url: `http://localhost:${port}`, stop: () => server.dispose() }
}

async function runInPage(url: string, executable: string, profile: string): Promise<SuiteResults> {
  const context = await openPersistentContext(executable, profile, sizeForSuites)
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    let log = ''
    const { ended } = await listenForEnd(page, (line) => {
      log += `${line}\n`
    })
    await page.goto(url)
    await withDeadline('the suite to end in VS Code for the web', ended, patienceWithSuites).catch((error: Error) => {
      throw new Error(`${error.message}\n${log}`)
    })
    const line = log.split('\n').find((candidate) => candidate.startsWith(resultsMark))
    return judgeResults(line === undefined ? undefined : JSON.parse(line.slice(resultsMark.length)), log)
  } finally {
    await context.close()
  }
}

/**
 * The service worker of VS Code's webviews counts as third-party storage, which a private window forbids; so the profile
 * is an ordinary one, with that storage allowed.
 */
async function openPersistentContext(
  executable: string,
  profile: string,
  viewport = { width: 1400, height: 900 },
): Promise<BrowserContext> {
  await mkdir(join(profile, 'Default'), { recursive: true })
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } }
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: true,
    viewport,
    args: [...quietFlags],
  })
  context.setDefaultTimeout(patience)
  return context
}

/** Says what the page's console says, and gives a promise of the suite's end; to be called before the page loads. */
async function listenForEnd(page: Page, print: (line: string) => void): Promise<{ ended: Promise<void> }> {
  let succeed: () => void = () => {}
  let fail: (error: Error) => void = () => {}
  const ended = new Promise<void>((resolve, reject) => {
    succeed = resolve
    fail = reject
  })
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => print(args.map(String).join(' ')))
  await page.exposeFunction('codeAutomationExit', () => succeed())
  page.on('crash', () => fail(new Error("The workbench's page crashed.")))
  return { ended }
}

/** The suite must lie inside the folder of extensions, so the extension is copied to be beside it. */
async function copyExtension(extension: string, folder: string): Promise<string> {
  const isWanted = (path: string) => !['node_modules', 'src'].includes(basename(path))
  await cp(extension, folder, { recursive: true, filter: isWanted })
  return folder
}
