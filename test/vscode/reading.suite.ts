/*
 * What VS Code shows of a rolebook to somebody who reads it: hovers, names behind ids, lenses, symbols, folding, growing
 * selections, links, and what is repaired when a file is saved. Runs in the extension host like the other suites.
 */
import * as vscode from 'vscode'
import { assert, assertText, open, positionOf, texts, until, untilSaid } from './editor.ts'

const several = 'several/organisation.yaml'
const part = 'several/people.yaml'

suite('a hover', () => {
  const values: Readonly<Record<string, readonly string[]>> = {
    '2099-12-31': ['Thursday 31 December 2099', 'Last day of the absence', 'in '],
    'keel-audit]': ['Keel Audit LLP', 'Internal audit'],
    'project-lead: {': ['Findings', 'cannot also be the deputy'],
    'A.6.8': ['Information security event reporting'],
  }
  for (const [words, wanted] of Object.entries(values)) {
    test(`says what there is to know today of ${words}`, async () => {
      const file = await open('roles.yaml')
      const said = texts(await ask<vscode.Hover[]>('vscode.executeHoverProvider', file, positionOf(file, words)))
      for (const answer of wanted) assert(said.includes(answer), `“${answer}” is missing in:\n${said}`)
    })
  }
})

suite('hints in the text', () => {
  test('are names behind ids, for the lines on screen only', async () => {
    const file = await open('roles.yaml')
    const line = positionOf(file, 'human-resources').line
    const labels = await hints(file, new vscode.Range(line, 0, line + 1, 0))
    assert(labels.join() === 'Dana Weiss', labels.join())
    const all = await hints(file, new vscode.Range(0, 0, file.lineCount, 0))
    assert(all.includes('Ben Lindqvist') && !all.includes('Keel Audit LLP'), all.join())
  })

  test('are gone when they are switched off, and back again', async () => {
    const file = await open('roles.yaml')
    const everywhere = new vscode.Range(0, 0, file.lineCount, 0)
    await set('inlayHints', false)
    assert((await hints(file, everywhere)).length === 0, 'there are hints')
    await set('inlayHints', undefined)
    assert((await hints(file, everywhere)).length > 0, 'there are no hints')
  })
})

suite('lenses', () => {
  test('stand above roles, with their gaps and uses', async () => {
    const file = await open('roles.yaml')
    const lenses = await lensesOf(file)
    const above = (words: string) =>
      lenses
        .filter(({ range }) => range.start.isEqual(positionOf(file, words)))
        .map(({ command }) => command?.title ?? '')
        .join(' · ')
    assert(/^\d+ responsibilities · 1 gap · used in 1 place$/.test(above('project-lead:')), above('project-lead:'))
    assert(above('data-first-aid:') === '1 responsibility · used in 1 place', above('data-first-aid:'))
  })

  test('lead to the gap, to all uses and to the responsibilities', async () => {
    const file = await open('roles.yaml')
    const lenses = await lensesOf(file)
    const click = async (title: RegExp) => {
      const command = lenses.find(
        ({ range, command: its }) =>
          title.test(its?.title ?? '') && range.start.isEqual(positionOf(file, 'project-lead:')),
      )?.command
      assert(command !== undefined, `there is no lens ${title}`)
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
    }
    await click(/1 gap/)
    const gap = positionOf(file, 'ben] }\n  human')
    const cursor = vscode.window.activeTextEditor?.selection.active
    assert(cursor?.isEqual(gap) === true, `the cursor is in line ${cursor?.line}, column ${cursor?.character}`)
    await click(/used in/)
    await vscode.commands.executeCommand('closeReferenceSearch')
    await click(/responsibilities/)
    await open('roles.yaml')
  })

  test('are gone when they are switched off', async () => {
    const file = await open('roles.yaml')
    await set('codeLens', false)
    assert((await lensesOf(file)).length === 0, 'there are lenses')
    await set('codeLens', undefined)
  })
})

suite('symbols of the workspace', () => {
  test('are found in all rolebooks, open or not, by name and by id', async () => {
    await open('roles.yaml')
    const find = async (query: string) =>
      (
        await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)
      ).map(({ name, location }) => `${name} in ${location.uri.path.split('/').at(-1)}`)
    const leads = await find('project-lead')
    assert(leads.includes('project-lead · Project lead in roles.yaml'), leads.join('\n'))
    assert(leads.includes('project-lead · Project lead in second.rolebook.yaml'), leads.join('\n'))
    const people = await find('weiss')
    assert(people.includes('dana · Dana Weiss in roles.yaml'), people.join('\n'))
  })
})

