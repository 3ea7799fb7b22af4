import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInHost } from '../hosts/host-suite.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { findVsix } from './vsix.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

await describeInHost('in a window where nobody has a rolebook yet', findVSCode, () => {
  let folder: string
  let workbench: OpenWorkbench
  beforeAll(async () => {
    folder = makeTemporaryFolder('nobody-yet')
    const file = join(folder, 'values.yaml')
    writeFileSync(file, 'replicas: 3\n')
    workbench = await openWorkbench({ folder, file, vsix: [findVsix()] })
    await workbench.waitForFile('values.yaml')
    // the palette lists what was there as it opened, and what extensions bring comes after the file
    await workbench.page.locator('.activitybar .action-label[aria-label^="Rolebook"]').first().waitFor()
  })
  afterAll(async () => {
    await workbench.close()
    await removeFolder(folder)
  })

  test('a command does at once what it says', async () => {
    await workbench.runCommand('Rolebook: New Rolebook…')
    await workbench.page.locator('.quick-input-title', { hasText: 'New Rolebook' }).waitFor()
    await workbench.page.keyboard.press('Escape')
  })

  test('the view says what to do', async () => {
    await workbench.openView('Rolebook')
    await workbench.page.getByText('No rolebook is open here.').first().waitFor()
  })
})

await describeInHost('what somebody types in a window without a rolebook', findVSCode, () => {
  let folder: string
  let workbench: OpenWorkbench
  beforeAll(async () => {
    folder = makeTemporaryFolder('about-to')
    writeFileSync(join(folder, 'values.yaml'), 'replicas: 3\n')
    workbench = await openWorkbench({ folder, file: join(folder, 'values.yaml'), vsix: [findVsix()] })
    await workbench.waitForFile('values.yaml')
  })
  afterAll(async () => {
    await workbench.close()
    await removeFolder(folder)
  })

  test('becomes a rolebook with its marker, and is checked', async () => {
    await workbench.goToEnd()
    await workbench.page.keyboard.type('rolebook: 1\n')
    await workbench.waitForSquiggle('warning')
    expect(await workbench.hover('replicas', 'is no key here')).toContain('unknown-key')
  })
})
