import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { publishExample } from '../browser/published-organisation.ts'
import { type Chromium, launchChromium } from '../hosts/chromium.ts'
import { waitFor } from '../hosts/deadline.ts'
import { type Firefox, launchFirefox } from '../hosts/firefox.ts'
import type { BrowserOptions, HostBrowser } from '../hosts/host-browser.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { type HeldMemory, memoryInChromium, memoryInFirefox } from './browser-memory.ts'
import { createLargeOrganisation } from './large-organisation.ts'
import { copyProbedExtension, emptyPage, panelPage } from './probed-extension.ts'

/** When a page had something to show, in milliseconds from its start. */
export interface Opening {
  /** In the document. */
  readonly drawn: number
  /** After the frame that shows it. */
  readonly painted: number
}

/** The panel and an empty page of the extension in one browser, opened in turns. */
export interface PanelBesideEmpty {
  readonly browser: string
  readonly panel: readonly Opening[]
  readonly empty: readonly Opening[]
  readonly memory: {
    readonly empty: HeldMemory
    readonly panel: HeldMemory
    /** While something is searched for, and once the field is empty again. */
    readonly searching: HeldMemory
    readonly searched: HeldMemory
  }
}

const day = 86_400_000

interface Measured {
  readonly folder: string
  open(options: BrowserOptions): Promise<{ readonly browser: HostBrowser; memory(): Promise<HeldMemory> }>
}

const measured: Readonly<Record<string, Measured>> = {
  Chromium: {
    folder: 'chrome-mv3',
    async open(options) {
      const browser: Chromium = await launchChromium(options)
      return { browser, memory: () => memoryInChromium(browser) }
    },
  },
  Firefox: {
    folder: 'firefox-mv3',
    async open(options) {
      const browser: Firefox = await launchFirefox(options)
      return { browser, memory: () => memoryInFirefox(browser) }
    },
  },
}

/**
 * Measures how long the panel's page takes until the first number to call is there, and what it holds, beside an empty
 * page, with an organisation of so many people and situations: the kept directory is read, verified and drawn, with no
 * network asked. The pages are opened in a tab, since a side panel cannot be opened again and again. Nothing where the
 * extension is not built.
 */
export async function measureFirstContact(
  openings: number,
  size: { readonly people: number; readonly situations: number },
): Promise<readonly PanelBesideEmpty[]> {
  const built = Object.entries(measured).filter(([, { folder }]) => existsSync(builtIn(folder)))
  const rolebook = createLargeOrganisation(size.people, size.situations)
  const results: PanelBesideEmpty[] = []
  // the browser's own clock: another one would be one script more in each page
  const at = writeInstant(Date.now() - day)
  for (const [name, browser] of built) {
    const organisation = await publishExample({ version: 1, at, rolebook })
    const scratch = makeTemporaryFolder('first-contact')
    try {
      const extension = await copyProbedExtension(builtIn(browser.folder), join(scratch, 'extension'))
      const profile = join(scratch, 'profile')
      const options = { extension, profile, timezone: 'Europe/London' }
      await joinAndClose(await browser.open(options), organisation.joinCode)
      await organisation.server.stop()
      results.push({ browser: name, ...(await openInTurns(await browser.open(options), openings)) })
    } finally {
      await organisation.stop()
      await removeFolder(scratch)
    }
  }
  return results
}

type Opened = Awaited<ReturnType<Measured['open']>>

/** Joins and ends the browser, so that what is measured next has not joined just now. */
async function joinAndClose({ browser }: Opened, joinCode: string): Promise<void> {
  try {
    const panel = await browser.openExtensionPage(panelPage)
    await panel.type({ text: 'Join code' }, joinCode)
    await panel.click({ text: 'Join' })
    await panel.waitForText('Not sure?')
  } finally {
    await browser.close()
  }
}

async function openInTurns({ browser, memory }: Opened, openings: number) {
  const open = async (path: string): Promise<Opening> => paintedIn(await browser.openExtensionPage(path), path)
  const paintedIn = (page: HostDocument, path: string): Promise<Opening> =>
    waitFor(`${path} to be painted`, () =>
      page.evaluate(() => {
        const { drawn, painted } = document.documentElement.dataset
        return painted === undefined ? undefined : { drawn: Number(drawn), painted: Number(painted) }
      }),
    )
  try {
    // before anything of the panel has run in this browser
    await open(emptyPage)
    const empty = await memory()
    const page = await browser.openExtensionPage(panelPage)
    await paintedIn(page, panelPage)
    const panel = await memory()
    await page.type('input', 'number 4321')
    await page.waitForText('Person Number 4321')
    const searching = await memory()
    await page.type('input', '')
    await page.waitForText('Something of kind 0 has happened')
    const searched = await memory()
    const times: { readonly panel: Opening[]; readonly empty: Opening[] } = { panel: [], empty: [] }
    for (let opening = 0; opening < openings; opening += 1) {
      times.empty.push(await open(emptyPage))
      times.panel.push(await open(panelPage))
    }
    return { ...times, memory: { empty, panel, searching, searched } }
  } finally {
    await browser.close()
  }
}

/** As a rolebook writes it, to the minute. */
function writeInstant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`
}

function builtIn(folder: string): string {
  return join(repositoryRoot, 'browser-extension', '.output', folder)
}
