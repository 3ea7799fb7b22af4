import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { memoryInChromium, memoryInFirefox } from '../bench/browser-memory.ts'
import { createLargeOrganisation } from '../bench/large-organisation.ts'
import { copyProbedExtension, emptyPage } from '../bench/probed-extension.ts'
import type { Chromium } from '../hosts/chromium.ts'
import type { Firefox } from '../hosts/firefox.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { builtExtension, startBrowser, testedBrowsers } from './built-extension.ts'
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
        const browser = await startBrowser(name, { extension })
        const held = async () => {
          const memory =
            browser.name === 'chromium' ? memoryInChromium(browser as Chromium) : memoryInFirefox(browser as Firefox)
          const { own, heap } = await memory
          // what a process has to itself only Linux tells, and Firefox everywhere
          return own ?? heap ?? Number.NaN
        }
        // before anything of the panel has run in this browser
        await browser.openExtensionPage(emptyPage)
        const empty = await held()
        const panel = await browser.openExtensionPage('/sidepanel.html')
        await joinInPanel(panel, organisation)
        expect(await panel.evaluate(countRows)).toBeLessThanOrEqual(100)
        await panel.type('input', 'number 4321')
        await panel.waitForText('Person Number 4321')
        expect(await panel.evaluate(countRows)).toBeLessThanOrEqual(100)
        expect((await held()) - empty).toBeLessThan(30 * megabyte)
      })
    },
  )
}

/** Runs in the panel. */
function countRows(): number {
  return document.querySelectorAll('.row').length
}
