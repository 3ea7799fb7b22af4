import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { requireHost } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { openWorkbenchForWeb } from '../hosts/vscode-web.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbenchForWeb>>

/** As vscode.dev has it: the extension in a worker of the browser, and the folder a virtual file system. */
await describeInHost(
  'VS Code for the web',
  () => requireHost('chromium'),
  () => {
    describe('with a rolebook in a virtual workspace', () => {
      const folder = makeTemporaryFolder('web')
      let workbench: OpenWorkbench
      beforeAll(async () => {
        const example = readFileSync(join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml'), 'utf8')
        writeFileSync(join(folder, 'roles.yaml'), example.replace('  dana: { name:', '  dana: { nmae: x, name:'))
        // on the web VS Code saves by itself, so soon that a test never sees anything unsaved
        mkdirSync(join(folder, '.vscode'))
        writeFileSync(join(folder, '.vscode/settings.json'), '{ "files.autoSave": "off" }')
        workbench = await openWorkbenchForWeb({ folder, extension: join(repositoryRoot, 'vscode-extension') })
        const { page } = workbench
        await page.getByRole('treeitem', { name: 'roles.yaml' }).dblclick()
        await workbench.waitForFile('roles.yaml')
      })
      afterAll(async () => {
        await workbench.close()
        await removeFolder(folder)
      })
      /** Returns only once the editor is gone: when the focus moves, a box that was opened meanwhile is closed. */
      const close = async () => {
        const tabs = workbench.page.locator('.part.editor .tab')
        const before = await tabs.count()
        await workbench.runCommand('View: Close Editor')
        await waitFor('the editor to be closed', async () => (await tabs.count()) < before)
      }

      test('findings are underlined, and the trees say who holds what', async () => {
        await workbench.waitForSquiggle('warning')
        expect(await workbench.hover('nmae', 'unknown-key')).toContain('is no key here')
        await workbench.openView('Rolebook')
        expect(await workbench.listTree('Project lead')).toContainEqual(
          expect.stringMatching(/Top management ?Amara Okafor/),
        )
      })

      test('a letter typed in the matrix is written into the text', async () => {
        await workbench.runCommand('Rolebook: Open RACI Matrix')
        const matrix = workbench.findWebview()
        await matrix.getByRole('grid').waitFor()
        await matrix.locator('[data-duty="TM-1"][data-role="project-lead"]').click()
        await workbench.page.keyboard.press('Escape')
        await workbench.page.keyboard.press('i')
        await matrix.locator('[data-duty="TM-1"][data-role="project-lead"] [data-letter="I"]').waitFor()
        await matrix.getByRole('status').filter({ hasText: 'TM-1: Project lead is now informed.' }).waitFor()
        const dirty = workbench.page.locator('.tab.dirty[data-resource-name="roles.yaml"]')
        await dirty.first().waitFor()
        // an editor that is closed unsaved asks first
        await workbench.runCommand('File: Save All')
        await dirty.first().waitFor({ state: 'detached' })
        await close()
      })

      test('the maps are drawn, with the library that one of them loads', async () => {
        await workbench.runCommand('Rolebook: Open Coverage Map')
        await workbench.findWebview().locator('.tile').first().waitFor()
        await close()
        await workbench.runCommand('Rolebook: Open Responsibility Map')
        await workbench.findWebview().locator('svg').getByText('Keel Audit LLP').first().waitFor()
        await close()
      })

      test('the staff card is shown', async () => {
        await workbench.runCommand('Rolebook: Preview Staff Card')
        await workbench.findWebview().getByText('PREVIEW, NOT SIGNED AND NOT PUBLISHED').waitFor()
      })
    })
  },
)
