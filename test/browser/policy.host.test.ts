import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { type Browser, requireHost } from '../hosts/machine.ts'
import { copyWithManifest, startBrowser, temporaryProfile, testedBrowsers } from './built-extension.ts'
import { readBadge } from './extension-page.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'

for (const name of testedBrowsers) {
  await describeInHost(
    `a policy in ${name}`,
    () => requireHost(name),
    () => {
      test('joins the organisation by itself, says so, and leaves no way out', async () => {
        const organisation = await publishDentalGroup()
        const managed = { ...organisation.trust, reportAddress: 'rolebook@harbourdental.example' }
        const browser = await startBrowser(name, { extension: await extensionWithFixedId(name), managed })
        const panel = await browser.clickToolbarButton()
        await panel.waitForText('Not sure? Call Night line')
        expect(await panel.text()).toContain('Your administrators connected this browser with Harbour Dental Group.')
        await panel.waitForText('Tell us this is wrong')
        expect(await findAccessibilityViolations(panel)).toEqual([])
        const options = await browser.openExtensionPage('/options.html')
        expect(await options.waitForText('a policy of your administrators')).toContain('Only they can end that.')
        expect(await options.evaluate(() => document.querySelectorAll('button').length)).toBe(1)
      })

      test('that cannot be used says why, and lets nobody join another source', async () => {
        const managed = { address: 'https://intranet.example/directory', organisation: 'harbour', readingKey: '' }
        const browser = await startBrowser(name, { extension: await extensionWithFixedId(name), managed })
        const panel = await browser.clickToolbarButton()
        await panel.waitForText('What your administrators have set for this browser cannot be used.')
        const text = await panel.text()
        expect(text).toContain('The id of the organisation is not complete')
        expect(text).not.toContain('Join code')
        expect(await readBadge(browser)).toBe('!')
      })

      test('takes the place of whatever was joined before', async () => {
        const [before, after] = [await publishDentalGroup(), await publishDentalGroup()]
        const [extension, profile] = [await extensionWithFixedId(name), temporaryProfile()]
        const first = await startBrowser(name, { extension, profile })
        await joinInPanel(await first.clickToolbarButton(), before)
        await first.close()

        const managed = { ...after.trust }
        const second = await startBrowser(name, { extension, profile, managed })
        const panel = await second.clickToolbarButton()
        await panel.waitForText('Your administrators connected this browser')
        const options = await second.openExtensionPage('/options.html')
        await options.waitForText(after.trust.organisation)
        expect(await options.text()).not.toContain(before.trust.organisation)
      })
    },
  )
}

/** A policy names an extension by its id, which a store gives; here it is given by a key in the manifest. */
async function extensionWithFixedId(name: Browser): Promise<string> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  return copyWithManifest(name, (manifest) => (name === 'chromium' ? { ...manifest, key } : manifest))
}
