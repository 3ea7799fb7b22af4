import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'

await describeInHost('files that only look like a rolebook', findVSCode, () => {
  test.each(['ansible', 'kubernetes', 'hiera', 'discord'])('get no button, no figure, no lens: %s', async (name) => {
    const folder = makeTemporaryFolder('look-alike')
    onTestFinished(() => removeFolder(folder))
    const file = join(folder, 'roles.yaml')
    cpSync(join(import.meta.dirname, 'workspace', 'foreign', `${name}-roles.yaml`), file)
    const extension = join(repositoryRoot, 'vscode-extension')
    const workbench = await openWorkbench({ folder, file, extension })
    onTestFinished(() => workbench.close())
    const { page } = workbench
    await workbench.waitForFile('roles.yaml')
    // the view tells that the extension is there and has looked
    await workbench.openView('Rolebook')
    await page.getByText('No rolebook is open here.').first().waitFor()

    expect(await page.locator('.part.editor .codelens-decoration').count()).toBe(0)
    expect(await page.locator('.part.editor [class*="squiggly"]').count()).toBe(0)
    expect(await page.locator('.statusbar-item[id*="rolebook"]').count()).toBe(0)
    expect(
      await page
        .locator(
          '.editor-actions .action-label[aria-label*="RACI"], .editor-actions .action-label[aria-label*="Staff Card"]',
        )
        .count(),
    ).toBe(0)

    await page.keyboard.press('F1')
    await page.keyboard.type('Rolebook: ')
    const offered = page.locator('.quick-input-list .monaco-list-row')
    await offered.filter({ hasText: 'Rolebook: New Rolebook' }).waitFor()
    // each view has a command of VS Code's own to go there
    const ours = (await offered.allInnerTexts()).filter((words) => /^Rolebook: (?!Focus on)/.test(words))
    expect(ours.map((words) => words.split('\n')[0]).sort()).toEqual([
      'Rolebook: New Rolebook…',
      'Rolebook: Show the Page of a Rule…',
    ])
  })
})
