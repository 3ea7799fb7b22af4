import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@rolebook/model'
import { expect, onTestFinished, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startBrowser, temporaryProfile, testedBrowsers } from './built-extension.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'
import { publishExample } from './published-organisation.ts'

const example = readFileSync(join(repositoryRoot, 'shared', 'examples', 'harbour-dental-group.yaml'), 'utf8')
/** One letter is not the Latin one, and one space nobody sees. */
const deceptive = 'name: "N\\u0456ght\\u200b line"'

for (const name of testedBrowsers) {
  await describeInHost(
    `the panel in ${name}`,
    () => requireHost(name),
    () => {
      test('shows no number but the emergency one while it knows no organisation', async () => {
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        const text = await panel.waitForText('This browser does not know your organisation yet')
        expect(text).toMatch(/Call (112|999)/)
        expect(text.match(/\d{4,}/g)).toBe(null)
        expect(await findAccessibilityViolations(panel)).toEqual([])
      })

      test('shows an example that says so on every card, and whose links lead nowhere', async () => {
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await panel.click({ text: 'Show me an example' })
        await panel.waitForText('EXAMPLE, NOT YOUR ORGANISATION')
        expect(await findAccessibilityViolations(panel)).toEqual([])
        await panel.click({ text: 'I lost my laptop or phone' })
        await panel.waitForText('Do this now')
        await panel.waitForText('EXAMPLE, NOT YOUR ORGANISATION')
        expect(await panel.evaluate(() => document.querySelectorAll('a[href]').length)).toBe(0)
        expect(await findAccessibilityViolations(panel)).toEqual([])
      })

      test('names the right person at three in the night, found by everyday words', async () => {
        const organisation = await publishDentalGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        await panel.waitForText('A join code connected this browser with Harbour Dental Group.')
        await panel.waitForText('Harbour Dental Group')
        await panel.waitForText('In danger? Call 999')
        await panel.waitForText('Not sure? Call Night line')
        expect(await findAccessibilityViolations(panel)).toEqual([])

        await panel.type({ text: 'What happened?' }, 'left my phone on the train')
        await panel.waitForText('Enter opens the first')
        await panel.press('Enter')
        await panel.waitForText('Do this now')
        await panel.waitForText(/Night line At any hour \+44 20 7946 0199 .*If nobody answers Chidi Obi/)
        await panel.waitForText('Project lead · standing in for Ben Lindqvist until 3 January')
        await panel.waitForText(/Chidi Obi .* May not answer now \+44 20 7946 0013/)
        await panel.waitForText('Security desk opens on Tuesday 29 December at 08:00.')
        await panel.click({ text: 'Copy number of Night line' })
        await panel.waitForText('Copied')
        expect(await findAccessibilityViolations(panel)).toEqual([])
      })

      test('still shows the card, and that nobody has confirmed it, when the browser starts again without any network', async () => {
        const organisation = await publishDentalGroup()
        const profile = temporaryProfile()
        const first = await startBrowser(name, { profile })
        await joinInPanel(await first.clickToolbarButton(), organisation)
        await first.close()
        await organisation.stop()

        const second = await startBrowser(name, { profile, offline: true, instant: '2027-01-20T09:00Z' })
        const panel = await second.clickToolbarButton()
        await panel.waitForText('Not sure? Call Security desk')
        await panel.waitForText('Not confirmed since 19 January. If nobody answers')
        await panel.click({ text: 'I lost my laptop or phone' })
        await panel.waitForText('Do this now')
        await panel.waitForText('+44 20 7946 0100')
        await panel.waitForText('Data checked on Saturday 26 December at 03:00.')
      })

      test('asks the server for the directory and for nothing else, and shows as such what deceives in it', async () => {
        const { rolebook } = parse(example.replace('name: Night line', deceptive))
        const organisation = await publishExample({ version: 1, at: '2026-12-20T10:00Z', rolebook })
        onTestFinished(() => organisation.stop())
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        expect(await panel.waitForText('Not sure? Call N[U+0456]ght[U+200B] line')).toContain('+44 20 7946 0199')
        const spoken = await panel.evaluate(() => document.querySelector('.first-contact .ways a')?.ariaLabel)
        expect(spoken).toBe('Call N[U+0456]ght[U+200B] line')
        const asked = organisation.server.requests.map(({ method, path }) => `${method} ${path}`)
        expect(new Set(asked)).toEqual(new Set(['GET /rolebook/directory']))
      })
    },
  )
}
