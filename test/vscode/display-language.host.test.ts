import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeInHost } from '../hosts/host-suite.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { removeFolder } from '../hosts/temporary-folder.ts'
import { findVSCode } from '../hosts/vscode.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { makeWorkspace } from './workspace.ts'

type OpenWorkbench = Awaited<ReturnType<typeof openWorkbench>>

const folder = makeWorkspace()
afterAll(() => removeFolder(folder))

/** What a person reads in each language: from the manifest, from the rules, from the language service and on a page. */
const said = {
  de: {
    trees: 'Verantwortlichkeiten',
    finding: '„emial“',
    tree: 'noch niemand',
    command: 'Rolebook: RACI-Matrix öffnen',
    matrix: 'Projektleitung',
  },
  fr: {
    trees: 'Responsabilités',
    finding: '«\u202femial\u202f»',
    tree: 'personne pour l’instant',
    command: 'Rolebook: Ouvrir la matrice RACI',
    matrix: 'Responsable du projet',
  },
} as const

await describeInHost('a window in another language', findVSCode, () => {
  describe.each(Object.entries(said))('%s', (language, words) => {
    let workbench: OpenWorkbench
    beforeAll(async () => {
      const extension = join(repositoryRoot, 'vscode-extension')
      workbench = await openWorkbench({ folder, file: join(folder, 'roles.yaml'), extension, language })
      await workbench.waitForSquiggle('warning')
    })
    afterAll(() => workbench.close())

    test('has findings, trees, commands and pages in it', async () => {
      expect(await workbench.hover('emial', words.finding)).toContain('email')
      await workbench.openView('Rolebook')
      await workbench.page.locator(`.pane-header[aria-label^="${words.trees}"]`).waitFor()
      await workbench.listTree(words.tree)
      await workbench.runCommand(words.command)
      await workbench.findWebview().getByRole('grid').waitFor()
      await workbench.findWebview().getByRole('columnheader', { name: words.matrix }).waitFor()
    })
  })
})