suite('the layout', () => {
  test('is folded by sections and items, in parts as well; other YAML as ever', async () => {
    const file = await open('roles.yaml')
    const folded = await foldsOf(file)
    const lineOf = (words: string) => positionOf(file, words).line
    assert(folded.includes(`${lineOf('people:')}-${lineOf('keel-audit: {')}`), folded.join())
    assert(folded.includes(`${lineOf('ben:')}-${lineOf('emial')}`), folded.join())
    assert((await foldsOf(await open(part))).length > 0, 'nothing is folded in a part')
    assert((await foldsOf(await open('foreign/ansible-roles.yaml'))).length > 0, 'other YAML is not folded')
  })

  test('is what a selection grows by', async () => {
    const file = await open('roles.yaml')
    const [grown] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      file.uri,
      [positionOf(file, 'Lindqvist')],
    )
    const seen: string[] = []
    for (let range = grown; range; range = range.parent as typeof grown) seen.push(file.getText(range.range))
    assert(seen.includes('name: Ben Lindqvist'), seen.join('\n--\n'))
    assert(
      seen.some((text) => text.startsWith('people:') && text.includes('keel-audit')),
      seen.join('\n--\n'),
    )
  })

  test('has links to the files it includes', async () => {
    const file = await open(several)
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', file.uri)
    const targets = links.map(({ target }) => target?.path.split('/').at(-1))
    assert(targets.includes('people.yaml'), targets.join())
  })
})

suite('other YAML', () => {
  for (const name of ['ansible', 'kubernetes', 'marker-in-a-text'])
    test(`has neither hints nor lenses nor links of ours: ${name}`, async () => {
      const file = await open(`foreign/${name}-roles.yaml`)
      assert((await hints(file, new vscode.Range(0, 0, file.lineCount, 0))).length === 0, 'there are hints')
      assert((await lensesOf(file)).length === 0, 'there are lenses')
      const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', file)
      assert(
        links.every(({ target }) => target?.scheme !== 'rolebook-rule'),
        'there are links to rules',
      )
    })
})

suite('fixing all', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.files.revert'))

  test('makes all certain repairs of a file at once, and nothing else', async () => {
    const file = await open('roles.yaml')
    await untilSaid(file, 'deputy-is-holder', 'unknown-key')
    const before = file.getText()
    // the light bulb, which looks anew whenever findings change, may take the place of what was asked just before
    await until('the repair', async () => {
      if (file.getText() === before) await vscode.commands.executeCommand('editor.action.fixAll')
      return file.getText() !== before
    })
    assertText(file, before.replace('emial', 'email'))
  })

  test('is made when a file is saved, where somebody has set it so', async () => {
    const file = await open('roles.yaml')
    await untilSaid(file, 'deputy-is-holder', 'unknown-key')
    const before = file.getText()
    const editor = vscode.workspace.getConfiguration('editor')
    await editor.update('codeActionsOnSave', { 'source.fixAll.rolebook': 'explicit' }, true)
    const edit = new vscode.WorkspaceEdit()
    edit.insert(file.uri, file.positionAt(before.length), '# checked\n')
    await vscode.workspace.applyEdit(edit)
    await file.save()
    assertText(file, `${before.replace('emial', 'email')}# checked\n`)
    await editor.update('codeActionsOnSave', undefined, true)
    const back = new vscode.WorkspaceEdit()
    back.replace(file.uri, new vscode.Range(0, 0, file.lineCount, 0), before)
    await vscode.workspace.applyEdit(back)
    await file.save()
  })
})

suite('a log', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'))

  test('is there once a file has to be read whole at every edit', async () => {
    // VS Code has a command for each channel that shows it
    const isThere = async () =>
      (await vscode.commands.getCommands()).some((command) => /\.output\.show\..*\bRolebook(?:\.log)?$/.test(command))
    assert(!(await isThere()), 'nothing is in the log yet')
    const content = 'rolebook: 1\npeople:\n  ben: &ben { name: Ben Lindqvist }\nx-first: *ben\n'
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'yaml', content }))
    await until('the log', isThere)
  })
})

async function ask<T>(command: string, file: vscode.TextDocument, ...more: readonly unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, file.uri, ...more)
}

async function hints(file: vscode.TextDocument, range: vscode.Range): Promise<readonly string[]> {
  const found = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', file, range)
  return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')))
}

async function lensesOf(file: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  return ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file)
}

async function foldsOf(file: vscode.TextDocument): Promise<readonly string[]> {
  const found = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', file)
  return (found ?? []).map(({ start, end }) => `${start}-${end}`)
}

async function set(name: string, value: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('rolebook').update(name, value, true)
}
