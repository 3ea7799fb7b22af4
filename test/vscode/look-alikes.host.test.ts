import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'

const buttons =
  '.editor-actions .action-label[aria-label*="RACI"], .editor-actions .action-label[aria-label*="Staff Card"]'
const rolebook = `rolebook: 1
people:
  amara: { name: Amara Okafor }
roles:
  top-management: { held-by: [amra] }
`
const names = ['ansible', 'kubernetes', 'hiera', 'discord']
type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

await describeInHost('files that only look like a rolebook', findVSCode, () => {
  const folder = makeTemporaryFolder('look-alike')
  let workbench: OpenWorkbench
  beforeAll(async () => {
    for (const name of names) {
      cpSync(
        join(import.meta.dirname, 'workspace', 'foreign', `${name}-roles.yaml`),
        join(folder, `${name}-roles.yaml`),
      )
    }
    // has a name that is not searched for, or the views would show it before it is opened
    writeFileSync(join(folder, 'beside.yaml'), rolebook)
    const extension = join(repositoryRoot, 'vscode-extension')
    workbench = await openWorkbench({ folder, extension })
    await workbench.openView('Rolebook')
  })
  afterAll(async () => {
    await workbench?.close()
    await removeFolder(folder)
  })

  test.each(names)('get no button and no figure, and no command: %s', async (name) => {
    const { page } = workbench
    await workbench.openFile(`${name}-roles.yaml`)
    // the view shows that the extension is there and has looked
    await page.getByText('No rolebook is open here.').first().waitFor()

    const offered = await workbench.askQuickInput('F1', '>Rolebook: ')
    await offered.filter({ hasText: 'Rolebook: New Rolebook' }).waitFor()
    // each view has a command of VS Code's own to go there
    const ours = (await offered.allInnerTexts()).filter((words) => /^Rolebook: (?!Focus on)/.test(words))
    expect(ours.map((words) => words.split('\n')[0]).sort()).toEqual([
      'Rolebook: New Rolebook…',
      'Rolebook: Show the Page of a Rule…',
    ])
    await page.keyboard.press('Escape')
    expect(await page.locator('.statusbar-item[id*="rolebook"]').count()).toBe(0)
    expect(await page.locator(buttons).count()).toBe(0)
  })

  test('get no finding and no lens either, beside a rolebook that has both', async () => {
    const { page } = workbench
    const [lens, finding] = [
      page.locator('.part.editor .codelens-decoration', { hasText: 'responsibilities' }),
      page.locator('.part.editor [class*="squiggly"]'),
    ]
    await workbench.openFile('beside.yaml')
    await lens.first().waitFor()
    await finding.first().waitFor()
    await page.locator(buttons).first().waitFor()
    for (const name of names) {
      await workbench.openFile(`${name}-roles.yaml`)
      await page.locator(buttons).first().waitFor({ state: 'detached' })
      await finding.first().waitFor({ state: 'detached' })
      await page.locator('.part.editor .codelens-decoration').first().waitFor({ state: 'detached' })
    }
  })
})
