import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { withoutIcons } from './accessibility-tree.ts'
import { makeWorkspace } from './workspace.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

const folder = makeWorkspace()
afterAll(() => removeFolder(folder))

await describeInHost('the trees of the side bar', findVSCode, () => {
  let workbench: OpenWorkbench
  beforeAll(async () => {
    const extension = join(repositoryRoot, 'vscode-extension')
    workbench = await openWorkbench({ folder, file: join(folder, 'roles.yaml'), extension })
    await workbench.waitForFile('roles.yaml')
    await workbench.openView('Rolebook')
    await workbench.listTree(/Project lead ?Ben Lindqvist · 1 gap/)
  })
  afterAll(() => workbench.close())

  const pane = (name: string) =>
    workbench.page.locator('.part.sidebar .pane', {
      has: workbench.page.locator(`.pane-header[aria-label^="${name}"]`),
    })
  const rowsOf = (name: string) => pane(name).locator('.monaco-list-row')
  const openPane = async (name: string) => {
    const header = pane(name).locator('.pane-header')
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click()
  }
  const closePane = async (name: string) => {
    const header = pane(name).locator('.pane-header')
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click()
  }
  const cursor = (line: number, column: number) =>
    workbench.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor()

  /** By keys: a menu that has just opened takes no click yet. */
  const chooseFromMenu = async (row: ReturnType<typeof rowsOf>, entry: string) => {
    const { page } = workbench
    await row.click({ button: 'right' })
    await page.locator('.monaco-menu').waitFor()
    const focused = page.locator('.monaco-menu .action-item.focused', { hasText: new RegExp(`^${entry}$`) })
    await waitFor(`“${entry}” in the menu`, async () => {
      if (await focused.isVisible()) return true
      await page.keyboard.press('ArrowDown')
      return false
    })
    await page.keyboard.press('Enter')
  }

  test('are for a screen reader trees whose lines say all that is drawn', async () => {
    const names = ['Responsibilities', 'Gaps', 'People', 'Situations', 'Clauses & Controls']
    const trees: string[] = []
    // one after the other, each as high as the side bar, so that the same lines are there in every window
    for (const name of names) {
      for (const other of names) await (other === name ? openPane(other) : closePane(other))
      await rowsOf(name).first().waitFor()
      trees.push(await workbench.page.getByRole('tree', { name, exact: true }).ariaSnapshot())
    }
    await openPane('Responsibilities')
    // what only holds outside office hours
    const tree = withoutIcons(trees.join('\n')).replaceAll(', may not answer now', '')
    await expect(tree).toMatchFileSnapshot('./accessibility-trees/trees.txt')
  })

  test('people, with what they hold, lead to their line', async () => {
    await openPane('People')
    const ben = rowsOf('People').filter({ hasText: 'Ben Lindqvist' })
    await ben.waitFor()
    expect((await ben.innerText()).replace(/\s+/g, ' ')).toContain('Project lead · 2 gaps')
    await ben.click()
    await cursor(7, 3)
  })

  test('situations say whom staff reach now', async () => {
    await openPane('Situations')
    await rowsOf('Situations').filter({ hasText: 'I got a suspicious message' }).first().waitFor()
    await rowsOf('Situations').filter({ hasText: 'nobody just now' }).first().waitFor()
  })

  test('clauses and controls say who answers for them', async () => {
    await openPane('Clauses & Controls')
    const theme = rowsOf('Clauses & Controls').filter({ hasText: 'Context of the organization' })
    await theme.click()
    await rowsOf('Clauses & Controls').filter({ hasText: '4.1 Understanding the organization' }).waitFor()
    await theme.click()
  })

  test('gaps are listed by rule, and by person or by role when one asks for that', async () => {
    await openPane('Gaps')
    await rowsOf('Gaps').first().waitFor()
    await workbench.runCommand('Rolebook: Group Gaps by Person')
    await rowsOf('Gaps').filter({ hasText: 'Ben Lindqvist' }).waitFor()
    await workbench.runCommand('Rolebook: Group Gaps by Role')
    await rowsOf('Gaps').filter({ hasText: 'Project lead' }).first().waitFor()
    await workbench.runCommand('Rolebook: Group Gaps by Rule')
    await rowsOf('Gaps').filter({ hasText: 'Every key is one that Rolebook knows' }).first().waitFor()
  })

  test('are typed into, to go to a role', async () => {
    await workbench.runCommand('Rolebook: Go to Role or Responsibility…')
    await workbench.chooseEntry('human', 'Human resources')
    await cursor(17, 3)
  })

  test('only what lacks something is shown on request', async () => {
    const whole = rowsOf('People').filter({ hasText: 'Keel Audit' })
    await whole.waitFor()
    await workbench.runCommand('Rolebook: Show Only What Lacks Something')
    await whole.waitFor({ state: 'detached' })
    await workbench.runCommand('Rolebook: Show All in the Trees')
    await whole.waitFor()
  })

  test('follow the cursor on request', async () => {
    await workbench.runCommand('Rolebook: Follow the Cursor')
    await workbench.goToLine(17)
    await rowsOf('Responsibilities')
      .filter({ hasText: 'Human resources' })
      .and(workbench.page.locator('.selected'))
      .waitFor()
    await workbench.goToLine(6)
    await rowsOf('People').filter({ hasText: 'Amara Okafor' }).and(workbench.page.locator('.selected')).waitFor()
    await workbench.runCommand('Rolebook: Stop Following the Cursor')
  })

  test('a line offers to be copied, its references and the page of its rule', async () => {
    // room for the lines of the others
    for (const name of ['Responsibilities', 'Situations', 'Clauses & Controls']) await closePane(name)
    const ben = rowsOf('People').filter({ hasText: 'Ben Lindqvist' }).first()
    await chooseFromMenu(ben, 'Copy')
    await waitFor('the line on the clipboard', async () =>
      (await workbench.page.evaluate(() => navigator.clipboard.readText())).startsWith('Ben Lindqvist · Project lead'),
    )
    await chooseFromMenu(ben, 'Find All References')
    await workbench.page.locator('.reference-zone-widget', { hasText: 'roles.yaml' }).waitFor()
    await workbench.page.keyboard.press('Escape')
    const gap = rowsOf('Gaps').first()
    await gap.hover()
    await gap.locator('.action-label[aria-label="Show the Page of the Rule"]').click()
    await workbench.findWebview().getByRole('heading').first().waitFor()
  })
})
