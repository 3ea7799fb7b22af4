import { join } from 'node:path'
import { launchForWorkbench } from '../hosts/workbench.ts'
import { servePlayground } from './serve-playground.ts'

/**
 * Draws the playground on that Saturday night, 1400 × 860 in the light theme, with the card of a lost device.
 * @returns the files written
 */
export async function drawPlayground(folder: string): Promise<readonly string[]> {
  const served = await servePlayground()
  const browser = await launchForWorkbench()
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 860 },
      locale: 'en-GB',
      colorScheme: 'light',
    })
    await page.goto(served.address)
    await page.getByText('No findings at this hour.').waitFor()
    await page.getByRole('button', { name: '26 December 03:00' }).click()
    // a slip that everybody makes once, with the finding about it
    await page.locator('.view-lines').first().click()
    await page.keyboard.press('Control+Home')
    for (let line = 1; line < 8; line += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('emergency-numbr: 112')
    await page.locator('.squiggly-warning').first().waitFor()
    await page.locator('.panel').getByText('I lost my laptop or phone').click()
    await page.locator('.panel').getByText('Chidi Obi').first().waitFor()
    const image = join(folder, 'playground.png')
    await page.screenshot({ path: image, caret: 'hide' })
    return [image]
  } finally {
    await browser.close()
    await served.stop()
  }
}
