import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { openWorkbench } from '../hosts/workbench.ts'
import { findVsix } from '../vscode/vsix.ts'

/** Milliseconds that VS Code counts for loading the script of an extension and for its `activate`, by its name. */
export interface Activations {
  readonly Rolebook: readonly number[]
  /** An extension that does nothing. */
  readonly Empty: readonly number[]
}

/** Opens a rolebook in the real workbench so many times, and reads what VS Code says under “Running Extensions”. */
export async function measureActivation(rounds: number): Promise<Activations> {
  const folder = makeTemporaryFolder('activation')
  const file = join(folder, 'roles.yaml')
  cpSync(join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml'), file)
  const extension = writeEmptyExtension(join(folder, 'empty'))
  const times: { readonly Rolebook: number[]; readonly Empty: number[] } = { Rolebook: [], Empty: [] }
  try {
    for (let round = 0; round < rounds; round += 1) {
      const workbench = await openWorkbench({ folder, file, extension, vsix: [findVsix()] })
      try {
        await workbench.page.locator('[id="rolebook.rolebook.rolebook.figures"]').waitFor()
        await workbench.runCommand('Developer: Show Running Extensions')
        const rows = workbench.page.locator('.runtime-extensions-editor .extension')
        for (const name of ['Rolebook', 'Empty'] as const) {
          const row = rows.filter({ has: workbench.page.locator('.name', { hasText: name }) }).first()
          times[name].push(Number(/(\d+)ms/.exec(await row.locator('.activation-time').innerText())?.[1]))
        }
      } finally {
        await workbench.close()
      }
    }
  } finally {
    await removeFolder(folder)
  }
  return times
}

/** It wakes when ours does. */
function writeEmptyExtension(folder: string): string {
  mkdirSync(folder)
  const manifest = {
    name: 'empty',
    displayName: 'Empty',
    publisher: 'rolebook-test',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    activationEvents: ['onLanguage:yaml', 'onStartupFinished'],
    main: './main.js',
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'main.js'), 'exports.activate = () => {}\n')
  return folder
}
