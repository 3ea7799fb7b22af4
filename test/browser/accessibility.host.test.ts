import { parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { expect, onTestFinished, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { waitFor } from '../hosts/deadline.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { readAccessibilityTree } from './accessibility-tree.ts'
import { builtExtension, saturdayNight } from './built-extension.ts'
import { leaveAsked } from './extension-page.ts'
import { joinInPanel, publishDentalGroup } from './joining.ts'
import { type BrowserWithLooks, launchChromiumWithLooks, launchFirefoxWithLooks } from './looks.ts'
import type { PublishedOrganisation } from './published-organisation.ts'

const timezone = 'Europe/London'

/** The example has no policies. */
const { policies = new Map() } = parse(`rolebook: 1
policies:
  acceptable-use:
    title: { en: Acceptable use policy, de: Nutzungsrichtlinie }
    summary: { en: "What you may do with our devices and accounts.", de: "Was Sie mit unseren Geräten und Konten tun dürfen." }
    web: https://intranet.harbourdental.example/policies/acceptable-use
    owner: it-department
    approved-by: top-management
    from: 2026-02-01
    situations: [policy-question]
`).rolebook

/** The narrowest page that WCAG 2.2 asks for, in CSS pixels: 1280 at 400 %. */
const narrowest = 320

await describeInHost(
  'what a screen reader has of the panel in Chromium',
  () => requireHost('chromium'),
  () => {
    test('is the card’s order, with headings, lists, names and where the keyboard is', async () => {
      const organisation = await publishDentalGroup({ policies })
      const extension = builtExtension('chromium')
      const browser = await launchChromiumWithLooks({ extension, instant: saturdayNight, timezone, language: 'en' })
      onTestFinished(() => browser.close())
      const panel = await browser.openExtensionPage('/sidepanel.html')
      const expectTree = async (name: string) =>
        expect(await readAccessibilityTree(browser)).toMatchFileSnapshot(`./accessibility-trees/${name}.txt`)

      await panel.waitForText('Join code')
      await expectTree('not-joined')
      await panel.click({ text: 'Show me an example' })
      await openCard(panel, 'lost-device')
      await expectTree('example-lost-device')
      await panel.click('.leave')
      await joinInPanel(panel, organisation)
      await waitForPart(panel, '.welcome-sheet')
      await expectTree('home-first')
      await panel.click({ text: 'Got it' })
      await expectTree('home')
      const cards = await panel.evaluate(listCards)
      expect(cards).toEqual(structure.situations.map(({ id }) => id).toSorted())
      for (const card of cards) {
        await openCard(panel, card)
        await expectTree(card)
        await panel.press('Escape')
      }
      await openCard(panel, 'lost-device')
      await panel.click({ text: 'QR code to call Night line from your phone' })
      await waitForPart(panel, '.code-to-scan')
      await expectTree('lost-device-with-code')
      await panel.press('Escape')
      for (const screen of ['who-does-what', 'role-project-lead', 'person-ben']) {
        await openScreen(panel, screen)
        await expectTree(screen)
      }
      for (const _ of [1, 2, 3]) await panel.press('Escape')
      await panel.type('input', 'personnel files')
      await openScreen(panel, 'asset-personnel-files')
      await expectTree('asset-personnel-files')
      await panel.press('Escape')
      await panel.type('input', 'acceptable use')
      await openScreen(panel, 'policy-acceptable-use')
      await expectTree('policy-acceptable-use')
      await panel.press('Escape')
      await panel.type('input', '')
      await openScreen(panel, 'my-part')
      await waitForPart(panel, '#your-name')
      await panel.type('input', 'ben')
      await waitForPart(panel, '.row.marked')
      await expectTree('my-part-choosing')
      await panel.press('Enter')
      await waitForPart(panel, '#chosen')
      await expectTree('my-part')
    })
  },
)

/** One screen of each kind. */
const inHighContrast = [
  'not joined',
  'home, for the first time',
  'search with results',
  'card lost-device',
  'person-ben',
]

/** In one language of each browser. */
const withHighContrast = new Set(['chromium en', 'firefox de'])

const readers = [
  ['chromium', 'en'],
  ['chromium', 'de'],
  ['chromium', 'fr'],
  ['firefox', 'de'],
] as const

for (const [name, language] of readers) {
  await describeInHost(
    `every screen in ${name}, in the language ${language}`,
    () => requireHost(name, language === 'en' ? undefined : language),
    () => {
      test('breaks no rule of axe in light or dark, has targets of 44 pixels, and never scrolls sideways at 320', async () => {
        const organisation = await publishDentalGroup({ policies })
        const launch = name === 'chromium' ? launchChromiumWithLooks : launchFirefoxWithLooks
        const options = { extension: builtExtension(name), instant: saturdayNight, timezone, language }
        const browser: BrowserWithLooks = await launch(options)
        onTestFinished(() => browser.close())
        const faults: Record<string, unknown> = {}
        for await (const [screen, page] of walkThrough(browser, organisation)) {
          await browser.narrowTo(narrowest)
          await waitFor('the page to be narrow', () => page.evaluate((width) => innerWidth === width, narrowest))
          const wide = await page.evaluate(listTooWide)
          if (wide.length > 0) faults[`${screen} is too wide`] = wide
          const small = await page.evaluate(listTooSmall)
          if (small.length > 0) faults[`${screen} has small targets`] = small
          for (const scheme of ['light', 'dark'] as const) {
            await browser.wearColours(scheme)
            await waitFor(`${scheme} colours`, () => page.evaluate(wears, scheme))
            const violations = await findAccessibilityViolations(page)
            if (violations.length > 0) faults[`${screen} in ${scheme} colours`] = violations
          }
          if (!withHighContrast.has(`${name} ${language}`) || !inHighContrast.includes(screen)) continue
          await browser.withForcedColours(async () => {
            await waitFor('forced colours', () => page.evaluate(() => matchMedia('(forced-colors: active)').matches))
            const withoutEdge = await page.evaluate(listWithoutEdge)
            if (withoutEdge.length > 0) faults[`${screen} has parts without an edge in high contrast`] = withoutEdge
          })
        }
        expect(faults).toEqual({})
      })
    },
  )
}

/** Opens one screen after the other in one tab, as staff come upon them; by what they are, for each language has its words. */
async function* walkThrough(
  browser: BrowserWithLooks,
  organisation: PublishedOrganisation,
): AsyncGenerator<readonly [screen: string, page: HostDocument]> {
  const began = performance.now()
  let page = await browser.openExtensionPage('/options.html')
  await waitForPart(page, 'h1')
  yield ['options of nobody', page]
  page = await browser.openExtensionPage('/sidepanel.html')
  await waitForPart(page, 'textarea')
  yield ['not joined', page]
  await join(page, organisation.trust.address)
  await waitForPart(page, '.error span')
  yield ['join error', page]
  await page.click('.not-joined .button:not(.strong)')
  await waitForPart(page, '.mark.example')
  yield ['example', page]
  await openCard(page, 'lost-device')
  yield ['card of the example', page]
  await page.click('.leave')
  await waitForPart(page, 'textarea')
  await join(page, organisation.joinCode)
  await waitForPart(page, '.small-print p')
  await waitForPart(page, '.welcome-sheet')
  yield ['home, for the first time', page]
  await page.click('.first-contact [aria-expanded]')
  await waitForPart(page, '.code-to-scan')
  yield ['home with a code', page]
  await page.click('.welcome-sheet .button:last-child')
  yield ['home', page]
  await page.type('input', 'laptop')
  await waitForPart(page, '.row.marked')
  yield ['search with results', page]
  await page.type('input', 'zzyzzx')
  await waitForPart(page, '.urgency')
  yield ['search without', page]
  await page.type('input', '')
  for (const situation of ['lost-device', 'stranger', 'colleague-concern', 'wrong-access', 'training']) {
    await openCard(page, situation)
    if (situation === 'colleague-concern') await waitForPart(page, '.sealed')
    yield [`card ${situation}`, page]
    await page.press('Escape')
  }
  for (const screen of ['who-does-what', 'role-project-lead', 'person-ben']) {
    await openScreen(page, screen)
    yield [screen, page]
  }
  for (const _ of [1, 2, 3]) await page.press('Escape')
  for (const [words, screen] of [
    ['personnel files', 'asset-personnel-files'],
    ['security desk', 'contact-point-security-desk'],
    ['acceptable use', 'policy-acceptable-use'],
  ] as const) {
    await page.type('input', words)
    await waitForPart(page, `[data-leads-to="${screen}"]`)
    yield [`search for ${screen}`, page]
    await openScreen(page, screen)
    yield [screen, page]
    if (screen === 'policy-acceptable-use') {
      await openScreen(page, 'card-policy-question')
      await waitForPart(page, `[data-leads-to="${screen}"]`)
      yield ['card with a policy', page]
      await page.press('Escape')
    }
    await page.press('Escape')
  }
  await page.type('input', '')
  await openScreen(page, 'my-part')
  await waitForPart(page, '#your-name')
  yield ['my part, of nobody yet', page]
  await page.type('input', 'ben')
  await waitForPart(page, '.row.marked')
  yield ['my part, choosing', page]
  await page.press('Enter')
  await waitForPart(page, '#chosen')
  yield ['my part', page]
  page = await browser.openExtensionPage('/sidepanel.html?popup')
  await waitForPart(page, '.small-print p')
  yield ['popup', page]
  page = await browser.openExtensionPage('/options.html')
  await waitForPart(page, 'dl')
  yield ['options of a member', page]
  const about = { address: 'https://parcel-service.example/track', selection: 'Pay now' }
  // nobody waits a minute for what they have clicked, so the clock counts
  await leaveAsked(page, { name: 'report', about }, Date.parse(saturdayNight) + performance.now() - began)
  page = await browser.openExtensionPage('/sidepanel.html?tab')
  await waitForPart(page, '.offered')
  yield ['report of a page', page]
  await page.click('.card .row')
  await waitForPart(page, '.offer')
  await page.click('.report summary')
  yield ['card with what may be added to its text', page]
}

/** The situations of the first screen, by their ids. Runs inside the document. */
function listCards(): string[] {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-leads-to^="card-"]')]
  return rows.map(({ dataset }) => (dataset['leadsTo'] ?? '').replace('card-', '')).toSorted()
}

async function openCard(page: HostDocument, situation: string): Promise<void> {
  await page.click(`[data-leads-to="card-${situation}"]`)
  // what may be done with the text comes a moment after the card
  await waitForPart(page, '.card .report summary')
}

/** Opens a screen by the row that leads there, and waits for its title to have the keyboard. */
async function openScreen(page: HostDocument, screen: string): Promise<void> {
  await waitForPart(page, `[data-leads-to="${screen}"]`)
  await page.click(`[data-leads-to="${screen}"]`)
  await waitForPart(page, 'h1:focus')
}

async function join(page: HostDocument, code: string): Promise<void> {
  await page.type('textarea', code)
  await page.press('Enter')
}

function waitForPart(page: HostDocument, selector: string): Promise<unknown> {
  return waitFor(`${selector} on screen`, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  )
}

/** Runs inside the document. */
function wears(scheme: string): boolean {
  return matchMedia(`(prefers-color-scheme: ${scheme})`).matches
}

/** What reaches beyond the right edge of the page. Runs inside the document. */
function listTooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  const isTooWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1
  const wide = [...document.querySelectorAll('body *')].filter(isTooWide)
  const named = wide.map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`)
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`, ...named] : named
}

