import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../hosts/chromium.ts'
import { launchFirefox } from '../hosts/firefox.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { builtExtension, saturdayNight } from './built-extension.ts'
import { joinInPanel } from './joining.ts'
import { publishExample } from './published-organisation.ts'

/** An ordinary Monday morning: the security desk is open. */
const mondayMorning = '2026-11-23T10:00Z'
const timezone = 'Europe/London'

/**
 * Draws the panel with the example organisation joined: home and card in Chromium, 400 × 820 at twice the pixels, and
 * Firefox's whole window with the card in its sidebar. Needs the built extensions.
 * @returns the files written
 */
export async function drawPanel(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  return [...(await drawInChromium(folder)), await drawInFirefox(folder)]
}

async function drawInChromium(folder: string): Promise<readonly string[]> {
  const organisation = await publishExample({ version: 1, at: '2026-11-20T10:00Z', life: 60 })
  const images: string[] = []
  try {
    for (const [image, instant] of [
      ['panel-home-chromium.png', mondayMorning],
      ['panel-card-chromium.png', saturdayNight],
    ] as const) {
      const browser = await launchChromium({ extension: builtExtension('chromium'), instant, timezone })
      try {
        await browser.tab.setViewport({ width: 400, height: 820, deviceScaleFactor: 2 })
        const panel = await browser.openExtensionPage('/sidepanel.html')
        await joinInPanel(panel, organisation)
        if (instant === saturdayNight) await openCard(panel)
        await rest(panel)
        images.push(write(join(folder, image), await panel.screenshot()))
      } finally {
        await browser.close()
      }
    }
  } finally {
    await organisation.stop()
  }
  return images
}

async function drawInFirefox(folder: string): Promise<string> {
  const organisation = await publishExample({ version: 1, at: '2026-12-20T10:00Z' })
  organisation.server.replace('/intranet.html', intranet)
  const browser = await launchFirefox({ extension: builtExtension('firefox'), instant: saturdayNight, timezone })
  try {
    await browser.openPage(`${organisation.server.url}/intranet.html`)
    const panel = await browser.clickToolbarButton()
    await browser.marionette.runInBrowser(arrangeWindow, 400)
    await joinInPanel(panel, organisation)
    await openCard(panel)
    await rest(panel)
    return write(join(folder, 'panel-card-firefox.png'), await browser.screenshotWindow())
  } finally {
    await browser.close()
    await organisation.stop()
  }
}

async function openCard(panel: HostDocument): Promise<void> {
  await panel.click({ text: 'I lost my laptop or phone' })
  await panel.waitForText('Do this now')
}

/** Takes the focus out of whatever field has it and scrolls to the top, as if somebody were only looking. */
async function rest(panel: HostDocument): Promise<void> {
  await panel.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
  })
}

/** Widens the sidebar, and takes the marks of remote control off the address bar. Runs in Firefox's window. */
function arrangeWindow(sidebarWidth: number): void {
  const { document } = (globalThis as unknown as { window: { document: Document } }).window
  document.documentElement.removeAttribute('remotecontrol')
  document.getElementById('sidebar-box')?.style.setProperty('width', `${sidebarWidth}px`)
}

function write(image: string, png: Uint8Array): string {
  writeFileSync(image, png)
  return image
}

/** Some page that staff might have open, so that the window looks like one in use. */
const intranet = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour Dental intranet</title><style>
body { margin: 0; font: 16px/1.6 system-ui, sans-serif; color: #22303a; background: #fff }
header { padding: 18px 40px; background: #0d4f5c; color: #fff; font-size: 20px; font-weight: 600 }
main { max-width: 560px; padding: 28px 40px } h1 { font-size: 26px } li { margin-bottom: 10px }
</style></head><body><header>Harbour Dental intranet</header><main><h1>Between the years</h1>
<p>Head office closes on Thursday at noon and opens again on Tuesday.</p><ul>
<li>The Berlin practice keeps its usual hours except on the 25th and 26th.</li>
<li>Hand in holiday requests for February by the end of the month.</li>
<li>The car park is closed for repairs until the 30th.</li></ul></main></body></html>`

if (import.meta.main) {
  for (const image of await drawPanel(process.argv[2] ?? join(repositoryRoot, 'docs/images'))) console.log(image)
  process.exit()
}
