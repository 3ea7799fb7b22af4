/*
 * What VS Code itself says through its own commands with the extension in it. Runs in the extension host: from source,
 * from the installed VSIX, and in the web, so nothing of Node is used here.
 */
import * as vscode from 'vscode'
import { assert, open, said, texts, until, untilSaid, workspaceFile } from './editor.ts'

const ours = 'rolebook.rolebook'

suite('findings', () => {
  test('appear with code, page and the place they relate to', async () => {
    const file = await open('roles.yaml')
    const found = await untilSaid(file, 'deputy-is-holder', 'unknown-key')
    const deputy = found.find(({ code }) => code === 'deputy-is-holder')
    assert(deputy?.severity === vscode.DiagnosticSeverity.Error, 'a deputy who is the holder is an error')
    assert(
      deputy?.text === 'ben' && deputy.line === 15,
      `it stands at ben, not at ${deputy?.text} in line ${deputy?.line}`,
    )
    assert(deputy.message.startsWith('Ben Lindqvist holds Project lead'), deputy.message)
    assert(deputy.target === 'rolebook-rule:/deputy-is-holder.md', `its code leads to ${deputy.target}`)
    assert(deputy.related[0] === 'Ben Lindqvist holds the role here.', `it relates to ${deputy.related}`)
  })

  test('change with an edit and go with the next', async () => {
    const file = await open('roles.yaml')
    await untilSaid(file, 'deputy-is-holder', 'unknown-key')
    await replace(file, 'deputies: [ben]', 'deputies: [zoe]')
    await untilSaid(file, 'unknown-key', 'unknown-reference')
    await replace(file, 'deputies: [zoe]', 'deputies: [amara]')
    await replace(file, 'emial', 'email')
    await untilSaid(file)
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await untilSaid(file, 'deputy-is-holder', 'unknown-key')
  })

  test('are repaired by a quick fix that changes nothing else', async () => {
    const file = await open('roles.yaml')
    await untilSaid(file, 'deputy-is-holder', 'unknown-key')
    const before = file.getText()
    const at = rangeOf(file, 'emial')
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file.uri,
      at,
    )
    const repair = actions.find(({ title }) => title === 'Change to “email”')
    assert(
      repair?.edit !== undefined && repair.isPreferred === true,
      `there are only ${actions.map(({ title }) => title)}`,
    )
    assert(
      actions.some(({ title }) => title.includes('unknown-key')),
      'the page of the rule is offered',
    )
    await vscode.workspace.applyEdit(repair.edit)
    assert(file.getText() === before.replace('emial', 'email'), 'only the key is changed')
    await untilSaid(file, 'deputy-is-holder')
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })

  test('stand at their words after edits in many places at once, other line ends and undoing', async () => {
    const file = await open('roles.yaml')
    const editor = await vscode.window.showTextDocument(file)
    await untilSaid(file, 'deputy-is-holder', 'unknown-key')
    const seen = () => said(file).map(({ code, line, text }) => `${code} ${line + 1} ${text}`)
    const [text, before] = [file.getText(), seen()]
    await editor.edit((edit) => {
      for (const words of ['people:', 'roles:']) edit.insert(rangeOf(file, words).start, '# ours\n')
      edit.replace(rangeOf(file, 'Managing director'), 'MD')
      edit.delete(rangeOf(file, ', until: 2099-12-31'))
    })
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF))
    await editor.edit((edit) => edit.insert(rangeOf(file, 'emial').start, 'fone: 1\n    '))
    const after = ['deputy-is-holder 19 ben', 'unknown-key 10 fone', 'unknown-key 11 emial']
    await until(
      () => `${after}, last seen ${seen()}`,
      () => seen().toSorted().join() === after.toSorted().join(),
    )
    await until('all of it to be undone', async () => {
      if (file.getText() !== text) await vscode.commands.executeCommand('undo')
      return file.getText() === text
    })
    await until('what was found at first', () => seen().join() === before.join())
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })

  test('come on a file that was never saved', async () => {
    const text = 'rolebook: 1\npeople:\n  amara: { name: Amara Okafor, fone: 1 }\n'
    const file = await vscode.workspace.openTextDocument({ language: 'yaml', content: text })
    await untilSaid(file, 'unknown-key')
  })
})

suite('the page of a rule', () => {
  test('came with the extension and opens beside the rolebook', async () => {
    await open('roles.yaml')
    await vscode.commands.executeCommand('rolebook.showRulePage', 'deputy-is-holder')
    await until('the page in a tab', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('deputy-is-holder.md'))),
    )
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('rolebook-rule:/deputy-is-holder.md'))
    assert(page.getText().startsWith('# deputy-is-holder\n'), page.getText().slice(0, 80))
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  })
})

