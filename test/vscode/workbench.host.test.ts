import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { findVsix } from './vsix.ts'
import { makeWorkspace } from './workspace.ts'

const folder = makeWorkspace()
afterAll(() => removeFolder(folder))

const file = join(folder, 'roles.yaml')
const fromSource = { extension: join(repositoryRoot, 'vscode-extension') }

await describeInHost('the workbench', findVSCode, () => {
  test('underlines a finding, explains it, lists it under Problems, and its code opens the page offline', async () => {
    const workbench = await open(fromSource)
    await workbench.waitForSquiggle('error')
    await workbench.waitForSquiggle('warning')
    const hover = await workbench.hover('emial', 'is no key here')
    expect(hover).toMatch(/Did you mean “email”\?\s?rolebook\(?unknown-key/)
    const problems = await workbench.listProblems('Ben Lindqvist holds Project lead')
    expect(problems.some((row) => row.includes('deputy-is-holder'))).toBe(true)
    expect(problems.some((row) => row.includes('unknown-key'))).toBe(true)

    await workbench.page.locator('.markers-panel .monaco-list-row a', { hasText: 'deputy-is-holder' }).first().click()
    await workbench.findWebview().getByRole('heading', { name: 'deputy-is-holder' }).waitFor()
  })

  test('opens the page from the hover as well', async () => {
    const workbench = await open(fromSource)
    await workbench.waitForSquiggle('warning')
    await workbench.hover('emial', 'is no key here')
    await workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'unknown-key' }).first().click()
    await workbench.findWebview().getByRole('heading', { name: 'unknown-key' }).waitFor()
  })

  test('explains a role where the mouse rests', async () => {
    const workbench = await open(fromSource)
    await workbench.waitForSquiggle('error')
    const hover = await workbench.hover('human-resources', 'Human resources')
    expect(hover).toMatch(/Held by: Dana Weiss \(away until .*, Amara Okafor stands in\)/)
    expect(hover).toContain('HR-1')
  })

  test.each([
    ['from source', () => fromSource],
    ['from the installed VSIX', () => ({ vsix: [findVsix()] })],
  ])('shows the tree, whose lines lead into the file, %s', async (_, extension) => {
    const workbench = await open(extension())
    await workbench.openView('Rolebook')
    const rows = await workbench.listTree('Ben Lindqvist')
    expect(rows).toContainEqual(expect.stringMatching(/Top management ?Amara Okafor/))
    expect(rows).toContainEqual(expect.stringMatching(/IT department ?nobody yet/))
    expect(rows).toContainEqual(
      expect.stringMatching(/Human resources ?Dana Weiss \(away until .*Amara Okafor stands in\)/),
    )

    const role = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.startsWith('  project-lead:'))
    await workbench.findTreeRows().filter({ hasText: 'Ben Lindqvist' }).first().click()
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${role + 1}, Col 3` }).waitFor()
    await workbench.findTreeRows().filter({ hasText: 'cannot also be the deputy' }).first().waitFor()
  })

  test('says what a rolebook is where there is none', async () => {
    const foreign = join(folder, 'foreign')
    const workbench = await openWorkbench({ folder: foreign, file: join(foreign, 'ansible-roles.yaml'), ...fromSource })
    onTestFinished(() => workbench.close())
    await workbench.waitForFile('ansible-roles.yaml')
    await workbench.openView('Rolebook')
    await workbench.page.locator('.welcome-view', { hasText: 'No rolebook is open here' }).waitFor()
  })
})

async function open(extension: { extension: string } | { vsix: string[] }) {
  const workbench = await openWorkbench({ folder, file, ...extension })
  onTestFinished(() => workbench.close())
  await workbench.waitForFile('roles.yaml')
  return workbench
}
