/* pnpm screenshots: remakes the pictures of the README and of the stores from the real hosts. Needs what `pnpm build` makes. */
import { join } from 'node:path'
import { drawPaper } from './browser/paper-screenshots.ts'
import { drawPanel } from './browser/screenshots.ts'
import { repositoryRoot } from './hosts/repository.ts'
import { drawPlayground } from './playground/screenshots.ts'
import { drawStorePictures } from './store/pictures.ts'
import { drawVSCode } from './vscode/screenshots.ts'

const folder = join(repositoryRoot, 'docs', 'images')
for (const draw of [drawVSCode, drawPanel, drawPaper, drawPlayground]) {
  for (const image of await draw(folder)) console.log(image)
}
for (const image of await drawStorePictures()) console.log(image)
// some hosts leave handles open that would keep this from ending
process.exit()
