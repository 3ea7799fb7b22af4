import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { publishExample } from '../browser/published-organisation.ts'
import { launchChromium } from '../hosts/chromium.ts'
import { repositoryRoot } from '../hosts/repository.ts'

/**
 * How long the panel's page takes in Chromium from its start until the first number to call is in the document, in
 * milliseconds, one for each opening: the kept directory is read, verified and drawn, with no network asked. The page is
 * opened in a tab, since nothing can be put into a side panel before it starts. `undefined` where nothing is built.
 */
export async function measureFirstContact(openings: number): Promise<readonly number[] | undefined> {
  const extension = join(repositoryRoot, 'browser-extension', '.output', 'chrome-mv3')
  if (!existsSync(extension)) return undefined
  const organisation = await publishExample({ version: 1, at: '2026-11-22T10:00Z' })
  const browser = await launchChromium({ extension, instant: '2026-11-23T10:00Z', timezone: 'Europe/London' })
  try {
    const panel = await browser.clickToolbarButton()
    await panel.type({ text: 'Join code' }, organisation.joinCode)
    await panel.click({ text: 'Join' })
    await panel.waitForText('Not sure?')
    await organisation.server.stop()
    await browser.tab.evaluateOnNewDocument(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('.number')) return
        document.documentElement.dataset['firstContact'] = String(performance.now())
        seen.disconnect()
      })
      seen.observe(document, { childList: true, subtree: true })
    })
    const times: number[] = []
    for (let opening = 0; opening < openings; opening += 1) {
      await browser.tab.goto(`${browser.origin}/sidepanel.html`)
      const shown = await browser.tab.waitForSelector('html[data-first-contact]')
      times.push(Number(await shown?.evaluate((element) => (element as HTMLElement).dataset['firstContact'])))
    }
    return times
  } finally {
    await browser.close()
    await organisation.stop()
  }
}
