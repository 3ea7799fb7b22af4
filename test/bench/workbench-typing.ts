import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { findVsix } from '../vscode/vsix.ts'
import { createLargeRolebook } from './large-rolebook.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

/** Milliseconds from each key to the picture with its letter. */
export interface WorkbenchTyping {
  readonly rolebook: readonly number[]
  /** The same text without the marker. */
  readonly plain: readonly number[]
}

const typed = 'the quick brown fox jumps over the lazy dog and then sleeps.'

/**
 * Types 60 characters into a name in the middle of a rolebook of so many lines in the real workbench, with the packed
 * extension, and into the same text without the marker, in turns; each key waits for the one before.
 */
export async function measureWorkbenchTyping(lines: number, rounds: number): Promise<WorkbenchTyping> {
  const folder = makeTemporaryFolder('workbench-typing')
  const text = createLargeRolebook(lines)
  const files = { rolebook: join(folder, 'large.rolebook.yaml'), plain: join(folder, 'plain.yaml') }
  writeFileSync(files.rolebook, text)
  writeFileSync(files.plain, text.replace('rolebook: 1', 'x-other: 1'))
  const line = text.slice(0, text.indexOf('name: Person Number', text.length / 3)).split('\n').length
  const times: { readonly rolebook: number[]; readonly plain: number[] } = { rolebook: [], plain: [] }
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of ['plain', 'rolebook'] as const) {
        const workbench = await openWorkbench({ folder, file: files[kind], vsix: [findVsix()] })
        try {
          await workbench.waitForFile(kind === 'plain' ? 'plain.yaml' : 'large.rolebook.yaml')
          // what is found at opening is not the cost of a key
          if (kind === 'rolebook') await workbench.page.locator('[id="rolebook.rolebook.rolebook.figures"]').waitFor()
          times[kind].push(...(await timeKeys(workbench, line)))
        } finally {
          await workbench.close()
        }
      }
    }
  } finally {
    await removeFolder(folder)
  }
  return times
}

async function timeKeys(workbench: OpenWorkbench, line: number): Promise<readonly number[]> {
  const { page } = workbench
  await workbench.goToLine(line)
  await page.keyboard.press('End')
  await page.evaluate(() => {
    const drawn: number[] = []
    Object.assign(globalThis, { drawn })
    const note = () => {
      const began = performance.now()
      // the first frame after the key draws it, the second comes when it has been drawn
      requestAnimationFrame(() => requestAnimationFrame(() => drawn.push(performance.now() - began)))
    }
    document.addEventListener('keydown', note, { capture: true })
  })
  for (const [index, character] of [...typed].entries()) {
    await page.keyboard.type(character)
    await page.waitForFunction(
      (count) => (globalThis as unknown as { drawn: number[] }).drawn.length >= count,
      index + 1,
    )
  }
  await page.locator('.part.editor .view-line', { hasText: 'lazy dog' }).waitFor()
  return page.evaluate(() => (globalThis as unknown as { drawn: number[] }).drawn)
}
