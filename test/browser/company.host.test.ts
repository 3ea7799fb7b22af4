import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@rolebook/model'
import { expect, onTestFinished, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { joinInPanel } from './joining.ts'
import { publishExample } from './published-organisation.ts'

const at = '2026-12-20T10:00Z'

const example = readFileSync(join(repositoryRoot, 'shared', 'examples', 'harbour-dental-group.yaml'), 'utf8')
const guard = '+49 30 23125 210'

/** A group whose directory names one company, each on a server of its own; a card of the group leads to its night guard. */
async function publishGroup() {
  const company = await publishExample({ version: 1, at }, 'lindenhof-maschinenbau')
  const members = new Map([['de', { name: 'Lindenhof', trust: company.trust }]])
  const { rolebook } = parse(example.replace('night-line, project-lead] }', 'night-line, de/werkschutz] }'))
  const group = await publishExample({ version: 1, at, members, rolebook })
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
        await waitFor('the name of the group', async () => (await panel.text('h1')) === 'Harbour Dental Group')
        expect(company.server.requests).toEqual([])
        await panel.click({ text: 'I lost my laptop or phone' })
        await panel.waitForText('This card is that of the whole group. Its companies have contacts of their own.')
        const card = await panel.waitForText('Night line')
        expect(card).toContain('Lindenhof The number is in its own contact list, signed by itself.')
        expect(card).not.toContain('+49')
        expect(await findAccessibilityViolations(panel)).toEqual([])
        await panel.click({ text: 'Which company are you at?' })
        // the keyboard is in the list already
        await waitFor('the list of companies to have the keyboard', () =>
          panel.evaluate(() => document.activeElement?.id === 'company'),
        )
        await panel.press('ArrowDown')
        expect(await findAccessibilityViolations(panel)).toEqual([])
        await panel.click({ text: 'Show its contacts' })

        // the same card, of what the company has signed, from its beginning
        await panel.waitForText('IT on call')
        expect(await panel.text()).not.toContain('Night line')
        await waitFor('its title', async () => (await panel.text('h1')) === 'I lost my laptop or phone')
        await waitFor('the card to be read from its beginning', () =>
          panel.evaluate(() => document.activeElement?.tagName === 'H1'),
        )
        expect(company.server.requests).toHaveLength(1)

        await panel.click({ text: 'Back' })
        await waitFor('its name', async () => (await panel.text('h1')) === 'Lindenhof Maschinenbau')
        await panel.waitForText('Harbour Dental Group has named Lindenhof as one of its companies; you chose it.')
        await panel.click({ text: 'Which company are you at?' })
        await waitFor('the list of companies to have the keyboard', () =>
          panel.evaluate(() => document.activeElement?.id === 'company'),
        )
        await panel.press('ArrowUp')
        await panel.click({ text: 'Show its contacts' })
        await panel.waitForText('These contacts are shown now.')
        await waitFor('the name of the group', async () => (await panel.text('h1')) === 'Harbour Dental Group')

        // and straight to whom the group's card leads to, as that company has signed it
        await panel.click({ text: 'I lost my laptop or phone' })
        await panel.click({ text: 'Show its contacts: Lindenhof' })
        await waitFor('the night guard', async () => (await panel.text('h1')) === 'Night guard')
        expect(await panel.waitForText('you chose it.')).toContain(guard)
        expect(await findAccessibilityViolations(panel)).toEqual([])
      })
    },
  )
}
