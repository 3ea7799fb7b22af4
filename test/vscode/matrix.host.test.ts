import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

const folder = makeTemporaryFolder('matrix')
afterAll(() => removeFolder(folder))

const file = join(folder, 'roles.yaml')
const text = `rolebook: 1
organisation:
  name: Harbour Dental Group
people:
  amara: { name: Amara Okafor }
  ben: { name: Ben Lindqvist }
roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben], deputies: [ben] }
responsibilities: # differs
  PL-3: { informed: [human-resources] }
  PL-4: { accountable: projct-lead }
`
writeFileSync(file, text)
writeFileSync(join(folder, 'notes.txt'), 'of something else\n')

await describeInHost('the RACI matrix', findVSCode, () => {
  describe('opened beside the text', () => {
    let workbench: OpenWorkbench
    beforeAll(async () => {
      workbench = await openWorkbench({ folder, file, extension: join(repositoryRoot, 'vscode-extension') })
      await workbench.waitForFile('roles.yaml')
      await workbench.page.getByRole('button', { name: 'Open RACI Matrix' }).first().click()
      await matrix().getByRole('grid').waitFor()
    })
    afterAll(() => workbench.close())
    beforeEach(() => matrix().locator('input').fill(''))

    const matrix = () => workbench.findWebview()
    const cell = (duty: string, role: string) => matrix().locator(`[data-duty="${duty}"][data-role="${role}"]`)
    const waitForLetter = (duty: string, role: string, letter: string) =>
      cell(duty, role).locator(`[data-letter="${letter}"]`).waitFor()
    const waitForLine = (line: string) =>
      waitFor(`the line “${line}”`, async () => (await workbench.readLines()).includes(line))

    test('writes the letter that is typed, and takes it back with Ctrl+Z, in the matrix and in the text', async () => {
      const { keyboard } = workbench.page
      await cell('PL-3', 'human-resources').click()
      await keyboard.press('Escape')
      await keyboard.press('ArrowRight')
      await keyboard.press('i')
      await waitForLine('  PL-3: { informed: [human-resources, it-department] }')
      await matrix().getByRole('status').filter({ hasText: 'PL-3: IT department is now informed.' }).waitFor()
      await waitForLetter('PL-3', 'it-department', 'I')
      await keyboard.press('Control+z')
      await waitForLine('  PL-3: { informed: [human-resources] }')
      await waitForLetter('PL-3', 'it-department', '–')

      await keyboard.press('a')
      await waitForLine('  PL-3: { informed: [human-resources], accountable: it-department }')
      await workbench.page.locator('.part.editor .view-line', { hasText: 'rolebook' }).first().click()
      await keyboard.press('Control+z')
      await waitForLine('  PL-3: { informed: [human-resources] }')
      await waitForLetter('PL-3', 'top-management', 'A')
      expect(readFileSync(file, 'utf8')).toBe(text)
    })

    test('offers the four letters at a click, and follows what is typed in the text', async () => {
      await cell('TM-1', 'project-lead').click()
      await matrix()
        .getByRole('menuitemcheckbox', { name: /Consulted/ })
        .click()
      await waitForLine('  TM-1: { consulted: [project-lead] }')
      await waitForLetter('TM-1', 'project-lead', 'C')
      await workbench.page.locator('.part.editor .view-line', { hasText: 'TM-1' }).click()
      await workbench.page.keyboard.press('Home')
      await workbench.page.keyboard.press('Control+Shift+K')
      await cell('TM-1', 'project-lead').locator('[data-letter]').waitFor({ state: 'detached' })
    })

    test('explains what conflicts, and leads to the text', async () => {
      const wrong = cell('PL-4', 'projct-lead')
      await wrong.click()
      await workbench.page.keyboard.press('Escape')
      await matrix().locator('.details', { hasText: 'projct-lead' }).waitFor()
      expect(await wrong.getAttribute('aria-description')).toMatch(/projct-lead.*Did you mean/s)
      await matrix().locator('.details button').click()
      await workbench.waitForCursor('Ln 12, Col 7 (4 selected)')
    })

    test('breaks no rule of axe in a light and a dark theme, with the letters open as well', async () => {
      const faults = async () => {
        const closed = await workbench.findViolationsInWebview()
        await cell('TM-1', 'project-lead').click()
        await matrix().getByRole('menu').waitFor()
        const open = await workbench.findViolationsInWebview()
        await workbench.page.keyboard.press('Escape')
        return [...closed, ...open]
      }
      const turnTo = async (theme: 'dark' | 'light') => {
        await workbench.page.locator('.part.editor .view-line').first().click()
        await workbench.runCommand('Preferences: Toggle between Light/Dark Themes')
        await matrix().locator(`body.vscode-${theme}`).waitFor()
      }
      expect(await faults()).toEqual([])
      await turnTo('dark')
      expect(await faults()).toEqual([])
      await turnTo('light')
    })

    test('is for a screen reader a grid in which each cell says what it is', async () => {
      await matrix().locator('input').fill('PL-')
      await cell('PL-1', 'project-lead').click()
      await workbench.page.keyboard.press('Escape')
      await cell('TM-1', 'project-lead').waitFor({ state: 'detached' })
      const parts = ['toolbar', 'grid', 'region'] as const
      const trees = await Promise.all(parts.map((role) => matrix().getByRole(role).ariaSnapshot()))
      const tree = trees.join('\n')
      await expect(`${tree}\n`).toMatchFileSnapshot('./accessibility-trees/matrix.txt')
    })

    test('is as it was left when its tab is shown again', async () => {
      const tab = workbench.page.getByRole('tab', { name: 'RACI: roles.yaml' })
      await matrix().locator('input').fill('PL-3')
      await cell('PL-4', 'project-lead').waitFor({ state: 'detached' })
      await workbench.save()
      await workbench.page.getByRole('treeitem', { name: 'notes.txt' }).click()
      await workbench.page.getByRole('tab', { name: 'notes.txt' }).waitFor()
      await tab.click()
      await cell('PL-3', 'project-lead').waitFor()
      expect(await matrix().locator('input').inputValue()).toBe('PL-3')
      expect(await cell('PL-4', 'project-lead').count()).toBe(0)
    })
  })
})
