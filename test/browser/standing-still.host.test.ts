import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@rolebook/model'
import type { HTTPRequest, Page } from 'puppeteer-core'
import { expect, onTestFinished, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { builtExtension, saturdayNight } from './built-extension.ts'
import { readKeptNames } from './extension-page.ts'
import { launchChromiumWithLooks } from './looks.ts'
import { publishExample } from './published-organisation.ts'
import { noteMovements, readMovements, readScroll } from './standing-still.ts'

/** A black picture, three times as wide as it is high. */
const wideLogo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAFoAAAAeAQAAAACEGjTVAAAADUlEQVR42mNgGAUDDwABhgABuR++UwAAAABJRU5ErkJggg=='

await describeInHost(
  'the panel while its later parts come',
  () => requireHost('chromium', 'de'),
  () => {
    test('stands still on every screen, in German and 320 pixels wide', async () => {
      const organisation = await publishWithPhonePage()
      const options = { extension: builtExtension('chromium'), instant: saturdayNight, timezone: 'Europe/London' }
      const browser = await launchChromiumWithLooks({ ...options, language: 'de' })
      onTestFinished(() => browser.close())
      await browser.narrowTo(320)
      await noteMovements(browser.tab)
      const release = await holdLaterFiles(browser.tab)
      const moved: string[] = []
      const settle = async (part: string) => {
        await waitForPart(panel, part)
        moved.push(...(await readMovements(browser.tab)).moved)
      }

      let panel = await browser.openExtensionPage('/sidepanel.html')
      await settle('textarea')
      expect((await readMovements(browser.tab)).shifts).toBe(0)
      await panel.type('textarea', organisation.joinCode)
      await panel.press('Enter')
      await release()
      await settle('.small-print p')

      // as whoever opens it for the first time, and then once more
      await waitFor('the welcome to be kept', async () => (await readKeptNames(panel)).includes('welcomed'))
      await panel.evaluate(forgetWelcome)
      for (const later of ['.welcome-sheet', '.quiet-line']) {
        panel = await browser.openExtensionPage('/sidepanel.html')
        await waitForPart(panel, '.row')
        expect(await panel.evaluate(() => document.querySelectorAll('.row').length)).toBeLessThanOrEqual(12)
        expect(await panel.evaluate((part) => document.querySelector(part) !== null, later)).toBe(false)
        await release()
        await settle(later)
        await settle('.small-print p')
        expect((await readMovements(browser.tab)).shifts).toBe(0)
      }

      // a screen at 400 %: what is to be done first stays in sight, though the keyboard is in the field below
      await browser.tab.setViewport({ width: 320, height: 256 })
      panel = await browser.openExtensionPage('/sidepanel.html')
      await waitForPart(panel, 'input:focus')
      await release()
      await settle('.quiet-line')
      expect(await readScroll(browser.tab)).toBe(0)
      await browser.narrowTo(320)

      // a card that is asked for before anything else is there
      for (const card of ['card-lost-device', 'card-stranger']) {
        panel = await browser.openExtensionPage('/sidepanel.html')
        await waitForPart(panel, `[data-leads-to="${card}"]`)
        await panel.evaluate(go, card)
        await release()
        await settle('.report .button')
      }
      await panel.press('Escape')
      for (const [screen, part] of screens) {
        await waitForPart(panel, `[data-leads-to="${screen}"]`)
        await panel.evaluate(go, screen)
        await settle(part)
        await panel.press('Escape')
      }
      expect(moved).toEqual([])

      // in a side panel as it opens, whom to call stands at the edge, and beside what not to do
      await browser.tab.setViewport({ width: 360, height: 640 })
      await panel.evaluate(go, 'card-lost-device')
      await waitFor('both in sight', () => panel.evaluate(areBothInSight))
    })

    test('stands still with all that administrators and a group of companies add to it', async () => {
      const organisation = await publishGroup()
      const browser = await launchChromiumWithLooks({
        extension: builtExtension('chromium'),
        instant: saturdayNight,
        timezone: 'Europe/London',
        managed: {
          ...organisation.policy,
          language: 'de',
          reportAddress: 'rolebook@harbourdental.example',
          logo: wideLogo,
        },
      })
      onTestFinished(() => browser.close())
      await browser.narrowTo(320)
      await noteMovements(browser.tab)
      const release = await holdLaterFiles(browser.tab)
      // the first time is when the policy arrives, and with it everything else
      for (const later of ['.welcome-sheet', '.quiet-line, .tell-us']) {
        const panel = await browser.openExtensionPage('/sidepanel.html')
        await waitForPart(panel, '.logo')
        await release()
        await waitForPart(panel, later)
        expect(await panel.text('footer')).toMatch(
          /Sagen Sie uns, was nicht stimmt.*Bei welcher Gesellschaft arbeiten Sie\?/,
        )
        expect(await readMovements(browser.tab)).toEqual({ moved: [], shifts: 0 })
      }

      const options = await browser.openExtensionPage('/options.html')
      await waitForPart(options, 'kbd, #keys + p')
      expect(await readMovements(browser.tab)).toEqual({ moved: [], shifts: 0 })
    })
  },
)

/** Screens to which a row of the first one leads, and what stands at the end of each. */
const screens = [
  ['card-colleague-concern', '.report .button'],
  ['who-does-what', '.card .row'],
  ['my-part', '.duty'],
] as const

/** The dental group as the group of one company. */
async function publishGroup() {
  const at = '2026-12-20T10:00Z'
  const company = await publishExample({ version: 1, at }, 'lindenhof-maschinenbau')
  onTestFinished(() => company.stop())
  const members = new Map([['de', { name: 'Lindenhof', trust: company.trust }]])
  const group = await publishExample({ version: 1, at, members })
  onTestFinished(() => group.stop())
  return group
}

/** The dental group with a page for phones, which the first start offers. */
async function publishWithPhonePage() {
  const text = await readFile(join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml'), 'utf8')
  const withPage = text.replace('  timezone:', '  phone-page: https://help.harbourdental.example/phone\n  timezone:')
  const organisation = await publishExample({ version: 1, at: '2026-12-20T10:00Z', rolebook: parse(withPage).rolebook })
  onTestFinished(() => organisation.stop())
  return organisation
}

/** Holds back the files that the page asks for by itself, as a slow disk would. What is given lets them go once they are all asked for. */
async function holdLaterFiles(tab: Page): Promise<() => Promise<void>> {
  const held: HTTPRequest[] = []
  await tab.setRequestInterception(true)
  tab.on('request', (request) => {
    if (/everywhere|for-staff/.test(request.url())) held.push(request)
    else void request.continue()
  })
  return async () => {
    await waitFor('the later files to be asked for', () => held.length > 1)
    for (const request of held.splice(0)) await request.continue()
  }
}

function waitForPart(page: HostDocument, selector: string): Promise<unknown> {
  return waitFor(`${selector} on screen`, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  )
}

/** Whether the number to call and what not to do are both seen whole. Runs in the page. */
function areBothInSight(): boolean {
  const [never, contact] = ['.never', '.first-contact'].map((part) =>
    document.querySelector(part)?.getBoundingClientRect(),
  )
  return never !== undefined && contact !== undefined && never.bottom <= contact.top && contact.bottom <= innerHeight
}

/** Presses a row as no person does, for Chromium counts nothing as a shift right after what a person did. Runs in the page. */
function go(screen: string): void {
  document.querySelector<HTMLElement>(`[data-leads-to="${screen}"]`)?.click()
}

/** Runs in a page of the extension. */
async function forgetWelcome(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { remove(name: string): Promise<void> } } }
  }
  await chrome.storage.local.remove('welcomed')
}
