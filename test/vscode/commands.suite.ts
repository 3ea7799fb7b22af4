/*
 * What VS Code itself knows of the commands. What they ask and write is tried in the workbench, since nobody but a person
 * can answer a question there. Runs in the extension host and in the web, so nothing of Node is used here.
 */
import * as vscode from 'vscode'
import { assert, open, untilSaid } from './editor.ts'

const commands = [
  'addPerson',
  'addRole',
  'handOver',
  'recordAbsence',
  'verifyContact',
  'grantException',
  'approve',
  'compare',
]

suite('the commands', () => {
  test('are all there, and want a rolebook in the editor, but for the one that makes it', async () => {
    await open('roles.yaml')
    const registered = await vscode.commands.getCommands(true)
    const { packageJSON } = vscode.extensions.getExtension('rolebook.rolebook') ?? {}
    for (const name of [...commands, 'newRolebook']) {
      const id = `rolebook.${name}`
      assert(registered.includes(id), `${id} is registered`)
      const entry = packageJSON.contributes.commands.find(({ command }: { command: string }) => command === id)
      assert(entry.category === 'Rolebook' && /(?:…|\.\.\.)$/.test(entry.title), `${id} says that it asks`)
      assert((entry.enablement === 'rolebook.isActive') === (name !== 'newRolebook'), `${id} knows when it makes sense`)
    }
  })

  test('begin at a finding: an exception is asked for, and no skeleton is left to be filled in', async () => {
    const file = await open('roles.yaml')
    const found = await untilSaid(file, 'deputy-is-holder', 'unknown-key')
    const line = found.find(({ code }) => code === 'deputy-is-holder')?.line ?? 0
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file.uri,
      file.lineAt(line).range,
    )
    const grant = actions.filter(({ title }) => /exception/i.test(title))
    assert(grant.length === 1, `one action grants an exception, not ${grant.map(({ title }) => title)}`)
    assert(grant[0]?.command?.command === 'rolebook.grantException', 'it leads to the command that asks')
    const [accepted] = grant[0].command.arguments ?? []
    assert(accepted?.rule === 'deputy-is-holder' && accepted.about === 'project-lead', 'it knows the finding')
  })

  test('leave other YAML alone', async () => {
    const file = await open('foreign/ansible-roles.yaml')
    const before = file.getText()
    await vscode.commands.executeCommand('rolebook.compare')
    assert(file.getText() === before, 'nothing is written where no rolebook is')
  })
})
