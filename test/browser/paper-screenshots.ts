import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import { requireHost } from '../hosts/machine.ts'
import { printedPaper } from './printed-paper.ts'

/** The files that are drawn, with the size of the page in CSS pixels: a phone, and A4. */
const drawn = [
  { file: 'phone', width: 360, height: 760 },
  { file: 'poster', width: 794, height: 1123 },
  { file: 'wallet-card', width: 794, height: 360 },
] as const

/**
 * Draws the page for phones, the poster and the wallet cards as they are printed.
 * @returns the files written
 */
export async function drawPaper(folder: string): Promise<readonly string[]> {
  const browser = await launch({
    executablePath: await requireHost('chromium'),
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  try {
    const page = await browser.newPage()
    const images: string[] = []
    for (const { file, width, height } of drawn) {
      await page.setViewport({ width, height })
      await page.emulateMediaType(file === 'phone' ? 'screen' : 'print')
      await page.goto(`data:text/html;base64,${Buffer.from(printedPaper(`${file}.en.html`)).toString('base64')}`)
      const image = join(folder, `paper-${file}.png`)
      writeFileSync(image, await page.screenshot())
      images.push(image)
    }
    return images
  } finally {
    await browser.close()
  }
}
