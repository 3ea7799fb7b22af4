import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type PublishedOrganisation, publishExample } from '../browser/published-organisation.ts'
import { waitFor } from '../hosts/deadline.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'

const extension = join(repositoryRoot, 'vscode-extension')
const example = join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml')
const personnelFile = 'Personnel files · Dana Weiss · confidential'

await describeInHost('a file of somebody', findVSCode, () => {
  test('says whose it is and how it is classified, and opens the card of the asset', async () => {
    const folder = makeRepository()
    cpSync(example, join(folder, 'roles.yaml'))
    const workbench = await open(folder)
    const item = itemOf(workbench)
    await item.waitFor()
    expect(await item.innerText()).toContain(personnelFile)
    expect(await item.getByRole('button').getAttribute('aria-label')).toBe(
      'Personnel files. Owner: Dana Weiss. Classification: confidential',
    )
    await item.click()
    const card = workbench.findWebview()
    await card.getByRole('heading', { name: 'Personnel files' }).waitFor()
    const body = card.locator('body')
    for (const words of [
      'What is allowed: Never export to private devices.',
      'Approves access: Dana Weiss',
      'Sets access up: IT department: Chidi Obi',
      'Written in: roles.yaml:82',
    ])
      await body.filter({ hasText: words }).waitFor()

    // while the card has the focus there is no cursor in a text, but the file still counts as looked at
    await card.getByRole('heading', { name: 'Personnel files' }).click()
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln / }).waitFor({ state: 'detached' })
    await workbench.runCommand('Rolebook: Show Whose This File Is')
    expect(await item.innerText()).toContain(personnelFile)

    await workbench.page.locator('.tab[data-resource-name="payroll.txt"]').click()
    await workbench.openFile('readme.txt')
    await item.waitFor({ state: 'detached' })
    await workbench.openFile('payroll.txt')
    await item.waitFor()
    // asked from the card, its page was also shown in the same place and not beside it
    expect(await workbench.page.locator('.editor-group-container').count()).toBe(2)
  })

  test('comes from the signed directory where no rolebook lies in the workspace', async () => {
    const organisation = await publish()
    const workbench = await open(makeRepository(), organisation)
    const item = itemOf(workbench)
    await item.waitFor()
    expect(await item.innerText()).toContain(personnelFile)
    await item.click()
    await workbench.findWebview().getByText('From the signed contact list of Harbour Dental Group.').waitFor()
    expect(organisation.server.requests).toHaveLength(1)
  })

  test('names nobody where the directory does not hold, and says so', async () => {
    const organisation = await publish()
    const sound = await organisation.publish({ version: 2, at: '2026-11-21T10:00Z' })
    organisation.serve(sound.map((byte, place) => (place === sound.length - 40 ? byte ^ 1 : byte)))
    const workbench = await open(makeRepository(), organisation)
    await waitForNotification(workbench, 'The contact list of the setting “rolebook.directory”:')
    expect(await itemOf(workbench).count()).toBe(0)
  })
})

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

/** A folder with a file of the personnel files and one of nobody in particular. */
function makeRepository(): string {
  const folder = makeTemporaryFolder('in-context')
  onTestFinished(() => removeFolder(folder))
  mkdirSync(join(folder, 'services/hr'), { recursive: true })
  writeFileSync(join(folder, 'services/hr/payroll.txt'), 'pay day: 25\n')
  writeFileSync(join(folder, 'readme.txt'), 'Services of the group\n')
  return folder
}

/** Opens the file of the personnel files; with the join code of an organisation among the settings of this machine. */
async function open(folder: string, organisation?: PublishedOrganisation): Promise<OpenWorkbench> {
  const serverData = makeTemporaryFolder('vscode-server')
  const machine = join(serverData, 'data/Machine')
  mkdirSync(machine, { recursive: true })
  const settings = { 'rolebook.directory': organisation?.joinCode ?? '' }
  writeFileSync(join(machine, 'settings.json'), JSON.stringify(settings))
  const file = join(folder, 'services/hr/payroll.txt')
  const workbench = await openWorkbench({ folder, file, extension, serverData })
  onTestFinished(async () => {
    await workbench.close()
    await removeFolder(serverData)
  })
  return workbench
}

async function publish(): Promise<PublishedOrganisation> {
  const organisation = await publishExample({ version: 1, at: '2026-11-20T10:00Z' })
  onTestFinished(() => organisation.stop())
  return organisation
}

function itemOf({ page }: OpenWorkbench) {
  return page.locator('.statusbar-item[id="rolebook.rolebook.rolebook.asset"]')
}

/** Looks behind the bell; again if another message stood there and has gone, because VS Code then closes the list. */
async function waitForNotification({ page }: OpenWorkbench, words: string): Promise<void> {
  const list = page.locator('.notifications-center.visible')
  await waitFor(`the notification “${words}”`, async () => {
    if (!(await list.isVisible())) await page.locator('.statusbar-item .codicon-bell-dot').click()
    return list.filter({ hasText: words }).isVisible()
  })
}
