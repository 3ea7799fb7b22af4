import { expect, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { readEverythingKept, readKeptNames } from './extension-page.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'

const question = 'Who sees this?'

for (const name of testedBrowsers) {
  await describeInHost(
    `a confidential matter in ${name}`,
    () => requireHost(name),
    () => {
      test('leaves no trace: nothing kept, sent, written on the button or in the title, nor where one has been', async () => {
        const organisation = await publishDentalGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        await panel.waitForText('Keep this at hand')
        await waitFor('the welcome to be kept', async () => (await readKeptNames(panel)).includes('welcomed'))
        const before = await readTraces(panel)
        const asked = organisation.server.requests.length

        await panel.type({ text: 'What happened?' }, 'my boss breaks the rules')
        await panel.waitForText('Enter opens')
        await panel.press('Enter')
        await panel.waitForText(question)
        await panel.waitForText('Nobody, until you call or write yourself.')
        await panel.click({ text: 'QR code to call Night line from your phone' })
        await panel.waitForText('Point your phone’s camera at this code')
        expect(await readTraces(panel)).toEqual(before)

        await panel.press('Escape')
        await panel.waitForText('What happened?')
        expect(await panel.evaluate(() => document.querySelector('input')?.value)).toBe('')
        expect(await readTraces(panel)).toEqual(before)
        expect(organisation.server.requests.length).toBe(asked)
      })
    },
  )
}

/** Everything outside the card itself from which somebody could tell later that it was read. */
async function readTraces(panel: HostDocument) {
  const page = await panel.evaluate(() => ({
    title: document.title,
    address: location.href,
    steps: history.length,
    local: localStorage.length + sessionStorage.length,
  }))
  return { ...page, ...(await readEverythingKept(panel)) }
}
