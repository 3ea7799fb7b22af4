/* What VS Code knows of the policies of an organisation. Runs in the extension host like the other suites. */
import * as vscode from 'vscode'
import { acceptSuggestion, assert, assertText, change, open, positionOf, texts, untilSaid } from './editor.ts'

const rolebook = 'policies/organisation.yaml'
const rules = ['overdue-policy-review', 'policy-reaches-nobody', 'stale-exception'] as const

suite('a policy', () => {
  teardown(async () => {
    await open(rolebook)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })

  test('is found where its review is late, and where nobody answers for it', async () => {
    const found = await untilSaid(await open(rolebook), ...rules)
    const saidBy = (rule: string) => found.find(({ code }) => code === rule)
    const [late, lost] = [saidBy('overdue-policy-review'), saidBy('policy-reaches-nobody')]
    assert(late?.text === '2020-02-01', `the day is underlined, not ${late?.text}`)
    assert(late.message.startsWith('“Acceptable use policy” was to be reviewed by 1 February 2021'), late.message)
    assert(lost?.text === 'it-operations', `the role is underlined, not ${lost?.text}`)
    assert(lost.target === 'rolebook-rule:/policy-reaches-nobody.md', lost.target)
  })

  test('is explained, with whom to ask now', async () => {
    const file = await open(rolebook)
    const said = await hoverAt(file, 'acceptable-use:')
    for (const words of ['Acceptable use policy', 'Project lead · Dana Weiss', 'Next review', 'Findings'])
      assert(said.includes(words), `“${words}” is missing in:\n${said}`)
    const named = await hoverAt(file, 'remote-work]')
    assert(named.includes('Remote work policy'), named)
  })

  test('is led to from where it is named, and renamed there as well', async () => {
    const file = await open(rolebook)
    const places = async (command: string, words: string) =>
      (await vscode.commands.executeCommand<vscode.Location[]>(command, file.uri, positionOf(file, words)))
        .map(({ range }) => range.start.line)
        .join()
    const [line, named] = [positionOf(file, 'remote-work:').line, positionOf(file, 'remote-work]').line]
    assert(
      (await places('vscode.executeDefinitionProvider', 'remote-work]')) === `${line}`,
      'the definition is its key',
    )
    assert((await places('vscode.executeReferenceProvider', 'remote-work:')) === `${line},${named}`, 'both are found')
    const before = file.getText()
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      file.uri,
      positionOf(file, 'remote-work]'),
      'work-from-home',
    )
    await vscode.workspace.applyEdit(edit)
    assertText(file, before.replaceAll('remote-work', 'work-from-home'))
  })

  test('stands in the outline and among the symbols of the workspace, by id and title', async () => {
    const file = await open(rolebook)
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      file.uri,
    )
    const policies = symbols.find(({ name }) => name === 'policies')?.children ?? []
    const names = policies.map(({ name, detail }) => `${name} ${detail}`).join(', ')
    assert(names === 'acceptable-use Acceptable use policy, remote-work Remote work policy', names)
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'remote work',
    )
    const labels = found.map(({ name }) => name)
    assert(labels.includes('remote-work · Remote work policy'), labels.join(', '))
  })

  const suggested: Readonly<Record<string, readonly [before: string, typed: string, written: string]>> = {
    'a key': ['    review-every: 12 months\n', '    review-ev¦', '    review-every: \n'],
    'its owner, by name': ['owner: project-lead', 'owner: proj¦', 'owner: project-lead'],
    'a situation': ['[policy-question]', '[lost-dev¦]', '[lost-device]'],
    'one that an exception is about': ['about: [remote-work]', 'about: [acceptable¦]', 'about: [acceptable-use]'],
  }
  for (const [what, [before, typed, written]] of Object.entries(suggested))
    test(`is suggested as it is written: ${what}`, async () => {
      const file = await open(rolebook)
      const text = file.getText()
      const cursor = typed.indexOf('¦')
      await change(file, before, typed.replace('¦', '') + (before.endsWith('\n') ? '\n' : ''))
      await acceptSuggestion(file, typed.slice(0, cursor), cursor)
      assertText(file, text.replace(before, written))
    })
})

async function hoverAt(file: vscode.TextDocument, words: string): Promise<string> {
  return texts(
    await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      file.uri,
      positionOf(file, words).translate(0, 1),
    ),
  )
}
