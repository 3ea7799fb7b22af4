/* What Rolebook leaves to Red Hat’s YAML extension. Runs with its language server in the extension host. */
import * as vscode from 'vscode'
import { assert, open, positionOf, said, suggestionsAt, until, untilSaid } from './editor.ts'

suite('beside another YAML extension', () => {
  const validate = (value: boolean | undefined) =>
    vscode.workspace.getConfiguration('yaml').update('validate', value, vscode.ConfigurationTarget.Global)

  test('errors of the syntax are left to it, and everything else is said', async () => {
    const file = await open('bad/open-quote.yaml')
    await until('the neighbour to wake', () => vscode.extensions.getExtension('redhat.vscode-yaml')?.isActive === true)
    await untilSaid(await open('roles.yaml'), 'deputy-is-holder', 'unknown-key')
    await until('the syntax to be left', () => !said(file).some(({ code }) => code === 'yaml-syntax'))
  })

  test('they are said where it does not check', async () => {
    const file = await open('bad/open-quote.yaml')
    await validate(false)
    await until('the syntax to be said', () => said(file).some(({ code }) => code === 'yaml-syntax'))
    await validate(undefined)
    await until('the syntax to be left again', () => !said(file).some(({ code }) => code === 'yaml-syntax'))
  })

  test('there is one outline, its own, and nothing is suggested or explained twice', async () => {
    const file = await open('roles.yaml')
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      file.uri,
    )
    const names = symbols.map(({ name }) => name)
    assert(names.toSorted().join(', ') === 'organisation, people, rolebook, roles', names.join(', '))
    assert(symbols[0]?.detail === '', 'it is not ours, which says names beside ids')
    const items = await suggestionsAt(file, positionOf(file, 'ben], deputies'))
    const labels = items.map(({ label }) => (typeof label === 'object' ? label.label : label))
    assert(labels.includes('amara') && new Set(labels).size === labels.length, labels.join(', '))
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      file.uri,
      positionOf(file, 'project-lead').translate(0, 1),
    )
    assert(hovers.length === 1, `there are ${hovers.length} hovers`)
  })

  test('what it cannot know stays ours', async () => {
    const file = await open('bad/alias-bomb.yaml')
    await untilSaid(file, 'yaml-syntax')
    assert(said(file).length > 0, 'the bomb is named')
  })
})
