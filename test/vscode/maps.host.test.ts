import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { createLargeRolebook } from '../bench/large-rolebook.ts'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

/** The example without what would change its figures on a later day. */
const example = readFileSync(join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml'), 'utf8')
  .replace(/^ {4}away:\n.*\n/m, '')
  .replace(/vacant: \{.*?\}/, 'vacant: { because: advertised }')
  .replace('approved-by: amara, until: 2027-11-02', 'approved-by: amara')

/** Opens a rolebook in a workbench that is closed again after the tests around the call. */
async function openRolebook(folder: string, text: string, settings = {}): Promise<OpenWorkbench> {
  const file = join(folder, 'roles.yaml')
  writeFileSync(file, text)
  const extension = join(repositoryRoot, 'vscode-extension')
  const workbench = await openWorkbench({ folder, file, extension, settings })
  await workbench.waitForFile('roles.yaml')
  await workbench.openView('Rolebook')
  await workbench.listTree('Project lead')
  return workbench
}

await describeInHost('the maps', findVSCode, () => {
  describe('of coverage', () => {
    const folder = makeTemporaryFolder('maps')
    let workbench: OpenWorkbench
    beforeAll(async () => {
      workbench = await openRolebook(folder, example)
      await workbench.runCommand('Rolebook: Open Coverage Map')
    })
    afterAll(async () => {
      await workbench.close()
      await removeFolder(folder)
    })

    test('shows who answers, and leads into the text', async () => {
      const map = workbench.findWebview()
      await map.getByText('72 of 117 clauses and controls are covered, 14 more in part.').waitFor()
      await waitFor('all tiles', async () => (await map.locator('.tile').count()) === 123)
      expect(await workbench.findViolationsInWebview()).toEqual([])
      await expect(`${await map.locator('main').ariaSnapshot()}\n`).toMatchFileSnapshot(
        './accessibility-trees/coverage-map.txt',
      )
      await map.getByRole('button', { name: /^A\.8\.8 / }).click()
      await waitForCursor(workbench, lineOf('  IT-3:'))
    })

    test('a gap offers what may be done, by keyboard alone', async () => {
      const map = workbench.findWebview()
      const tile = map.getByRole('button', { name: /^4\.1 / })
      await tile.focus()
      // in columns as wide as the window lets them be: down leads to the row below
      await workbench.page.keyboard.press('ArrowDown')
      await waitForFocusedTile(map, /^(?:4\.[2-4]|5\.\d) /)
      await workbench.page.keyboard.press('ArrowUp')
      await waitForFocusedTile(map, /^4\.1 /)
      await workbench.page.keyboard.press('Enter')
      await map.getByRole('heading', { name: '4.1 Understanding the organization and its context' }).waitFor()
      await workbench.page.keyboard.press('Tab')
      await workbench.page.keyboard.press('Enter')
      await waitForCursor(workbench, lineOf('responsibilities:'))
    })

    test('follows what is typed', async () => {
      await workbench.goToLine(lineOf('  human-resources:'))
      await workbench.page.keyboard.type('  business-continuity-owner: { held-by: [dana] }\n')
      const tile = workbench.findWebview().getByRole('button', { name: /^A\.5\.29 / })
      await waitFor('the gap to close', async () => {
        const name = await tile.getAttribute('title')
        if (!name?.includes('Business continuity owner, held by Dana Weiss')) throw new Error(name ?? '')
        return true
      })
      await workbench.page.keyboard.press('Control+Z')
    })

    test('is saved as a picture', async () => {
      await expectPicture(workbench, folder, 'harbour-dental-group-coverage-map.svg')
    })
  })

  describe('of responsibilities', () => {
    const folder = makeTemporaryFolder('maps')
    let workbench: OpenWorkbench
    beforeAll(async () => {
      workbench = await openRolebook(folder, example)
      await workbench.runCommand('Rolebook: Open Responsibility Map')
    })
    afterAll(async () => {
      await workbench.close()
      await removeFolder(folder)
    })

    test('shows who carries what', async () => {
      const map = workbench.findWebview()
      const ben = map.getByRole('button', { name: /^Ben Lindqvist: / })
      await ben.click()
      const details = map.locator('aside')
      await details.getByText('Answers for 14 of 33 duties.').waitFor()
      expect(await workbench.findViolationsInWebview()).toEqual([])
      await expect(`${await map.locator('main').ariaSnapshot()}\n`).toMatchFileSnapshot(
        './accessibility-trees/responsibility-map.txt',
      )

      await workbench.page.keyboard.press('ArrowRight')
      await workbench.page.keyboard.press('Enter')
      await details.getByRole('button', { name: 'Show in the text' }).click()
      await waitForCursor(
        workbench,
        lineOf('  project-lead:'),
        lineOf('  asset-ownership:'),
        lineOf('  legal-and-compliance:'),
        lineOf('  it-department:'),
      )
    })

    test('is zoomed and moved by mouse', async () => {
      const map = workbench.findWebview()
      const box = map.getByRole('button', { name: /^Ben Lindqvist: / })
      const sizeAndPlace = async () => (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      const before = await sizeAndPlace()
      await box.hover()
      await workbench.page.mouse.wheel(0, -300)
      await waitFor('the picture to grow', async () => {
        if ((await sizeAndPlace()).width <= before.width) throw new Error('as it was')
        return true
      })
      const grown = await sizeAndPlace()
      await map.getByRole('button', { name: 'Fit', exact: true }).click()
      await waitFor('the picture to fit', async () => (await sizeAndPlace()).width < grown.width)
      const fitted = await sizeAndPlace()
      const window = await map.locator('.window').boundingBox()
      if (!window) throw new Error('The picture has no window.')
      const [x, y] = [window.x + window.width - 20, window.y + 20]
      await workbench.page.mouse.move(x, y)
      await workbench.page.mouse.down()
      await workbench.page.mouse.move(x - 50, y + 30, { steps: 5 })
      await workbench.page.mouse.up()
      await waitFor('the picture to move', async () => {
        const now = await sizeAndPlace()
        if (Math.round(now.x - fitted.x) !== -50 || Math.round(now.y - fitted.y) !== 30)
          throw new Error(JSON.stringify(now))
        return true
      })
    })

    test('says the same as a list', async () => {
      const map = workbench.findWebview()
      await map.getByRole('button', { name: 'List', exact: true }).click()
      await map.getByRole('heading', { name: 'Keel Audit LLP' }).waitFor()
      expect(await workbench.findViolationsInWebview()).toEqual([])
      await map.getByRole('button', { name: 'List', exact: true }).click()
    })

    test('is saved as a picture', async () => {
      await expectPicture(workbench, folder, 'harbour-dental-group-responsibility-map.svg')
    })
  })

  test('of responsibilities in 5,600 lines, in high contrast, says what it leaves out', async () => {
    const folder = makeTemporaryFolder('maps')
    const workbench = await openRolebook(folder, createLargeRolebook(5600), {
      'workbench.colorTheme': 'Default High Contrast',
    })
    onTestFinished(async () => {
      await workbench.close()
      await removeFolder(folder)
    })
    await workbench.runCommand('Rolebook: Open Responsibility Map')
    const map = workbench.findWebview()
    await map.getByText('Too much for one picture').waitFor()
    // the picture is laid out by a file that is loaded for it
    await map.locator('.box[data-key^="role:"]').first().waitFor()
    await waitFor('100 roles', async () => (await map.locator('.box[data-key^="role:"]').count()) === 100)
    // nothing fades: what does not concern the choice is thinner, but as opaque as the rest
    const role = map.locator('.box[data-key^="role:"]').first()
    await role.click()
    await map.locator('.box[aria-pressed="true"]').first().waitFor()
    const look = (selector: string) =>
      map
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { opacity, strokeOpacity, strokeWidth } = getComputedStyle(element)
          return [opacity, strokeOpacity, strokeWidth]
        })
    expect(await look('.box.apart rect')).toEqual(['1', '1', '0.75px'])
    expect(await look('g.apart')).toEqual(['1', '1', '1px'])
    expect(await look('.box[data-key^="person:"]:not(.apart) rect')).toEqual(['1', '1', '3px'])
    expect(await look('.box[aria-pressed="true"] rect')).toEqual(['1', '1', '6px'])
    expect(await workbench.findViolationsInWebview()).toEqual([])
  })
})

