import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { findVsix } from './vsix.ts'
import { makeWorkspace } from './workspace.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

const folder = makeWorkspace()
afterAll(() => removeFolder(folder))

const file = join(folder, 'roles.yaml')
const fromSource = { extension: join(repositoryRoot, 'vscode-extension') }

await describeInHost('the workbench', findVSCode, () => {
  describe('with a rolebook open', () => {
    let workbench: OpenWorkbench
    beforeAll(async () => {
      workbench = await openWorkbench({ folder, file, ...fromSource })
    })
    afterAll(() => workbench.close())
    beforeEach(async () => {
      await workbench.page.locator('.tab[data-resource-name="roles.yaml"]').click()
      await workbench.waitForSquiggle('error')
    })

    test('explains an underlined word', async () => {
      await workbench.waitForSquiggle('warning')
      expect(await workbench.hover('emial', 'is no key here')).toMatch(
        /Did you mean “email”\?\s?rolebook\(?unknown-key/,
      )
    })

    test('opens the page of the rule from the hover, without a network', async () => {
      await workbench.hover('emial', 'is no key here')
      await workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'unknown-key' }).first().click()
      await workbench.findWebview().getByRole('heading', { name: 'unknown-key' }).waitFor()
    })

    test('lists findings under Problems, whose codes open the page as well', async () => {
      const problems = await workbench.listProblems('Ben Lindqvist holds Project lead')
      expect(problems).toContainEqual(expect.stringContaining('deputy-is-holder'))
      expect(problems).toContainEqual(expect.stringContaining('unknown-key'))
      await workbench.page.locator('.markers-panel .monaco-list-row a', { hasText: 'deputy-is-holder' }).first().click()
      await workbench.findWebview().getByRole('heading', { name: 'deputy-is-holder' }).waitFor()
    })

    test('explains a role where the mouse rests', async () => {
      const hover = await workbench.hover('human-resources', 'Human resources')
      expect(hover).toMatch(/Held by: Dana Weiss \(away until .*, Amara Okafor stands in\)/)
      expect(hover).toContain('HR-1')
    })

    test('shows the tree, whose lines lead into the file', async () => {
      await expectTree(workbench)
    })

    test('opens the page of a rule that is chosen from all there are', async () => {
      await workbench.runCommand('Rolebook: Show the Page of a Rule…')
      await workbench.chooseEntry('auditor-independence')
      await workbench.findWebview().getByRole('heading', { name: 'auditor-independence' }).waitFor()
    })
  })

  test('shows the same tree from the installed VSIX', async () => {
    const workbench = await openWorkbench({ folder, file, vsix: [findVsix()] })
    onTestFinished(() => workbench.close())
    await workbench.waitForFile('roles.yaml')
    await expectTree(workbench)
  })

  test('says what a rolebook is where there is none', async () => {
    const foreign = join(folder, 'foreign')
    const workbench = await openWorkbench({ folder: foreign, file: join(foreign, 'ansible-roles.yaml'), ...fromSource })
    onTestFinished(() => workbench.close())
    await workbench.waitForFile('ansible-roles.yaml')
    await workbench.openView('Rolebook')
    await workbench.page.locator('.welcome-view', { hasText: 'No rolebook is open here' }).first().waitFor()
  })
})

async function expectTree(workbench: OpenWorkbench): Promise<void> {
  await workbench.openView('Rolebook')
  const rows = await workbench.listTree(/Project lead ?Ben Lindqvist · 1 gap/)
  expect(rows).toContainEqual(expect.stringMatching(/Top management ?Amara Okafor/))
  expect(rows).toContainEqual(expect.stringMatching(/IT department ?nobody yet/))
  expect(rows).toContainEqual(
    expect.stringMatching(/Human resources ?Dana Weiss \(away until .*Amara Okafor stands in\)/),
  )

  const lead = workbench.findTreeRows().filter({ hasText: 'Project lead' }).first()
  await lead.click()
  await waitForCursor(workbench, lineOf('  project-lead:'), 3)
  await lead.locator('.monaco-tl-twistie').click()
  await workbench.findTreeRows().filter({ hasText: 'cannot also be the deputy' }).first().click()
  await waitForCursor(workbench, lineOf('  project-lead:'), 46)
  await workbench.findTreeRows().filter({ hasText: 'FA-1' }).first().click()
  await waitForCursor(workbench, lineOf('      FA-1:'), 7)
}

/** Line and column from 1, as the status bar shows them. */
async function waitForCursor({ page }: OpenWorkbench, line: number, column: number): Promise<void> {
  await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor()
}

function lineOf(beginning: string): number {
  return (
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.startsWith(beginning)) + 1
  )
}
