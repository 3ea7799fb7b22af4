import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

/** The example without what would change it on a later day, and with only a night line to call. */
const example = readFileSync(join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml'), 'utf8')
  .replace(/^ {4}away:\n.*\n/m, '')
  .replace(/,? *verified: \{.*?\}/g, '')
  .replace(/2026-12-2\d/g, '2099-12-25')
  .replace('order: [security-desk, night-line, project-lead]', 'order: [night-line, project-lead]')
const lineOf = (beginning: string) => example.split('\n').findIndex((line) => line.startsWith(beginning)) + 1

await describeInHost('the preview of the staff card', findVSCode, () => {
  const folder = makeTemporaryFolder('preview')
  let workbench: OpenWorkbench
  beforeAll(async () => {
    const file = join(folder, 'roles.yaml')
    writeFileSync(file, example)
    const extension = join(repositoryRoot, 'vscode-extension')
    workbench = await openWorkbench({
      folder,
      file,
      extension,
      settings: { 'workbench.colorTheme': 'Default Dark Modern' },
    })
    await workbench.waitForFile('roles.yaml')
    await workbench.openView('Rolebook')
    await workbench.listTree('Project lead')
  })
  afterAll(async () => {
    await workbench.close()
    await removeFolder(folder)
  })
  const title = (words: string) => workbench.findWebview().getByRole('heading', { level: 1, name: words })

  test('a button above the text opens it at home, as staff would find it', async () => {
    await workbench.page.locator('.editor-actions .action-label[aria-label^="Preview Staff Card"]').click()
    await title('Harbour Dental Group').waitFor()
    const preview = workbench.findWebview()
    await preview.getByText('PREVIEW, NOT SIGNED AND NOT PUBLISHED').waitFor()
    expect(await preview.locator('a').count()).toBe(0)
    expect(await workbench.findViolationsInWebview()).toEqual([])
  })

  test('a click on a situation turns to its card, and a key leads back', async () => {
    const preview = workbench.findWebview()
    await preview.getByRole('button', { name: 'I lost my laptop or phone' }).click()
    await title('I lost my laptop or phone').waitFor()
    await preview.getByRole('button', { name: 'Tonight at 03:00' }).click()
    await preview.getByText('may not answer now').first().waitFor()
    expect(await workbench.findViolationsInWebview()).toEqual([])
    await expect(
      `${await preview.locator('.card-preview').ariaSnapshot()}\n`.replaceAll(/\d{4}-\d\d-\d\dT[\d:]+/g, 'now'),
    ).toMatchFileSnapshot('./accessibility-trees/card-preview.txt')
    await preview.getByRole('button', { name: 'Now', exact: true }).click()
    await title('I lost my laptop or phone').click()
    await workbench.page.keyboard.press('Escape')
    await title('Harbour Dental Group').waitFor()
  })

  test('the lens above a situation opens its card, which leads back to the text', async () => {
    await workbench.goToLine(lineOf('  lost-device:'))
    await workbench.page.locator('.codelens-decoration a', { hasText: 'Answers now: Night line' }).click()
    await title('I lost my laptop or phone').waitFor()
    await workbench.goToLine(1)
    await workbench.findWebview().getByRole('button', { name: 'Show in the text' }).click()
    await workbench.waitForCursor(`Ln ${lineOf('  lost-device:')}, Col`)
  })

  test('it follows what is typed, who is away and the clock', async () => {
    const preview = workbench.findWebview()
    await workbench.goToLine(lineOf('  night-line:'))
    await workbench.page.keyboard.press('Control+Shift+K')
    const best = (name: string) => preview.locator('.reach.best .name', { hasText: name }).waitFor()
    await best('Ben Lindqvist')
    await preview.getByText('Who is away?').click()
    await preview.getByRole('checkbox', { name: 'Ben Lindqvist' }).check()
    await best('Dana Weiss')
    await preview.getByText('Taken to be away: 1').click()
    await preview.getByRole('button', { name: 'Next Saturday' }).click()
    await preview.getByText('may not answer now').first().waitFor()
    await preview.getByRole('combobox', { name: 'Language' }).selectOption('fr')
    await preview.getByText('APERÇU, NI SIGNÉ NI PUBLIÉ').waitFor()
    await preview.getByRole('combobox', { name: 'Language' }).selectOption('en')
    await preview.getByRole('button', { name: 'Now', exact: true }).click()
  })

  test('the tree offers the card of a situation that the text does not speak of', async () => {
    const header = workbench.page.locator('.part.sidebar .pane-header[aria-label^="Situations"]')
    await header.click()
    const row = workbench.page
      .locator('.part.sidebar .monaco-list-row', { hasText: 'I got a suspicious message' })
      .first()
    await row.hover()
    await row.locator('.action-label[aria-label^="Preview Staff Card"]').click()
    await title('I got a suspicious message').waitFor()
    expect(await workbench.findWebview().getByRole('button', { name: 'Show in the text' }).count()).toBe(0)
  })
})
