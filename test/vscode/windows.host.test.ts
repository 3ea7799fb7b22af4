import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { publishExample } from '../browser/published-organisation.ts'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench, type WorkbenchOptions } from '../hosts/workbench.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

const extension = join(repositoryRoot, 'vscode-extension')
const north = `rolebook: 1
people:
  amara: { name: Amara Okafor }
roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [amara], deputies: [amara] }
`
const south = north.replaceAll('amara', 'ben').replace('Amara Okafor', 'Ben Lindqvist')

await describeInHost('a window', findVSCode, () => {
  test('with a loose file alone shows its findings, hovers and roles', async () => {
    const file = join(makeFolder({ 'roles.yaml': north }), 'roles.yaml')
    const workbench = await open({ file })
    await workbench.waitForSquiggle('error')
    expect(await workbench.hover('top-management', 'Top management')).toContain('Held by: Amara Okafor')
    await workbench.openView('Rolebook')
    expect(await workbench.listTree('Project lead')).toContainEqual(
      expect.stringMatching(/Top management ?Amara Okafor/),
    )
  })

  test('with two folders shows the rolebook of the one whose file is looked at', async () => {
    const folder = makeFolder({
      'north/roles.yaml': north,
      'south/rolebook.yaml': south,
      'both.code-workspace': JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }),
    })
    const workbench = await open({
      folder: join(folder, 'both.code-workspace'),
      file: join(folder, 'north/roles.yaml'),
    })
    await workbench.waitForSquiggle('error')
    await workbench.openView('Rolebook')
    await workbench.listTree(/Top management ?Amara Okafor/)
    await workbench.openFile('rolebook.yaml')
    await workbench.listTree(/Top management ?Ben Lindqvist/)
    const problems = await workbench.listProblems('Ben Lindqvist holds Project lead')
    expect(problems).toContainEqual(expect.stringContaining('Amara Okafor holds Project lead'))
    await workbench.page.locator('.tab[data-resource-name="roles.yaml"]').click()
    await workbench.listTree(/Top management ?Amara Okafor/)
  })

  test('that nobody trusts has all but the signed directory, which is read once somebody does', async () => {
    const organisation = await publishExample({ version: 1, at: '2026-11-20T10:00Z' })
    onTestFinished(() => organisation.stop())
    const folder = makeFolder({ 'roles.yaml': north, 'services/hr/payroll.txt': 'pay day: 25\n' })
    const serverData = makeFolder({
      'data/Machine/settings.json': JSON.stringify({ 'rolebook.directory': organisation.joinCode }),
    })
    const file = join(folder, 'services/hr/payroll.txt')
    const settings = { 'workbench.editor.useModal': 'off' }
    const workbench = await open({ folder, file, serverData, settings, asksForTrust: true })
    const { page } = workbench
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
    await workbench.openFile('roles.yaml')
    await workbench.waitForSquiggle('error')
    await workbench.openView('Rolebook')
    await workbench.listTree(/Top management ?Amara Okafor/)
    await workbench.runCommand('Rolebook: Preview Staff Card')
    await workbench.findWebview().getByText('PREVIEW, NOT SIGNED AND NOT PUBLISHED').waitFor()
    await page.locator('.tab[data-resource-name="payroll.txt"]').click()
    const item = page.locator('.statusbar-item[id="rolebook.rolebook.rolebook.asset"]')
    expect([await item.count(), organisation.server.requests.length]).toEqual([0, 0])

    await workbench.runCommand('Workspaces: Manage Workspace Trust')
    await page.getByRole('button', { name: 'Trust', exact: true }).click()
    await page.locator('.tab[data-resource-name="payroll.txt"]').click()
    await item.filter({ hasText: 'Personnel files' }).waitFor()
    expect(organisation.server.requests).toHaveLength(1)
    await workbench.runCommand('Rolebook: Show Whose This File Is')
    await page.locator('.tab', { hasText: 'personnel-files' }).waitFor()
  })

  test('that is reloaded has the matrix again', async () => {
    const text = `${north}responsibilities:\n  PL-3: { informed: [human-resources] }\n`
    const folder = makeFolder({ 'roles.yaml': text })
    // a file named in the address would be opened again instead of the editors that were there
    const workbench = await open({ folder })
    const { page } = workbench
    await workbench.openFile('roles.yaml')
    await workbench.waitForSquiggle('error')
    await page.getByRole('button', { name: 'Open RACI Matrix' }).first().click()
    const matrix = workbench.findWebview()
    await matrix.getByRole('grid').waitFor()
    await matrix.locator('[data-duty="TM-1"][data-role="project-lead"]').click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    const line = '  TM-1: { consulted: [project-lead] }'
    await waitFor(`the line “${line}”`, async () => (await workbench.readLines()).includes(line))
    await workbench.save()
    // as a person does it: only then does VS Code record at once which editors are open
    await Promise.all([page.waitForEvent('load'), workbench.runCommand('Developer: Reload Window')])
    await page.getByRole('tab', { name: 'RACI: roles.yaml' }).waitFor()
    await matrix.locator('[data-duty="TM-1"][data-role="project-lead"] [data-letter="C"]').waitFor()
  })
})

/** A folder with these files, for as long as the test lasts. */
function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = makeTemporaryFolder('windows')
  onTestFinished(() => removeFolder(folder))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

async function open(options: Omit<WorkbenchOptions, 'extension'>): Promise<OpenWorkbench> {
  const workbench = await openWorkbench({ ...options, extension })
  onTestFinished(() => workbench.close())
  return workbench
}
