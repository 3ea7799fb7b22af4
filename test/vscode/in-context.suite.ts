/*
 * Whose a file is: the page of its asset. What stands in the status bar, only a person sees: in-context.host.test.ts.
 */
import * as vscode from 'vscode'
import { assert, open, until } from './editor.ts'

const page = 'rolebook-asset://rolebook/personnel-files.md'

suite('a file of an asset', () => {
  test('leads to the page that says whose it is', async () => {
    await open('assets/organisation.yaml')
    await open('assets/services/hr/payroll.txt')
    await vscode.commands.executeCommand('rolebook.showAsset')
    await until('the page beside the file', () => tabs().includes(page))
    const text = (await vscode.workspace.openTextDocument(vscode.Uri.parse(page))).getText().replaceAll('\\', '')
    for (const words of ['# Personnel files', '**Owner:** Dana Weiss', 'assets/organisation.yaml:8'])
      assert(text.includes(words), `“${words}” is missing in:\n${text}`)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })

  test('is no other file', async () => {
    await open('foreign/ansible-roles.yaml')
    // a message says so, and nobody has to close it
    await vscode.commands.executeCommand('rolebook.showAsset')
    assert(!tabs().includes(page), 'a page is open')
  })
})

function tabs(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs: all }) => all)
    .flatMap(({ input }) =>
      input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText ? [input.uri.toString()] : [],
    )
}
