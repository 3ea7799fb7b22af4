import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { withoutIcons } from './accessibility-tree.ts'

await describeInHost('the walkthrough', findVSCode, () => {
  test('leads from an empty file to staff, and ticks what is done', async () => {
    const folder = makeTemporaryFolder('walkthrough')
    onTestFinished(() => removeFolder(folder))
    const file = join(folder, 'roles.yaml')
    writeFileSync(
      file,
      'rolebook: 1\npeople:\n  amara: { name: Amara Okafor }\nroles:\n  top-management: { held-by: [amara] }\n',
    )
    const extension = join(repositoryRoot, 'vscode-extension')
    const workbench = await openWorkbench({ folder, file, extension })
    onTestFinished(() => workbench.close())
    await workbench.waitForFile('roles.yaml')
    await workbench.openView('Rolebook')
    await workbench.listTree('Top management')
    const { page } = workbench
    await workbench.runCommand('Welcome: Open Walkthrough...')
    await workbench.chooseEntry('Begin with Rolebook')
    const step = (title: string) => page.locator('.getting-started-step', { hasText: title })
    await step('Write a rolebook').waitFor()
    for (const title of ['Repair what is found', 'See who answers now', 'Bring it to staff'])
      expect(await step(title).count()).toBe(1)
    const done = (title: string) => step(title).locator('.codicon-getting-started-step-checked')
    // the rolebook was there before the walkthrough opened
    await done('Write a rolebook').waitFor()
    const steps = page.getByRole('list').filter({ hasText: 'Write a rolebook' })
    await expect(withoutIcons(await steps.ariaSnapshot())).toMatchFileSnapshot('./accessibility-trees/walkthrough.txt')
    await step('See who answers now').click()
    await page.locator('.getting-started-media svg, .getting-started-media iframe').first().waitFor()
    await step('See who answers now').getByRole('button', { name: 'Preview Staff Card' }).click()
    await page.locator('.tab[aria-label*="Staff Card: roles.yaml"]').waitFor()
    await page
      .locator('.tab', { hasText: /Welcome|Walkthrough/ })
      .first()
      .click()
    await done('See who answers now').waitFor()
  })
})
