import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rewritePng } from '../hosts/png.ts'
import { scenes } from '../vscode/scenes.ts'
import { drawScene } from '../vscode/screenshots.ts'
import { screenshotSize } from './limits.ts'
import { pictureFolders } from './picture-list.ts'

/**
 * Draws the window of the real VS Code: four of the scenes that the page of the extension shows, in the size of the
 * stores. Needs the packed extension.
 * @returns the files written
 */
export async function drawEditorPictures(folder: string): Promise<readonly string[]> {
  mkdirSync(join(folder, 'vscode'), { recursive: true })
  const images: string[] = []
  for (const file of pictureFolders.vscode) {
    const name = file.replace(/^\d-|\.png$/g, '')
    const scene = scenes.find((candidate) => candidate.name === name)
    if (scene === undefined) throw new Error(`There is no scene “${name}” to draw.`)
    const image = join(folder, 'vscode', file)
    writeFileSync(image, rewritePng(await drawScene(scene, { size: screenshotSize }), 4))
    images.push(image)
  }
  return images
}
