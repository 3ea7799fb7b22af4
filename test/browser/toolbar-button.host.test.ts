import { expect, onTestFinished, test } from 'vitest'
import { launchChromium } from '../hosts/chromium.ts'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { builtExtension, saturdayNight, startBrowser, testedBrowsers } from './built-extension.ts'
import { readKeptNames } from './extension-page.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'

for (const name of testedBrowsers) {
  await describeInHost(
    `the toolbar button in ${name}`,
    () => requireHost(name),
    () => {
      test('opens the panel beside the page, and shows it again at the next click', async () => {
        const organisation = await publishDentalGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        expect(await panel.evaluate(() => location.pathname + location.search)).toBe('/sidepanel.html')
        await joinInPanel(panel, organisation)
        const again = await browser.clickToolbarButton()
        await again.waitForText('Harbour Dental Group')
        await again.waitForText('What happened?')
      })

      test('leaves nothing of an organisation behind when somebody leaves it', async () => {
        const organisation = await publishDentalGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        const options = await browser.openExtensionPage('/options.html')
        await options.click({ text: 'Leave…' })
        await options.waitForText('Do you want to leave?')
        await options.click({ text: 'Yes, leave' })
        await options.waitForText('This browser has not joined an organisation yet.')
        await panel.waitForText('This browser does not know your organisation yet')
        // the pages say so as soon as the first record is gone, and the others follow
        await waitFor('nothing to be left', async () => (await readKeptNames(options)).length === 0)
      })
    },
  )
}

await describeInHost(
  'a background that Chromium has ended',
  () => requireHost('chromium'),
  () => {
    test('begins where it was: the button opens the panel, and the panel gets what is newer', async () => {
      const organisation = await publishDentalGroup()
      const browser = await launchChromium({
        extension: builtExtension('chromium'),
        instant: saturdayNight,
        timezone: 'Europe/London',
      })
      onTestFinished(() => browser.close())
      await joinInPanel(await browser.clickToolbarButton(), organisation)
      await browser.stopBackground()
      const panel = await browser.clickToolbarButton()
      await panel.waitForText('Not sure? Call Night line')

      await browser.stopBackground()
      await organisation.publish({ version: 2, at: '2026-12-26T02:00Z' })
      const options = await browser.openExtensionPage('/options.html')
      await options.click({ text: 'Check for changes now' })
      await panel.waitForText('Issued on 26 December')
    })
  },
)
