import { launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAccessibilityViolations } from '../hosts/accessibility.ts'
import { hostPage } from '../hosts/chromium.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { crowdedOrganisation, printedPaper } from './printed-paper.ts'

const languages = ['en', 'de', 'fr'] as const

await describeInHost(
  'what is printed, in Chromium',
  () => requireHost('chromium'),
  () => {
    let page: Page
    let close: () => Promise<void>

    beforeAll(async () => {
      const browser = await launch({
        executablePath: await requireHost('chromium'),
        pipe: true,
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      })
      close = () => browser.close()
      page = await browser.newPage()
    })
    afterAll(() => close?.())

    /** Shows one of the files, as a reader has it. */
    async function open(text: string, { width, scripts = false }: { width: number; scripts?: boolean }): Promise<void> {
      await page.setJavaScriptEnabled(scripts)
      await page.setViewport({ width, height: 800 })
      await page.goto(`data:text/html;base64,${Buffer.from(text).toString('base64')}`)
    }

    for (const [name, read] of [
      ['usual', printedPaper],
      ['crowded', crowdedOrganisation],
    ] as const) {
      test(`the page for phones of a ${name} organisation is read at 360 pixels without script`, async () => {
        await open(read('phone.en.html'), { width: 360 })
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBe(360)
        const [situation] = await page.$$('summary')
        const closed = await page.evaluate(() => document.body.innerText)
        await situation?.click()
        const opened = await page.evaluate(() => document.body.innerText)
        expect(closed).not.toContain('What not to do')
        expect(opened).toContain('What not to do')
        const small = await page.$$eval('a, summary', (all) =>
          all.filter((one) => one.getBoundingClientRect().height < 44),
        )
        expect(small.length).toBe(0)
      })

      test(`poster and cards of a ${name} organisation are one page, and nothing needed is cut off`, async () => {
        for (const language of languages) {
          for (const file of ['poster', 'wallet-card']) {
            await open(read(`${file}.${language}.html`), { width: 794 })
            await page.emulateMediaType('print')
            const cut = await page.$$eval('.emergency .large, .number, .qr, .validity, footer', (all) =>
              all
                .filter((one) => {
                  const { bottom, right } = one.getBoundingClientRect()
                  const sheet = one.closest('.side, .contacts, main')?.getBoundingClientRect()
                  return !sheet || bottom > sheet.bottom + 0.5 || right > sheet.right + 0.5
                })
                .map((one) => one.textContent),
            )
            const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
            const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
            expect({ file, language, cut, pages }).toEqual({ file, language, cut: [], pages: 1 })
          }
        }
        await page.emulateMediaType('screen')
      })
    }

    for (const [file, schemes] of [
      ['phone', ['light', 'dark']],
      ['poster', ['light']],
      ['wallet-card', ['light']],
    ] as const) {
      test(`${file} breaks no rule of axe in ${schemes.join(' or ')} colours`, async () => {
        for (const language of languages) {
          for (const value of schemes) {
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
            await open(printedPaper(`${file}.${language}.html`), { width: 360, scripts: true })
            // what is folded up is judged as well
            await page.$$eval('details', (all) => {
              for (const one of all) one.open = true
            })
            const violations = await findAccessibilityViolations(hostPage(page))
            expect({ language, value, violations }).toEqual({ language, value, violations: [] })
          }
        }
      })
    }
  },
)
