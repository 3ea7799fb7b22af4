/* node test/store/pictures.ts: everything in docs/store/pictures, from the real hosts. Part of `pnpm screenshots`. */
import { join } from 'node:path'
import { drawBrowserPictures } from './browser-pictures.ts'
import { storeFolder } from './listing.ts'
import { drawTiles } from './tiles.ts'
import { drawEditorPictures } from './vscode-pictures.ts'

/** Needs what `pnpm build` makes. Gives the files written. */
export async function drawStorePictures(folder = join(storeFolder, 'pictures')): Promise<readonly string[]> {
  return [...(await drawTiles(folder)), ...(await drawBrowserPictures(folder)), ...(await drawEditorPictures(folder))]
}

if (import.meta.main) {
  for (const image of await drawStorePictures(process.argv[2])) console.log(image)
  process.exit()
}
