import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { patience } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { launchForWorkbench } from '../hosts/workbench.ts'
import { type ServedPlayground, servePlayground } from './serve-playground.ts'

await describeInHost(
  'the playground in Chromium',
  () => requireHost('chromium'),
  () => {
    let served: ServedPlayground
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      served = await servePlayground()
      browser = await launchForWorkbench()
    })
    beforeEach(async () => {
      page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: 'en-GB' })
      page.setDefaultTimeout(patience)
      await page.goto(served.address)
      await page.getByText('No findings at this hour.').waitFor()
    })
    afterAll(async () => {
      await browser?.close()
      await served?.stop()
    })

    test('shows who answers at the hour to which the clock is turned', async () => {
      const panel = page.locator('.panel')
      await panel.getByText('+44 20 7946 0100').first().waitFor()
      await page.getByRole('button', { name: '26 December 03:00' }).click()
      await panel.getByText('+44 20 7946 0199').first().waitFor()
      await panel.getByText('I lost my laptop or phone').click()
      await panel.getByText('Chidi Obi').first().waitFor()
      const card = await panel.innerText()
      expect(card).toContain('Night line')
      expect(card).toMatch(/standing in for Ben Lindqvist until 3 January/)
      expect(card).toMatch(/may not answer now/i)
      expect(card).toMatch(/29 December.*08:00/)
      expect(card).toMatch(/draft/i)
    })

    test('finds what is wrong as it is typed, goes to the place, and forgets it when it is mended', async () => {
      await typeAtEnd(page, '\nroles-of-mine: 1')
      const finding = page.locator('.findings li').filter({ hasText: 'roles-of-mine' })
      await finding.waitFor()
      await page.locator('.squiggly-warning').first().waitFor()
      await page.locator('.view-lines').first().click()
      await finding.getByRole('button').click()
      await page.keyboard.type('x-mine')
      await page.getByText('No findings at this hour.').waitFor()
    })

    test('explains a person on hover', async () => {
      const line = page.locator('.view-line').filter({ hasText: 'cover:' })
      await line.getByText(/^\s*chidi\s*$/).hover()
      const hover = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'Chidi Obi' })
      await hover.first().waitFor()
      expect(await hover.first().innerText()).toContain('IT department')
    })

    test('speaks German to whoever asks', async () => {
      await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
      await page.locator('.panel').getByText('Was ist passiert?').waitFor()
      await page.getByText('Keine Befunde zu dieser Stunde.').waitFor()
    })

    test('can be used by everybody: axe finds nothing, in both themes', async () => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.evaluate(axe)
        // Monaco's own text is drawn by its own rules; everything around it is ours.
        const violations = await page.evaluate(async () => {
          const { violations: found } = await (
            globalThis as unknown as {
              axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
            }
          ).axe.run({ exclude: ['.monaco-editor'] })
          return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        })
        expect(violations).toEqual([])
      }
    })
  },
)

/** Types at the end of the text, in the editor itself. */
async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.view-lines').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}
