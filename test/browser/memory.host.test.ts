import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { memoryInChromium, memoryInFirefox } from '../bench/browser-memory.ts'
import { createLargeOrganisation } from '../bench/large-organisation.ts'
import { copyProbedExtension, emptyPage, panelPage } from '../bench/probed-extension.ts'
import type { Chromium } from '../hosts/chromium.ts'
import type { Firefox } from '../hosts/firefox.ts'
import type { HostBrowser } from '../hosts/host-browser.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { builtExtension, startBrowser, temporaryProfile, testedBrowsers } from './built-extension.ts'
import { joinInPanel } from './joining.ts'
import { publishExample } from './published-organisation.ts'

const megabyte = 1024 * 1024

for (const name of testedBrowsers) {
  await describeInHost(
    `the open panel in ${name}, with 5,000 people`,
    () => requireHost(name),
    () => {
      test('holds less than 30 MB over an empty page of the extension, and at most 100 rows', async () => {
        const rolebook = createLargeOrganisation(5000, 60)
        const organisation = await publishExample({ version: 1, at: '2026-12-20T10:00Z', rolebook })
        onTestFinished(() => organisation.stop())
        const scratch = makeTemporaryFolder('memory')
        onTestFinished(() => removeFolder(scratch))
        const extension = await copyProbedExtension(builtExtension(name), join(scratch, 'extension'))
        const options = { extension, profile: temporaryProfile() }
        const first = await startBrowser(name, options)
        await joinInPanel(await first.openExtensionPage(panelPage), organisation)
        // joining takes more, and is over by the time somebody opens the panel
        await first.close()

        const browser = await startBrowser(name, options)
        await browser.openExtensionPage(emptyPage)
        const empty = await heldBy(browser)
        const panel = await browser.openExtensionPage(panelPage)
        await panel.waitForText('Data checked')
        expect(await panel.evaluate(countRows)).toBeLessThanOrEqual(100)
        expect((await heldBy(browser)) - empty).toBeLessThan(30 * megabyte)
        await panel.type('input', 'number 4321')
        await panel.waitForText('Person Number 4321')
        expect(await panel.evaluate(countRows)).toBeLessThanOrEqual(100)
        expect((await heldBy(browser)) - empty).toBeLessThan(30 * megabyte)
      })
    },
  )
}

/** What the extension holds, in bytes: what its process has to itself, or where no system tells that the objects of its page. */
async function heldBy(browser: HostBrowser): Promise<number> {
  const isChromium = browser.name === 'chromium'
  const { own, heap } = await (isChromium ? memoryInChromium(browser as Chromium) : memoryInFirefox(browser as Firefox))
  return own ?? heap ?? Number.NaN
}

/** Runs in the panel. */
function countRows(): number {
  return document.querySelectorAll('.row').length
}