/** Saves what the map shows through VS Code's own dialog, and looks into the file. */
async function expectPicture(workbench: OpenWorkbench, folder: string, name: string): Promise<void> {
  await workbench.findWebview().getByRole('button', { name: 'Save as Picture…' }).click()
  const dialog = workbench.page.locator('.quick-input-widget input').first()
  const file = join(folder, name)
  await waitFor('the name that is proposed', async () => {
    const proposed = await dialog.inputValue()
    if (proposed !== file) throw new Error(proposed)
    return true
  })
  await workbench.acceptPlace(file)
  const contents = await waitFor(`${name} to be written`, () => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (!text.endsWith('</svg>\n')) throw new Error('not yet')
    return text
  })
  expect((await validateXML({ xml: { fileName: name, contents }, normalization: 'format' })).errors).toEqual([])
  expect(contents).toContain('Ben Lindqvist')
}

async function waitForFocusedTile(map: ReturnType<OpenWorkbench['findWebview']>, title: RegExp): Promise<void> {
  await waitFor(`the keyboard at ${title}`, async () => {
    const seen = (await map.locator('.tile:focus').getAttribute('title')) ?? ''
    if (!title.test(seen)) throw new Error(seen)
    return true
  })
}

/** Waits until the cursor is at the start of what stands in one of these lines, counted from 1. */
async function waitForCursor(workbench: OpenWorkbench, ...lines: readonly number[]): Promise<void> {
  await workbench.waitForCursor(new RegExp(`^Ln (?:${lines.join('|')}), Col`))
}

function lineOf(beginning: string): number {
  return example.split('\n').findIndex((line) => line.startsWith(beginning)) + 1
}
