import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { makeWorkspace } from './workspace.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

const folder = makeWorkspace()
afterAll(() => removeFolder(folder))

await describeInHost('somebody who reads a rolebook', findVSCode, () => {
  let workbench: OpenWorkbench
  beforeAll(async () => {
    const extension = join(repositoryRoot, 'vscode-extension')
    // lines that stick to the top of the editor would cover the lenses
    const settings = { 'editor.stickyScroll.enabled': false }
    workbench = await openWorkbench({ folder, file: join(folder, 'roles.yaml'), extension, settings })
    await workbench.waitForSquiggle('error')
  })
  afterAll(() => workbench.close())

  const lens = (title: string | RegExp) => workbench.page.locator('.codelens-decoration a', { hasText: title }).first()

  test('sees names behind ids', async () => {
    const line = workbench.page.locator('.view-line', { hasText: 'project-lead:' }).first()
    await line.getByText('Ben Lindqvist').waitFor()
    const withName = 'held-by: [benBen Lindqvist], deputies: [ben] }'
    await waitFor('the line with the name', async () =>
      (await line.innerText()).replaceAll('\u00a0', ' ').includes(withName),
    )
  })

  describe('sees above a role what there is to know', () => {
    test('and goes to its gap, which is explained there', async () => {
      await lens('1 gap').click()
      await workbench.page.locator('.monaco-hover:not(.hidden)', { hasText: 'cannot also be the deputy' }).waitFor()
      await workbench.page.keyboard.press('Escape')
    })

    test('and sees where it is used', async () => {
      await lens(/used in 1 place/).click()
      await workbench.page.locator('.reference-zone-widget', { hasText: 'roles.yaml' }).waitFor()
      await workbench.page.keyboard.press('Escape')
    })

    test('and finds its responsibilities in the view', async () => {
      await lens(/^\d+ responsibilities$/).click()
      await workbench.listTree('Top management')
      await workbench.findTreeRows().filter({ hasText: 'TM-1' }).first().waitFor()
    })
  })

  test('finds a person of any rolebook by name', async () => {
    const found = await workbench.askQuickInput('Control+T', '#weiss')
    await found.filter({ hasText: 'dana · Dana Weiss' }).first().waitFor()
    await workbench.page.keyboard.press('Escape')
  })
})
