import { expect, onTestFinished, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { joinInPanel } from './joining.ts'
import { publishExample } from './published-organisation.ts'

const at = '2026-12-20T10:00Z'

/** A group whose directory names one company, each on a server of its own. */
async function publishGroup() {
  const company = await publishExample({ version: 1, at }, 'lindenhof-maschinenbau')
  const members = new Map([['de', { name: 'Lindenhof', trust: company.trust }]])
  const group = await publishExample({ version: 1, at, members })
  onTestFinished(async () => {
    await group.stop()
    await company.stop()
  })
  return { group, company, members }
}

for (const name of testedBrowsers) {
  await describeInHost(
    `a group of companies in ${name}`,
    () => requireHost(name),
    () => {
      test('lets its staff say at which company they are, and shows what that company has signed', async () => {
        const { group, company } = await publishGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, group)
        expect(await panel.text('h1')).toBe('Harbour Dental Group')
        expect(company.server.requests).toEqual([])
        await panel.click({ text: 'Which company are you at?' })
        // the keyboard is in the list already
        await waitFor('the list of companies to have the keyboard', () =>
          panel.evaluate(() => document.activeElement?.id === 'company'),
        )
        await panel.press('ArrowDown')
        expect(await findAccessibilityViolations(panel)).toEqual([])
        await panel.click({ text: 'Show its contacts' })
        await panel.waitForText('These contacts are shown now.')
        await waitFor('its name', async () => (await panel.text('h1')) === 'Lindenhof Maschinenbau')
        const sentence = 'Harbour Dental Group has named Lindenhof as one of its companies; you chose it.'
        await waitFor('where it is from', async () => (await panel.text('footer')).includes(sentence))
        expect(company.server.requests).toHaveLength(1)
      })
    },
  )
}
