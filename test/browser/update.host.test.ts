import type { ServerResponse } from 'node:http'
import { writeJoinCode } from '@rolebook/directory'
import { expect, test } from 'vitest'
import type { Chromium } from '../hosts/chromium.ts'
import { waitFor } from '../hosts/deadline.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { startBrowser, testedBrowsers } from './built-extension.ts'
import { fillStorage, readNextCheck, waitForBadge } from './extension-page.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'
import { startTroubledServer } from './troubled-server.ts'

const check = { text: 'Check for changes now' }
const hour = 3_600_000

for (const name of testedBrowsers) {
  await describeInHost(
    `an update in ${name}`,
    () => requireHost(name),
    () => {
      test('comes by itself once the network is back, and next in some four hours', async () => {
        const organisation = await publishDentalGroup()
        const browser = await startBrowser(name)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        await browser.setOffline(true)
        await organisation.publish({ version: 2, at: '2026-12-26T02:50Z' })
        const options = await browser.openExtensionPage('/options.html')
        await options.click(check)
        await options.waitForText('could not be reached')
        await panel.waitForText('Issued on 20 December')
        await waitFor('the next check to be soon', async () => (await readNextCheck(options)) < hour / 4)

        await browser.setOffline(false)
        await panel.waitForText('Issued on 26 December')
        await waitFor('the next check to be set', async () => (await readNextCheck(options)) > hour)
        const next = await readNextCheck(options)
        expect(next).toBeGreaterThan(2.9 * hour)
        expect(next).toBeLessThan(5 * hour)
      })
    },
  )
}

await describeInHost(
  'an update in Chromium',
  () => requireHost('chromium'),
  () => {
    test('in the middle of which the background is ended costs no card, and the next one works', async () => {
      const { panel, options, browser, answer, publish } = await joinHeldServer()
      const moments: [what: string, hold: (response: ServerResponse, bytes: Uint8Array, held: () => void) => void][] = [
        ['before anything was answered', (_response, _bytes, held) => held()],
        ['with half of the file', (response, bytes, held) => response.write(bytes.subarray(0, bytes.length / 2), held)],
        ['with the whole file but its end', (response, bytes, held) => response.write(bytes, held)],
        ['as the file has just come', (response, bytes, held) => response.end(bytes, held)],
      ]
      let version = 1
      for (const [what, hold] of moments) {
        version += 1
        const bytes = await publish(version)
        const held = new Promise<void>((resolve) => answer((response) => hold(response, bytes, resolve)))
        await options.click(check)
        await held
        await browser.stopBackground()
        // a browser that has the whole file may be done before the test can end it
        await options.waitForText(what.startsWith('as ') ? /was cut short|Checked just now/ : 'The check was cut short')
        expect(await panel.waitForText('Not sure?'), what).toContain('Not sure? Call Night line')
        const shown = await reloaded(browser)
        expect(await shown.waitForText('Data checked'), what).toContain('+44 20 7946 0199')

        answer((response) => response.end(bytes))
        const again = await browser.openExtensionPage('/options.html')
        await again.click(check)
        await again.waitForText(`version ${version}`)
      }
      await panel.waitForText('Issued on 26 December')
      await waitForBadge(browser, '')
    })

    test('without room to keep it is refused, and the old card stays', async () => {
      const organisation = await publishDentalGroup()
      const browser = await startBrowser('chromium')
      const panel = await browser.clickToolbarButton()
      await joinInPanel(panel, organisation)
      const options = await browser.openExtensionPage('/options.html')
      await options.waitForText('version 1')
      const free = await fillStorage(options)
      await organisation.publish({ version: 2, at: '2026-12-26T02:50Z' })
      await options.click(check)
      await options.waitForText('This browser has no room to keep the new contact list, so it was not used.')
      await panel.waitForText('This browser has no room')
      await panel.waitForText('Issued on 20 December')
      expect(await panel.text()).toContain('Not sure? Call Night line')
      await free()
      await options.click(check)
      await options.waitForText('version 2')
      await waitFor('the sentence to go', async () => !(await panel.text()).includes('no room'))
    })
  },
)

/** The dental group on a server that answers as the test says, joined in Chromium, with panel and options page open. */
async function joinHeldServer() {
  const organisation = await publishDentalGroup()
  const publish = (version: number) => organisation.publish({ version, at: '2026-12-26T02:50Z' })
  const first = await organisation.publish({ version: 1, at: '2026-12-20T10:00Z' })
  let answering = (response: ServerResponse): unknown => response.end(first)
  const server = await startTroubledServer((_request, response) => void answering(response))
  const joinCode = await writeJoinCode({ ...organisation.trust, address: `${server}/directory` })
  const browser = (await startBrowser('chromium')) as Chromium
  const panel = await browser.clickToolbarButton()
  await joinInPanel(panel, { ...organisation, joinCode })
  const options = await browser.openExtensionPage('/options.html')
  const answer = (how: (response: ServerResponse) => unknown) => {
    answering = how
  }
  return { panel, options, browser, answer, publish }
}

/** The panel as somebody sees it who opens it now, in a tab. */
function reloaded(browser: Chromium): Promise<HostDocument> {
  return browser.openExtensionPage('/sidepanel.html')
}