/** What only its ground would tell apart, which high contrast takes away. Runs inside the document. */
function listWithoutEdge(): string[] {
  const parts = document.querySelectorAll('.button, .first-contact, .emergency, .never, .rows, .doubt, input, textarea')
  const hasEdge = (part: Element) => {
    const { borderBlockStartWidth, borderInlineStartWidth, outlineWidth, outlineStyle } = getComputedStyle(part)
    const edges = [borderBlockStartWidth, borderInlineStartWidth, ...(outlineStyle === 'none' ? [] : [outlineWidth])]
    return edges.some((width) => width !== '0px')
  }
  return [...parts].filter((part) => !hasEdge(part)).map(({ className, textContent }) => `${className}: ${textContent}`)
}

/** Controls that a finger would miss: less than 44 CSS pixels high or wide. Runs inside the document. */
function listTooSmall(): string[] {
  return [...document.querySelectorAll('a, button, summary, input, textarea, select')].flatMap((control) => {
    // the words around a box to tick are pressed like the box
    const { width, height } = (control.closest('label') ?? control).getBoundingClientRect()
    const isSmall = Math.round(width) < 44 || Math.round(height) < 44
    return isSmall ? [`${control.textContent}: ${Math.round(width)} × ${Math.round(height)}`] : []
  })
}
