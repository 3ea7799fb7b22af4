import { type Browser, chromium, type Page } from 'playwright-core'
import { patience } from './deadline.ts'
import { requireHost } from './machine.ts'
import { quietFlags } from './quiet-flags.ts'
import { listExtensionHostEnds, type ServerOptions, startVSCodeServer, type VSCodeServer } from './vscode-server.ts'
import { Workbench } from './workbench-page.ts'

export interface WorkbenchOptions extends ServerOptions {
  /** Folder or `.code-workspace` file that is opened; without it, a window without any. */
  folder?: string
  /** File that is opened in the editor, as a whole path. */
  file?: string
  /** Folder of an extension to run from its source. */
  extension?: string
  /** Size of the window in CSS pixels. */
  size?: { width: number; height: number }
  /**
   * Display language. Extensions are told it and their manifests are read in it, as where a language pack is installed;
   * VS Code’s own texts stay English, for its packs are in the marketplace alone.
   */
  language?: string
}

/** A workbench that is to be closed. */
export type OpenWorkbench = Workbench & {
  close(): Promise<void>
  /** Everything its server printed. */
  log(): string
}

/** Size of a window at which nobody looks, for whatever is in it is drawn by the processor. */
export const sizeForSuites = { width: 800, height: 600 }

/** Starts a headless Chromium through Playwright, which the workbench's page needs. */
export async function launchForWorkbench(): Promise<Browser> {
  return chromium.launch({ executablePath: await requireHost('chromium'), headless: true, args: quietFlags })
}

/**
 * Opens a folder in a page that refuses every host but the server's own.
 * @param payload what the workbench takes in its address beside the folder, as pairs of name and value
 */
export async function openWorkbenchPage(
  browser: Browser,
  server: VSCodeServer,
  folder: string | undefined,
  payload: readonly (readonly [string, string])[],
  prepare: (page: Page) => Promise<void> = async () => {},
  size = { width: 1400, height: 900 },
): Promise<Page> {
  const context = await browser.newContext({ viewport: size })
  context.setDefaultTimeout(patience)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const own = new URL(server.url).host
  await context.route(
    ({ host, protocol }) => host !== own && /^https?:$/.test(protocol),
    (route) => route.abort(),
  )
  const page = await context.newPage()
  await prepare(page)
  await page.goto(writeWorkbenchAddress(server, folder, payload))
  return page
}

/** Writes the address at which a server shows a folder (or `.code-workspace` file), with more for the workbench to know. */
export function writeWorkbenchAddress(
  server: VSCodeServer,
  folder: string | undefined,
  payload: readonly (readonly [string, string])[],
): string {
  const kind = folder?.endsWith('.code-workspace') ? 'workspace' : 'folder'
  const what = folder ? { [kind]: folder } : { ew: 'true' }
  return `${server.url}/?${new URLSearchParams({ ...what, payload: JSON.stringify([['skipWelcome', 'true'], ...payload]) })}`
}

/**
 * Opens the real VS Code workbench with an extension from its source or from a VSIX, to be driven by mouse and keys.
 * Closing it throws where its extension host has died meanwhile.
 * @throws HostMissing when VS Code or Chromium cannot be had
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<OpenWorkbench> {
  const browser = await launchForWorkbench()
  let server: VSCodeServer | undefined
  const close = async () => {
    await browser.close()
    // the workbench starts another one in its place, and a test might not notice
    const death = listExtensionHostEnds(server?.log() ?? '').find(({ isDeath }) => isDeath)
    await server?.stop()
    if (death) throw new Error(`The extension host died. ${death.said}`)
  }
  try {
    server = await startVSCodeServer(options)
    const payload: [string, string][] = []
    if (options.file) payload.push(['openFile', server.toUri(options.file)])
    if (options.extension) payload.push(['extensionDevelopmentPath', server.toUri(options.extension)])
    const { folder, size, language } = options
    const prepare = async (page: Page) => {
      if (language) await page.addInitScript(setDisplayLanguage, language)
    }
    const page = await openWorkbenchPage(browser, server, folder, payload, prepare, size)
    await page.locator('.monaco-workbench').waitFor()
    return Object.assign(new Workbench(page), { close, log: server.log })
  } catch (error) {
    await close()
    throw error
  }
}

/** What the texts of a language pack do when they are loaded. Runs in the page before anything else. */
function setDisplayLanguage(language: string): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language })
}
