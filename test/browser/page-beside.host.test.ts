import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@rolebook/model'
import { expect, onTestFinished, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import type { Chromium } from '../hosts/chromium.ts'
import { waitFor } from '../hosts/deadline.ts'
import type { Firefox } from '../hosts/firefox.ts'
import type { HostBrowser } from '../hosts/host-browser.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startSecureServer } from '../hosts/secure-server.ts'
import { copyWithManifest, startBrowser, testedBrowsers, withoutSidePanel } from './built-extension.ts'
import { joinInPanel } from './joining.ts'
import { publishExample } from './published-organisation.ts'

const card = 'This page: Personnel files'
const again = 'Click the Rolebook button again to ask about this page.'

for (const name of testedBrowsers) {
  await describeInHost(
    `a page of an asset in ${name}`,
    () => requireHost(name),
    () => {
      test('is shown by the button alone, until one goes elsewhere', async () => {
        const { organisation, trustedKey, site, elsewhere } = await prepare()
        const browser = await startBrowser(name, { trustedKey })
        await browser.openPage(`${site}/people/7?tab=pay`)
        const panel = await browser.clickToolbarButton()
        await joinInPanel(panel, organisation)
        await panel.waitForText(card)
        await panel.waitForText('Never export to private devices.')
        await panel.waitForText('IT department: Chidi Obi')
        expect(await findAccessibilityViolations(panel)).toEqual([])

        await browser.openPage(`${site}/people/8`)
        // Firefox forgets the click whenever a page is loaded
        await panel.waitForText(name === 'firefox' ? again : card)

        await browser.openPage(`${elsewhere}/people/8`)
        await panel.waitForText(again)
        expect(await panel.text()).not.toContain(card)

        await browser.openPage(`${site}/people/8`)
        expect(await panel.text()).not.toContain(card)
        await browser.clickToolbarButton()
        await panel.waitForText(card)
        expect(await panel.text()).not.toContain(again)

        // it is there from the first paint on, above the rest; only Chromium reports shifts
        if (name === 'chromium') {
          await panel.evaluate(beginAgain)
          await waitFor('the panel to begin again', () =>
            panel.evaluate(() => document.documentElement.dataset['before'] === undefined),
          )
          expect(await panel.waitForText('Data checked')).toContain(card)
          expect(await panel.evaluate(readShifts)).toBe(0)
        }

        // as long as the pointer is over the panel, nothing moves away from under it
        await panel.click('h1')
        await waitFor('the pointer over the panel', () => panel.evaluate(isPointedAt))
        const field = await panel.evaluate(topOfField)
        await openTab(browser)
        await panel.waitForText(again)
        expect(await panel.text()).not.toContain(card)
        expect(await panel.evaluate(topOfField)).toBe(field)
      })

      test('is shown in the popup too, which is the panel where the browser has no side panel', async () => {
        const { organisation, trustedKey, site, elsewhere } = await prepare()
        const extension = await copyWithManifest(name, withoutSidePanel)
        const browser = await startBrowser(name, { trustedKey, extension })
        await browser.openPage(`${site}/people/7?tab=pay`)
        const popup = await browser.clickToolbarButton()
        await popup.waitForText('This browser does not know your organisation yet')
        expect(await popup.evaluate(() => location.pathname + location.search)).toBe('/sidepanel.html?popup')
        await waitFor('400 pixels', () => popup.evaluate(() => innerWidth >= 400))
        // as wide as it asks to be, apart from the room for a scrollbar
        await waitFor('the page to be as wide', () => popup.evaluate(() => document.body.offsetWidth > 380))
        await joinInPanel(popup, organisation)
        await popup.waitForText(card)
        await popup.waitForText('Never export to private devices.')
        await popup.waitForText('Not sure? Call Night line')
        expect(await findAccessibilityViolations(popup)).toEqual([])

        // it disappears as soon as one moves on, and the next page shows nothing of it
        await closePopup(popup)
        await browser.openPage(`${elsewhere}/people/8`)
        const next = await browser.clickToolbarButton()
        expect(await next.waitForText('Data checked')).not.toContain(card)
        expect(await next.text()).not.toContain(again)
        await closePopup(next)
        await browser.openPage(`${site}/people/8`)
        await (await browser.clickToolbarButton()).waitForText(card)
      })
    },
  )
}

/** Loads the panel's page once more. Runs in it. */
function beginAgain(): void {
  document.documentElement.dataset['before'] = 'yes'
  setTimeout(() => location.reload())
}

/** How much has moved since the page was opened, as Chromium counts it. Runs in the panel. */
function readShifts(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const shifts = list.getEntriesByType('layout-shift') as (PerformanceEntry & { value: number })[]
      resolve(shifts.reduce((sum, { value }) => sum + value, 0))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    // without a shift nothing would be reported, but there is always a first paint
    observer.observe({ type: 'paint', buffered: true })
  })
}

/** Whether the pointer is over it, of which the page may hear after whoever moved it. Runs in the panel. */
function isPointedAt(): boolean {
  return document.querySelector('.rolebook-panel')?.matches(':hover') === true
}

/** Runs in the panel. */
function topOfField(): number | undefined {
  return document.querySelector('#what-happened')?.getBoundingClientRect().top
}

/** The dental group, whose personnel files are served from one of two origins on this machine. */
async function prepare() {
  const server = await startSecureServer()
  onTestFinished(() => server.stop())
  const text = await readFile(join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml'), 'utf8')
  const { rolebook } = parse(text.replace('https://hr.harbourdental.example/*', 'https://127.0.0.1/people/*'))
  const organisation = await publishExample({ version: 1, at: '2026-12-20T10:00Z', rolebook })
  onTestFinished(() => organisation.stop())
  const [site, elsewhere] = server.origins
  return { organisation, trustedKey: server.trustedKey, site, elsewhere }
}

/** Closes the popup, as a click beside it does, and waits until it is gone. */
async function closePopup(popup: HostDocument): Promise<void> {
  // it may be closed before it can answer
  await popup.evaluate(() => window.close()).catch(() => undefined)
  await waitFor('the popup to be gone', () =>
    popup
      .evaluate(() => true)
      .then(
        () => false,
        () => true,
      ),
  )
}

/** Opens an empty tab in front of the page. */
async function openTab(browser: HostBrowser): Promise<void> {
  if (browser.name === 'firefox')
    await (browser as Firefox).marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })
  else await (browser as Chromium).tab.browser().newPage()
}
