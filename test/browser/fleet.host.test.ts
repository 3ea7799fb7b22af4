import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import type { Chromium } from '../hosts/chromium.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { type Browser, requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { copyWithManifest, startBrowser, testedBrowsers } from './built-extension.ts'
import { publishDentalGroup } from './joining.ts'
import type { PublishedOrganisation } from './published-organisation.ts'

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

for (const name of testedBrowsers) {
  await describeInHost(
    `the policy files of a fleet in ${name}`,
    () => requireHost(name),
    () => {
      test('connect the browser as they were written, and put the button where everybody sees it', async () => {
        const organisation = await publishDentalGroup()
        const policies = await writePolicy(name, organisation)
        // a policy names an extension by its id, which in Chromium follows from this key
        const extension = await copyWithManifest(name, (manifest) =>
          name === 'chromium' ? { ...manifest, key } : manifest,
        )
        const browser = await startBrowser(name, { extension, policies })
        const panel = await browser.clickToolbarButton()
        await panel.waitForText('Not sure? Call Night line')
        expect(await panel.text()).toContain('Your administrators connected this browser with Harbour Dental Group.')
        await panel.waitForText('Tell us this is wrong')
        if (browser.name === 'chromium') expect(await isPinned(browser as Chromium)).toBe(true)
      })
    },
  )
}

/** Runs `rolebook policy` on answers about this organisation, and gives the folder that it wrote. */
async function writePolicy(name: Browser, { trust }: PublishedOrganisation): Promise<string> {
  const folder = makeTemporaryFolder('fleet')
  onTestFinished(() => removeFolder(folder))
  const answers = `rolebook-fleet: 1
install: allowed
chrome: { channel: own, key: "${key}", update-url: "https://intranet.harbourdental.example/chrome.xml" }
firefox: { channel: own, install-url: "https://intranet.harbourdental.example/rolebook.xpi" }
settings:
  addresses: ["${trust.address}"]
  organisation: ${trust.organisation}
  readingKey: ${trust.readingKey}
  reportAddress: rolebook@harbourdental.example
`
  const file = join(folder, 'rolebook-fleet.yaml')
  await writeFile(file, answers)
  const program = name === 'chromium' ? 'chrome' : 'firefox'
  const commandLine = join(repositoryRoot, 'packages/cli/src/main.ts')
  const order = ['policy', program, '--os', 'linux', '--answers', file, '-o', folder]
  const { code, output } = await runCommand([process.execPath, commandLine, ...order])
  expect({ code, output }).toMatchObject({ code: 0 })
  return join(folder, `${program}-linux`)
}

async function isPinned(browser: Chromium): Promise<boolean | undefined> {
  return browser.evaluateInBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getUserSettings(): Promise<{ isOnToolbar?: boolean }> } }
    }
    return (await chrome.action.getUserSettings()).isOnToolbar
  })
}
