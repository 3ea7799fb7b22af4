import { expect, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { waitFor } from '../hosts/deadline.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { startBrowser, temporaryProfile, testedBrowsers } from './built-extension.ts'
import { readKeptNames } from './extension-page.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'

for (const name of testedBrowsers) {
  await describeInHost(
    `search and the reader’s own part in ${name}`,
    () => requireHost(name),
    () => {
      test('a misspelt surname leads to the person, and to a link that calls whoever stands in', async () => {
        const organisation = await publishDentalGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        // what is shown only once comes late, and moves the field that is to be clicked
        await panel.waitForText('Got it')
        await panel.type({ text: 'What happened?' }, 'Lindkvist')
        await panel.waitForText('Enter opens it')
        await panel.press('Enter')
        await panel.waitForText('How to reach them')
        const person = await panel.waitForText('Chidi Obi Standing in for Ben Lindqvist until 3 January')
        expect(person).not.toContain('+44 20 7946 0012')
        await waitForKeyboardAt(panel, /^Ben Lindqvist$/)
        expect(await panel.evaluate(() => document.querySelector('a.button')?.getAttribute('href'))).toBe(
          'tel:+442079460013',
        )
        expect(await findAccessibilityViolations(panel)).toEqual([])
        await panel.press('Escape')
        await panel.waitForText('Enter opens it')
        await waitForKeyboardAt(panel, /Ben Lindqvist/)
      })

      test('the person somebody chose as themselves is kept over a restart, decides their emergency number, and is forgotten', async () => {
        const organisation = await publishDentalGroup()
        const profile = temporaryProfile()
        const first = await startBrowser(name, { profile })
        const panel = await first.clickToolbarButton()
        await joinInPanel(panel, organisation)
        await panel.click({ text: 'My part' })
        await panel.waitForText('Your name')
        await panel.type({ text: 'Your name' }, 'Dana Wiess')
        await panel.waitForText('Enter chooses')
        await panel.press('Enter')
        await panel.waitForText('Forget who I am')
        await panel.waitForText('Human resources: answers for it and does it')
        await waitFor('the choice to be kept', async () => (await readKeptNames(panel)).includes('self'))
        expect(await findAccessibilityViolations(panel)).toEqual([])
        await first.close()
        const asked = organisation.server.requests.map(({ method, path }) => `${method} ${path}`)
        expect(new Set(asked)).toEqual(new Set(['GET /rolebook/directory']))

        const second = await startBrowser(name, { profile })
        const again = await second.clickToolbarButton()
        await again.waitForText('In danger? Call 112')
        expect(await again.text()).not.toContain('Call 999')
        await again.click({ text: 'My part' })
        await again.waitForText('Dana Weiss')
        await again.click({ text: 'Forget who I am' })
        await again.waitForText('Your name')
        await goHome(again)
        await again.waitForText('In danger? Call 999')
        const page = await second.openExtensionPage('/options.html')
        await waitFor('nobody to be kept', async () => !(await readKeptNames(page)).includes('self'))
      })
    },
  )
}

/** Waits until what has the keyboard bears these words. */
async function waitForKeyboardAt(panel: HostDocument, words: RegExp): Promise<void> {
  await waitFor(`the keyboard at ${words}`, async () => {
    const seen = await panel.evaluate(() => document.activeElement?.textContent ?? '')
    if (!words.test(seen)) throw new Error(seen)
    return true
  })
}

async function goHome(panel: HostDocument): Promise<void> {
  await panel.press('Escape')
  await waitFor('home', () => panel.evaluate(() => document.querySelector('#what-happened') !== null))
}