suite('hover', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    'project-lead: {': ['Project lead', 'Held by', 'Ben Lindqvist', 'PL\\-1'],
    'human-resources': ['Human resources', 'Dana Weiss', 'away until', 'Amara Okafor stands in'],
    'dana]': ['Dana Weiss', 'Amara Okafor covers', 'Data first aider'],
    'FA-1': ['Take the first call', 'Accountable'],
    'A.6.8': ['Information security event reporting', 'Answers for it here', 'Project lead'],
    'held-by: [dana] }': ['held\\-by', 'Who holds it'],
  }
  for (const [words, answers] of Object.entries(expected)) {
    test(`answers at ${words}`, async () => {
      const file = await open('roles.yaml')
      const said = await hoverAt(file, words)
      for (const answer of answers) assert(said.includes(answer), `“${answer}” is missing in:\n${said}`)
    })
  }

  test('has nothing to say of prose', async () => {
    assert((await hoverAt(await open('roles.yaml'), 'Managing')) === '', 'a title is not explained')
  })
})

suite('the tree of responsibilities', () => {
  test('lists roles with holder, stand-in and gaps', async () => {
    const file = await open('roles.yaml')
    await untilSaid(file, 'deputy-is-holder', 'unknown-key')
    const lines = (await responsibilities()).map(({ label, description }) => `${label}: ${description}`)
    assert(lines.includes('Project lead: Ben Lindqvist · 1 gap'), lines.join('\n'))
    assert(
      lines.some((line) => /^Human resources: Dana Weiss \(away until .*Amara Okafor stands in\)$/.test(line)),
      lines.join('\n'),
    )
    assert(lines.includes('IT department: nobody yet'), lines.join('\n'))
    const lead = (await responsibilities()).find(({ label }) => label === 'Project lead')
    assert(lead?.range?.start.line === 15, `a click leads to line ${lead?.range?.start.line}`)
    assert(lead?.children[0]?.label.startsWith('Ben Lindqvist holds Project lead') === true, 'the gap comes first')
    assert(lead?.children.some(({ label }) => label === 'FA-1') === true, 'own duties are listed')
  })

  test('follows an edit, and the rolebook in the editor', async () => {
    const file = await open('roles.yaml')
    await replace(file, 'held-by: [ben], deputies: [ben]', 'held-by: [amara], deputies: [ben]')
    await until('the new holder in the tree', async () =>
      (await responsibilities()).some(
        ({ label, description }) => label === 'Project lead' && description.startsWith('Amara Okafor'),
      ),
    )
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await open('second.rolebook.yaml')
    const labels = (await responsibilities()).map(({ label }) => label)
    assert(!labels.includes('Data first aider') && labels.includes('Project lead'), labels.join(', '))
  })

  test('finds a rolebook that nobody has opened', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await until('a tree without an open file', async () => (await responsibilities()).length > 0)
  })
})

suite('bad input', () => {
  const bad: Readonly<Record<string, string>> = {
    'bad/open-quote.yaml': 'yaml-syntax',
    'bad/alias-bomb.yaml': 'yaml-syntax',
    'bad/huge.yaml': 'yaml-syntax',
  }
  for (const [name, code] of Object.entries(bad)) {
    test(`is answered with its place, and the extension lives on: ${name}`, async () => {
      const file = await open(name)
      await until(`a finding ${code}`, () => said(file).some((finding) => finding.code === code))
      await vscode.commands.executeCommand('vscode.executeHoverProvider', file.uri, new vscode.Position(1, 2))
      assert(vscode.extensions.getExtension(ours)?.isActive === true, 'the extension lives')
    })
  }

  test('NUL characters are named', async () => {
    const file = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'rolebook: 1\npeople: \u0000\n' })
    await untilSaid(file, 'yaml-syntax')
  })

  test('typing a rolebook from its first letter to its last never fails, and ends without a syntax error', async () => {
    const whole = (await open('second.rolebook.yaml')).getText()
    const file = await vscode.workspace.openTextDocument({ language: 'yaml', content: '' })
    for (let typed = 0; typed < whole.length; typed += 7) {
      const edit = new vscode.WorkspaceEdit()
      edit.insert(file.uri, file.positionAt(typed), whole.slice(typed, typed + 7))
      await vscode.workspace.applyEdit(edit)
      await vscode.commands.executeCommand('vscode.executeHoverProvider', file.uri, file.positionAt(typed))
    }
    await untilSaid(await open('roles.yaml'), 'deputy-is-holder', 'unknown-key')
    await untilSaid(file)
  })
})

interface Node {
  readonly label: string
  readonly description: string
  readonly range: { readonly start: { readonly line: number } } | undefined
  readonly children: readonly Node[]
}

async function responsibilities(): Promise<readonly Node[]> {
  const extension = vscode.extensions.getExtension<{ responsibilities(): Promise<readonly Node[]> }>(ours)
  if (!extension) throw new Error('The extension is not there.')
  return (await extension.activate()).responsibilities()
}

async function hoverAt(file: vscode.TextDocument, words: string): Promise<string> {
  const at = rangeOf(file, words).start.translate(0, 1)
  return texts(await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', file.uri, at))
}

async function replace(file: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.replace(file.uri, rangeOf(file, words), by)
  await vscode.workspace.applyEdit(edit)
}

function rangeOf(file: vscode.TextDocument, words: string): vscode.Range {
  const start = file.getText().indexOf(words)
  if (start === -1) throw new Error(`${workspaceFile(file)} has no “${words}”.`)
  return new vscode.Range(file.positionAt(start), file.positionAt(start + words.length))
}
