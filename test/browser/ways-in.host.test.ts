import { expect, onTestFinished, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import type { Chromium } from '../hosts/chromium.ts'
import { waitFor } from '../hosts/deadline.ts'
import type { Firefox } from '../hosts/firefox.ts'
import { openFirefoxDocument } from '../hosts/firefox-document.ts'
import {
  chooseFromPageMenu,
  closeSidebar,
  openPageMenu,
  pressKeys,
  pressShortcut,
  typeInAddressBar,
} from '../hosts/firefox-window.ts'
import type { HostBrowser } from '../hosts/host-browser.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost, requireUnseenScreen } from '../hosts/machine.ts'
import { startUnseenScreen, type UnseenScreen } from '../hosts/unseen-screen.ts'
import { copyWithManifest, startBrowser, testedBrowsers, withoutSidePanel } from './built-extension.ts'
import { readAsked, readShortcut } from './extension-page.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'
import type { PublishedOrganisation } from './published-organisation.ts'

const enter = '\uE007'

const parcelPage = `<!doctype html><html lang="en"><title>Parcel service</title>
<h1>Your parcel is waiting</h1><p id="demand">Pay two pounds now</p></html>`

await describeInHost(
  'the ways into the panel in firefox',
  () => requireHost('firefox'),
  () => {
    test('“Report this page” in the menu of a page opens the panel where one says what it is', async () => {
      const { firefox, page, address } = await prepareFirefox()
      expect(await openPageMenu(firefox, page, 'h1')).toEqual(['Report this page'])
      await chooseFromPageMenu(firefox, 'Report this page')
      const panel = await openFirefoxDocument(firefox.marionette, 'sidebar')
      await panel.waitForText('What do you want to report?')
      await panel.waitForText(`Address of the page: ${address}`)
      expect(await findAccessibilityViolations(panel)).toEqual([])
      await expectReportWithTicks(panel, address)
      await expectNothingAsked(panel)
    })

    test('“Report the selection” brings the words that were selected', async () => {
      const { firefox, page } = await prepareFirefox()
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#demand') ?? document.body))
      expect(await openPageMenu(firefox, page, '#demand')).toEqual(['Report the selection'])
      await chooseFromPageMenu(firefox, 'Report the selection')
      const panel = await openFirefoxDocument(firefox.marionette, 'sidebar')
      await panel.waitForText('Selected on the page: “Pay two pounds now”')
    })

    test('the address bar offers situations behind “rolebook”, nothing confidential, and Enter opens the panel', async () => {
      const { firefox } = await prepareFirefox()
      const offered = await typeInAddressBar(firefox, 'rolebook lost laptop', 'I lost my laptop or phone')
      expect(offered.join()).not.toContain('worried')
      await pressKeys(firefox, [enter])
      const panel = await openFirefoxDocument(firefox.marionette, 'sidebar')
      expect(await panel.waitForText('Do this now')).toContain('I lost my laptop or phone')
    })

    test('of a confidential matter the address bar says nothing, and Enter leads to no card', async () => {
      const { firefox } = await prepareFirefox()
      const offered = await typeInAddressBar(firefox, 'rolebook whistleblower', 'What happened?')
      expect(offered.join()).not.toContain('worried')
      await pressKeys(firefox, [enter])
      const panel = await openFirefoxDocument(firefox.marionette, 'sidebar')
      expect(await panel.waitForText('What happened?')).not.toContain('Who sees this?')
    })

    test('where there is no sidebar, menu and address bar open the panel in a tab', async () => {
      const organisation = await publishDentalGroup()
      const extension = await copyWithManifest('firefox', withoutSidePanel)
      const firefox = (await startBrowser('firefox', { extension })) as Firefox
      await joinInPanel(await firefox.openExtensionPage('/sidepanel.html'), organisation)
      const { page, address } = await openParcelPage(firefox, organisation)
      expect(await openPageMenu(firefox, page, 'h1')).toEqual(['Report this page'])
      await chooseFromPageMenu(firefox, 'Report this page')
      const tab = await openFirefoxDocument(firefox.marionette, 'tab')
      expect(await tab.waitForText('What do you want to report?')).toContain(`Address of the page: ${address}`)
      expect(await tab.evaluate(() => location.search)).toMatch(/^\?tab=/)

      await typeInAddressBar(firefox, 'rolebook lost laptop', 'I lost my laptop or phone')
      await pressKeys(firefox, [enter])
      expect(await tab.waitForText('Do this now')).toContain('I lost my laptop or phone')
      await expectNothingAsked(tab)
    })

    test('the keyboard shortcut opens it', async () => {
      const { firefox } = await prepareFirefox()
      expect((await pressShortcut(firefox, 'H')).split(/[ ,]+/).sort()).toEqual(['alt', 'shift'])
      const panel = await openFirefoxDocument(firefox.marionette, 'sidebar')
      await panel.waitForText('Not sure? Call Night line')
    })
  },
)

await describeInHost(
  'the ways into the panel in chromium, with a window and a keyboard',
  async () => ({ chromium: await requireHost('chromium'), screen: await requireUnseenScreen() }),
  () => {
    test('the menu of a page, the address bar and the shortcut each open the side panel itself', async () => {
      const { chromium, screen, address } = await prepareChromium()
      await screen.press('ctrl+l')
      await screen.type('rolebook lost laptop')
      await screen.press('Return')
      const card = await chromium.findPanel()
      expect(await card.waitForText('Do this now')).toContain('I lost my laptop or phone')
      // the panel itself, and not its page in a tab
      expect(await card.evaluate(() => location.search)).toBe('')

      await chromium.closePanel()
      await screen.press('alt+shift+h')
      await (await chromium.findPanel()).waitForText('Not sure? Call Night line')

      await chromium.closePanel()
      await chooseFromChromiumMenu(chromium, screen)
      const chooser = await chromium.findPanel()
      expect(await chooser.waitForText('What do you want to report?')).toContain(`Address of the page: ${address}`)
      await expectReportWithTicks(chooser, address)
      await expectNothingAsked(chooser)
    })
  },
)

await describeInHost(
  'the ways into the panel in a chromium without a side panel',
  async () => ({ chromium: await requireHost('chromium'), screen: await requireUnseenScreen() }),
  () => {
    test('the address bar and the menu of a page open it in a tab', async () => {
      const organisation = await publishDentalGroup()
      const screen = await startUnseenScreen()
      onTestFinished(() => screen.stop())
      const extension = await copyWithManifest('chromium', withoutSidePanel)
      const chromium = (await startBrowser('chromium', { extension, display: screen.display })) as Chromium
      await joinInPanel(await chromium.openExtensionPage('/sidepanel.html'), organisation)
      const { address } = await openParcelPage(chromium, organisation)

      await screen.press('ctrl+l')
      await screen.type('rolebook lost laptop')
      await screen.press('Return')
      const card = await chromium.findPanel()
      expect(await card.waitForText('Do this now')).toContain('I lost my laptop or phone')
      expect(await card.evaluate(() => location.search)).toMatch(/^\?tab=/)
      await expectNothingAsked(card)

      await chromium.closePanel()
      await chromium.tab.bringToFront()
      await chooseFromChromiumMenu(chromium, screen)
      const chooser = await chromium.findPanel()
      expect(await chooser.waitForText('What do you want to report?')).toContain(`Address of the page: ${address}`)
      expect(await chooser.evaluate(() => location.search)).toMatch(/^\?tab=/)
      await expectReportWithTicks(chooser, address)
      await expectNothingAsked(chooser)
    })
  },
)

for (const name of testedBrowsers) {
  await describeInHost(
    `the keyboard shortcut in ${name}`,
    () => requireHost(name),
    () => {
      test('is told as the browser has it, and where it is changed', async () => {
        const browser = await startBrowser(name)
        const options = await browser.openExtensionPage('/options.html')
        const shortcut = await readShortcut(options)
        expect(shortcut).toBe('Alt+Shift+H')
        await options.waitForText(`These keys open Rolebook: ${shortcut}`)
        await options.waitForText('Change the keys')
      })
    },
  )
}

async function prepareFirefox() {
  const organisation = await publishDentalGroup()
  const firefox = (await startBrowser('firefox')) as Firefox
  const { page, address } = await openParcelPage(firefox, organisation)
  await joinInPanel(await firefox.clickToolbarButton(), organisation)
  await closeSidebar(firefox)
  return { firefox, page, address }
}

async function prepareChromium() {
  const organisation = await publishDentalGroup()
  const screen = await startUnseenScreen()
  onTestFinished(() => screen.stop())
  const chromium = (await startBrowser('chromium', { display: screen.display })) as Chromium
  const { address } = await openParcelPage(chromium, organisation)
  await joinInPanel(await chromium.clickToolbarButton(), organisation)
  await chromium.closePanel()
  await chromium.tab.bringToFront()
  return { chromium, screen, address }
}

/** Chooses our entry from the menu that Chromium itself shows for a page. */
async function chooseFromChromiumMenu(chromium: Chromium, screen: UnseenScreen): Promise<void> {
  const before = await screen.countWindows()
  await chromium.tab.mouse.click(120, 40, { button: 'right' })
  await waitFor('the menu of the page', async () => (await screen.countWindows()) > before)
  // our entry stands above the last two of the menu
  await screen.press('Up', 'Up', 'Up', 'Return')
}

async function openParcelPage(browser: HostBrowser, { server }: PublishedOrganisation) {
  server.replace('/parcel.html', parcelPage)
  const address = `${server.url}/parcel.html`
  return { page: await browser.openPage(address), address }
}

/** What was asked for was taken, and nothing of it stays. */
async function expectNothingAsked(page: HostDocument): Promise<void> {
  await waitFor('what was asked to be taken', async () => (await readAsked(page)).length === 0)
}

/** Goes on to a card, where the address is offered and in the text only once it is ticked. */
async function expectReportWithTicks(panel: HostDocument, address: string): Promise<void> {
  await panel.click({ text: 'I got a suspicious message' })
  await panel.waitForText('Add to the text')
  const text = () => panel.evaluate(() => document.querySelector('.report pre')?.textContent ?? '')
  expect(await text()).not.toContain(address)
  await panel.click('.offer input')
  await waitFor('the address in the text', async () => (await text()).includes(address))
  expect(await findAccessibilityViolations(panel)).toEqual([])
}
