import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { waitFor } from './deadline.ts'
import { describeInHost } from './host-suite.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'
import { writeThrowAwayVSCodeExtension } from './throw-away-extension.ts'
import { findVSCode, runInVSCode } from './vscode.ts'
import { listExtensionHostEnds } from './vscode-server.ts'
import { runInVSCodeForWeb } from './vscode-web.ts'
import { openWorkbench } from './workbench.ts'

const root = makeTemporaryFolder('vscode-smoke')
const { extension, suite, workspace: folder } = writeThrowAwayVSCodeExtension(root)
afterAll(() => removeFolder(root))

await describeInHost('the real VS Code', findVSCode, (vscode) => {
  const underlines = 'the throw-away extension underlines what is wrong'

  test('runs a suite in the extension host', async () => {
    const results = await runInVSCode(vscode, { suites: [suite], folder, extension })
    expect(results).toEqual({ passed: [underlines], failed: [] })
  })

  test('a test that fails is a failure', async () => {
    const run = runInVSCode(vscode, { suites: [suite], folder, extension, env: { BREAK: 'fail' } })
    await expect(run).rejects.toThrow(/1 failed in VS Code, the first: .* fails\n.*on purpose/)
  })

  test('an extension host that dies in the middle is a failure', async () => {
    const run = runInVSCode(vscode, { suites: [suite], folder, extension, env: { BREAK: 'die' } })
    await expect(run).rejects.toThrow('The suite did not run to its end.')
  })

  test('runs the same suite in VS Code for the web', async () => {
    const results = await runInVSCodeForWeb({ suites: [suite], folder, extension })
    expect(results).toEqual({ passed: [underlines], failed: [] })
  })

  test('the workbench is read and used by mouse and keys', async () => {
    const workbench = await openWorkbench({ folder, extension, file: join(folder, 'note.txt') })
    onTestFinished(() => workbench.close())
    await workbench.waitForFile('note.txt')
    await workbench.waitForSquiggle()
    expect(await workbench.hover('wrong', 'A word of the note')).toContain('This is wrong')
    expect(await workbench.listProblems('This is wrong')).toContainEqual(expect.stringContaining('This is wrong'))
  })

  test('a workbench whose extension host dies is a failure when it is closed', async () => {
    const workbench = await openWorkbench({ folder, extension, file: join(folder, 'deadly.txt') })
    try {
      await waitFor('the extension host to die', () => listExtensionHostEnds(workbench.log()).length > 0)
    } finally {
      await expect(workbench.close()).rejects.toThrow('The extension host died.')
    }
  })
})
