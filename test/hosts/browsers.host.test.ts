import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { findAccessibilityViolations } from './accessibility.ts'
import type { BrowserOptions } from './host-browser.ts'
import { describeInHost } from './host-suite.ts'
import { launchBrowser } from './launch-browser.ts'
import { type Browser, requireHost } from './machine.ts'
import { startStaticServer } from './static-server.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'
import { writeThrowAwayExtension } from './throw-away-extension.ts'

for (const name of ['chromium', 'firefox'] satisfies Browser[]) {
  await describeInHost(
    `the real ${name}`,
    () => requireHost(name),
    () => {
      const folder = makeTemporaryFolder('browsers')
      const extension = writeThrowAwayExtension(name, join(folder, 'extension'))
      afterAll(() => removeFolder(folder))
      const start = async (options: Omit<BrowserOptions, 'extension'> = {}) => {
        const browser = await launchBrowser(name, { extension, ...options })
        onTestFinished(() => browser.close())
        return browser
      }

      test('the toolbar button opens the panel, which is read, clicked, typed into and drawn', async () => {
        const browser = await start({ instant: '2026-12-26T03:00Z' })
        const panel = await browser.clickToolbarButton()
        expect(await panel.text('h1')).toBe('What happened?')
        expect(await panel.text('time')).toMatch(/^2026-12-26T03:00/)
        await panel.type('#search', 'lost laptop')
        await panel.evaluate(comeInBetween)
        await panel.click({ text: 'Look it up' })
        await panel.waitForText('lost laptop by hand')
        expect(await panel.evaluate(() => document.documentElement.dataset['met'] ?? 'nothing')).toBe('nothing')
        expect(await findAccessibilityViolations(panel)).toEqual([])
        const png = Buffer.from(await panel.screenshot())
        if (process.env.SHOTS) writeFileSync(join(process.env.SHOTS, `${name}.png`), png)
        expect(png.subarray(1, 4).toString()).toBe('PNG')
      })

      test('a profile keeps what was stored, for a second start without network', async () => {
        const server = await startStaticServer(folder)
        onTestFinished(() => server.stop())
        const profile = join(folder, 'profile')
        const first = await start({ profile })
        const page = await first.openPage(`${server.url}/extension/panel.html`)
        expect(await page.text('h1')).toBe('What happened?')
        const panel = await first.clickToolbarButton()
        const address = `${server.url}/extension/manifest.json`
        // A browser that is offline may answer from its cache, so the cache is left out.
        const fetchStatus = async (url: string) => (await fetch(url, { cache: 'no-store' })).status
        expect(await panel.evaluate(fetchStatus, address)).toBe(200)
        await panel.type('#search', 'lost laptop')
        await panel.click('button')
        await panel.waitForText('lost laptop by hand')
        await first.setOffline(true)
        await expect(panel.evaluate(fetchStatus, address)).rejects.toThrow()
        await first.setOffline(false)
        expect(await panel.evaluate(fetchStatus, address)).toBe(200)
        await first.close()

        const second = await start({ profile, offline: true })
        const panelAgain = await second.clickToolbarButton()
        await panelAgain.waitForText('lost laptop kept')
        await expect(panelAgain.evaluate(fetchStatus, address)).rejects.toThrow()
      })

      test('a policy of the test’s own reaches the extension', async () => {
        const browser = await start({ managed: { address: 'https://directory.example' }, instant: '2026-12-26T03:00Z' })
        const panel = await browser.clickToolbarButton()
        await panel.waitForText('Policy https://directory.example')
      })
    },
  )
}

/** Puts something in the place of what the mouse comes to, as what is drawn late does. Runs in the document. */
function comeInBetween(): void {
  const late = document.createElement('div')
  late.style.height = '400px'
  late.addEventListener('click', () => {
    document.documentElement.dataset['met'] = 'what came in between'
  })
  document.addEventListener('mousemove', () => document.body.prepend(late), { once: true })
}
