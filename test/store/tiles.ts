import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rewritePng } from '../hosts/png.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { launchForWorkbench } from '../hosts/workbench.ts'
import { singlePictures } from './limits.ts'

/**
 * Draws what the stores show in lists and at the top of pages: tiles and logos. Chrome's store shows one tile in all
 * languages; its one sentence is English, like the summary.
 * @returns the files written
 */
export async function drawTiles(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const browser = await launchForWorkbench()
  const images: string[] = []
  try {
    for (const [file, { width, height }] of Object.entries(singlePictures)) {
      const page = await browser.newPage({ viewport: { width, height } })
      await page.setContent(file.startsWith('tile') ? tile(width, height) : logoAlone)
      const image = join(folder, file)
      writeFileSync(image, rewritePng(await page.screenshot()))
      images.push(image)
      await page.close()
    }
  } finally {
    await browser.close()
  }
  return images
}

const logo = readFileSync(join(repositoryRoot, 'docs/images/logo.svg'), 'utf8')

/** The two figures of the logo without its ground, which the tile has itself. */
const figures = logo.replace(/<rect[^>]*>/, '').replace('viewBox="0 0 128 128"', 'viewBox="16 14 96 96"')

/** Edge to edge, since the stores round corners themselves, and nothing is left transparent. */
const logoAlone = `<style>body { margin: 0; background: #0b5563 } svg { display: block; width: 100vw; height: 100vh }</style>${logo}`

/** Logo, name and one sentence, all sizes in parts of the tile's height, so that it can be shown at half its size. */
function tile(width: number, height: number): string {
  const isWide = width / height > 2
  return `<style>
body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; background: #0b5563;
  font-family: system-ui, sans-serif; color: #fff; ${isWide ? 'gap: 12vh' : 'flex-direction: column; text-align: center; gap: 5vh'} }
svg { height: ${isWide ? 58 : 40}vh; flex: none }
h1 { margin: 0; font-size: ${isWide ? 21 : 15}vh; line-height: 1; font-weight: 700 }
p { margin: ${isWide ? 5 : 3}vh 0 0; font-size: ${isWide ? 9.6 : 8.6}vh; line-height: 1.3; color: #ffc145; white-space: nowrap }
</style>${figures}<div><h1>Rolebook</h1><p>What to do, and whom to call,<br>at this hour.</p></div>`
}

if (import.meta.main) {
  for (const image of await drawTiles(process.argv[2] ?? join(repositoryRoot, 'docs/store/pictures')))
    console.log(image)
  process.exit()
}
