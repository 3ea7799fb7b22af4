import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { makeWorkspace } from './workspace.ts'

const folder = makeWorkspace()
afterAll(() => removeFolder(folder))

const file = join(folder, 'outside.rolebook.yaml')
writeFileSync(
  file,
  `rolebook: 1
people:
  keel-audit: { name: Keel Audit LLP, kind: organisation }
roles:
  internal-audit: { held-by: [keel-audit] }
responsibilities:
  IA-1: { accountable: internal-audit }
`,
)

await describeInHost('the headline figures', findVSCode, () => {
  test('stand in the status bar, and list what is missing, line by line', async () => {
    const extension = join(repositoryRoot, 'vscode-extension')
    const workbench = await openWorkbench({ folder, file, extension })
    onTestFinished(() => workbench.close())
    const { page } = workbench
    const item = page.locator('.statusbar-item[id="rolebook.rolebook.rolebook.figures"]')
    await item.waitFor()
    expect(await item.getByRole('button').getAttribute('aria-label')).toMatch(
      /^Rolebook figures\. Coverage: \d+ of \d+ clauses and controls have somebody .* Communication: /,
    )
    expect((await item.innerText()).match(/\d+%/g)).toHaveLength(4)
    await item.click()
    await page.locator('.quick-input-list', { hasText: 'clauses and controls have somebody' }).waitFor()
    await workbench.chooseEntry('IA-1 Audit', 'held from outside only')
    await workbench.waitForCursor('Ln 5, Col 3')

    await workbench.runCommand('Rolebook: Show the Four Figures')
    await page.locator('.quick-input-list', { hasText: 'clauses and controls have somebody' }).waitFor()
  })
})
