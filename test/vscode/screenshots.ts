/*
 * node test/vscode/screenshots.ts [--into FOLDER] [--only NAME] [--theme THEME]: draws VS Code with the example
 * organisation in it, all scenes or one, light unless another theme is named. Needs the packed extension.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { type Scene, scenes } from './scenes.ts'
import { findVsix } from './vsix.ts'

export interface Looks {
  /** The one scene that is wanted; without it, all of them. */
  readonly only?: string | undefined
  readonly theme?: string | undefined
  /** Of the window, in pixels; 1400 × 900 unless stated. */
  readonly size?: { readonly width: number; readonly height: number } | undefined
}

/** Draws the scenes, and returns the files written. */
export async function drawVSCode(folder: string, { only, ...looks }: Looks = {}): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  for (const scene of scenes.filter(({ name }) => only === undefined || name === only)) {
    const image = join(folder, `vscode-${scene.name}.png`)
    writeFileSync(image, await drawScene(scene, looks))
    files.push(image)
  }
  return files
}

/** Draws one scene in a window of its own. */
export async function drawScene({ rolebook, beside, arrange }: Scene, { theme, size }: Looks): Promise<Uint8Array> {
  const scratch = makeTemporaryFolder('screenshot')
  // its name is in the picture
  const folder = join(scratch, 'harbour-dental-group')
  const files = [{ file: 'roles.yaml', text: rolebook }, ...(beside ? [beside] : [])]
  for (const { file, text } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const opened = files.at(-1)?.file ?? ''
  const workbench = await openWorkbench({
    folder,
    file: join(folder, opened),
    vsix: [findVsix()],
    ...(size && { size }),
    settings: {
      'editor.minimap.enabled': false,
      'editor.stickyScroll.enabled': false,
      'window.title': 'Harbour Dental Group',
      ...(theme !== undefined && { 'workbench.colorTheme': theme }),
    },
  })
  try {
    await workbench.waitForFile(opened.split('/').at(-1) ?? '')
    await widenSideBar(workbench)
    await arrange(workbench)
    return await workbench.screenshot()
  } finally {
    await workbench.close()
    await removeFolder(scratch)
  }
}

/** The side bar's border is moved by the mouse, as nothing else can. */
async function widenSideBar({ page }: Awaited<ReturnType<typeof openWorkbench>>): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox()
  if (!box) throw new Error('The side bar is not shown.')
  const [border, middle] = [box.x + box.width, box.y + box.height / 2]
  await page.mouse.move(border, middle)
  await page.mouse.down()
  await page.mouse.move(border + 110, middle, { steps: 5 })
  await page.mouse.up()
}

if (import.meta.main) {
  const options = { into: { type: 'string' }, only: { type: 'string' }, theme: { type: 'string' } } as const
  const { into = join(repositoryRoot, 'docs/images'), ...looks } = parseArgs({ options }).values
  for (const image of await drawVSCode(into, looks)) console.log(image)
  process.exit()
}
