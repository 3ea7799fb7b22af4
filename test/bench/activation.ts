import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { waitFor } from '../hosts/deadline.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { findVsix } from '../vscode/vsix.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

/** What VS Code counts of one start of an extension, in whole milliseconds. */
export interface Start {
  /** Reading its script into the engine. */
  readonly load: number
  /** Calling `activate` until it returns. */
  readonly call: number
  /** What `activate` may still be waiting for afterwards; ours waits for nothing. */
  readonly finish: number
}

/** Windows in which an extension is started: with a rolebook in the editor, and with none anywhere. */
export const windows = { 'no rolebook': 'readme.txt', 'a rolebook open': 'roles.yaml' } as const

/** The starts of ours, and of an extension that does nothing, in windows of the same kind. */
export interface Activations {
  readonly window: keyof typeof windows
  readonly ours: readonly Start[]
  readonly empty: readonly Start[]
}

/**
 * Opens both kinds of windows so many times, each once with our packed extension and once with an empty one in its place,
 * in turns, and reads what VS Code says under “Startup Performance”. Never both in one window: VS Code counts by the clock
 * while it loads several extensions at once, so each would be charged with the other.
 */
export async function measureActivation(rounds: number): Promise<readonly Activations[]> {
  const folder = makeTemporaryFolder('activation')
  const extensions = { ours: unpackVsix(join(folder, 'ours')), empty: writeEmptyExtension(join(folder, 'empty')) }
  const results = Object.keys(windows).map((window) => ({
    window: window as keyof typeof windows,
    ours: [] as Start[],
    empty: [] as Start[],
  }))
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const { window, ...starts } of results) {
        const place = layOut(join(folder, window), windows[window])
        for (const which of ['empty', 'ours'] as const)
          starts[which].push(await measureStart(place, windows[window], extensions[which]))
      }
    }
  } finally {
    await removeFolder(folder)
  }
  return results
}

async function measureStart(folder: string, file: string, extension: string): Promise<Start> {
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
  const workbench = await openWorkbench({ folder, file: join(folder, file), extension })
  try {
    await workbench.waitForFile(file)
    // it wakes some seconds after everything else where nothing calls for it
    return await waitFor(`the start of ${name}`, () => readStart(workbench, `${publisher}.${name}`))
  } finally {
    await workbench.close()
  }
}

/** The line of an extension in VS Code's own table, which is drawn anew for this; `undefined` before it has one. */
async function readStart(workbench: OpenWorkbench, id: string): Promise<Start | undefined> {
  const { page } = workbench
  await workbench.runCommand('Developer: Startup Performance')
  const text = page.locator('.part.editor .editor-instance .view-lines')
  await text.filter({ hasText: 'System Info' }).click()
  // only what is on screen is in the page
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await workbench.runCommand('View: Close Editor')
  const row = copied.split('\n').find((line) => line.includes(`| ${id} `))
  const [load, call, finish] = (row?.split('|') ?? []).slice(3, 6).map(Number)
  if (load === undefined || call === undefined || finish === undefined) return undefined
  return { load, call, finish }
}

/** An installed extension is what its VSIX holds in this folder. */
function unpackVsix(folder: string): string {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(findVsix())))) {
    if (!name.startsWith('extension/')) continue
    const file = join(folder, name.slice('extension/'.length))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

/** It wakes when ours does. */
function writeEmptyExtension(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const manifest = {
    name: 'empty',
    publisher: 'rolebook-test',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    activationEvents: ['onLanguage:yaml', 'onStartupFinished'],
    main: './main.js',
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'main.js'), 'exports.activate = () => {}\n')
  return folder
}

function layOut(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true })
  if (file === 'roles.yaml')
    cpSync(join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml'), join(folder, file))
  else writeFileSync(join(folder, file), 'Nothing of ours.\n')
  return folder
}
