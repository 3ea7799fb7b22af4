/*
 * A rolebook of several files, and one with settings beside it, as VS Code’s own commands see them. Runs in the extension
 * host like the other suites.
 */
import * as vscode from 'vscode'
import {
  acceptSuggestion,
  assert,
  assertText,
  change,
  fileOf,
  open,
  positionOf,
  said,
  suggestionsAt,
  texts,
  until,
  untilSaid,
} from './editor.ts'

const main = 'several/organisation.yaml'
const part = 'several/people.yaml'

suite('a rolebook of several files', () => {
  teardown(() => revertAll(main, part))

  test('has each finding in its own file, whichever of them is open', async () => {
    const people = await open(part)
    const [slip] = await untilSaid(people, 'unknown-key')
    assert(slip?.text === 'emial', `what is underlined is ${slip?.text}`)
    assert(said(await open(main)).length === 0, 'the other file has none')
  })

  test('is followed from each file into the others', async () => {
    const organisation = await open(main)
    const [definition] = await placesOf('vscode.executeDefinitionProvider', organisation, 'ben]')
    assert(definition === 'people.yaml 5', `the definition is in ${definition}`)
    const people = await open(part)
    const references = await placesOf('vscode.executeReferenceProvider', people, 'amara:')
    assert(references.join(', ') === 'organisation.yaml 9, organisation.yaml 12, people.yaml 4', references.join(', '))
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      people.uri,
      positionOf(people, 'ben:'),
    )
    assert(texts(hovers).includes('Project lead'), texts(hovers))
    const marks = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      people.uri,
      positionOf(people, 'ben:'),
    )
    assert(marks.length === 2, `${marks.length} places are marked in the part`)
  })

  test('is completed in a part with what stands in another, saved or not', async () => {
    const organisation = await open(main)
    await change(organisation, 'roles:\n', 'roles:\n  own-role: { title: Own role, held-by: [amara] }\n')
    const people = await open(part)
    await change(people, 'contact-points:', 'responsibilities:\n  IT-3: { accountable: own }\ncontact-points:')
    const before = people.getText()
    await acceptSuggestion(people, 'own }', 3)
    assertText(people, before.replace('own }', 'own-role }'))
  })

  test('is renamed in all its files at once, comments, layout and unsaved changes intact', async () => {
    const organisation = await open(main)
    await change(organisation, 'deputies: ["amara"]', 'deputies:   [ "amara",  ben ]   # not saved yet')
    const people = await open(part)
    const before = { organisation: organisation.getText(), people: people.getText() }
    await rename(people, 'ben:', 'benedict')
    assertText(
      organisation,
      before.organisation.replace('[ben]', '[benedict]').replace('"amara",  ben ]', '"amara",  benedict ]'),
    )
    assertText(people, before.people.replace('  ben:', '  benedict:').replace('by: ben }', 'by: benedict }'))
  })

  test('is not approved with an error in it, and a button leads to the problems of the file that has it', async () => {
    const people = await open(part)
    await change(people, 'by: ben', 'by: bne')
    await untilSaid(people, 'unknown-key', 'unknown-reference')
    await open(main)
    await vscode.commands.executeCommand('rolebook.approve')
    const leads = () => {
      const { document, selection } = vscode.window.activeTextEditor ?? {}
      return document === people && selection?.active.isEqual(positionOf(people, 'bne')) === true
    }
    await until('the error in the editor', async () => {
      // the button of the notification on top; none until it is there
      await vscode.commands.executeCommand('notification.acceptPrimaryAction')
      return leads()
    })
  })

  test('says why an id stays', async () => {
    const organisation = await open(main)
    const why = await vscode.commands
      .executeCommand('vscode.prepareRename', organisation.uri, positionOf(organisation, 'project-lead:'))
      .then(
        () => '',
        (error: Error) => error.message,
      )
    assert(why.includes('“project-lead” comes from the catalogue'), `it says “${why}”`)
  })
})

suite('several rolebooks', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  })

  test('are renamed together where they share a part, though only that is open', async () => {
    const [north, south, part] = [
      'shared-part/north.yaml',
      'shared-part/south.yaml',
      'shared-part/people.yaml',
    ] as const
    const saved = { north: await savedText(north), south: await savedText(south) }
    const people = await open(part)
    await change(people, 'amara: {', 'amara:   {')
    const before = people.getText()
    await rename(people, 'ben:', 'benedict')
    assertText(people, before.replace('  ben:', '  benedict:'))
    assertText(await open(north), saved.north.replace('[ben]', '[benedict]'))
    assertText(await open(south), saved.south.replace('[ben]', '[benedict]'))
    await revertAll(north, south, part)
  })

  const [group, member] = ['group/group-roles.yaml', 'group/de/organisation.yaml'] as const
  for (const [where, file, words] of [
    ['the group', group, 'chidi] }'],
    ['the subsidiary, while the group is not open', member, 'chidi:'],
  ] as const)
    test(`are renamed together as group and subsidiary, begun in ${where}`, async () => {
      const saved = { group: await savedText(group), member: await savedText(member) }
      await rename(await open(file), words, 'chidi-obi')
      assertText(await open(group), saved.group.replace('de/chidi', 'de/chidi-obi'))
      assertText(await open(member), saved.member.replace('  chidi:', '  chidi-obi:').replace('[chidi]', '[chidi-obi]'))
      await revertAll(group, member)
    })
})

suite('what is named nowhere', () => {
  const unnamed = 'also: [all]\nsites:\n  berlin: { name: Berlin practice }\n'
  const isSaid = (file: vscode.TextDocument) => said(file).some(({ code }) => code === 'named-nowhere')

  test('is found in a rolebook that stands alone', async () => {
    const text = `rolebook: 1\ncatalogue: 1\n${unnamed}people:\n  chidi: { name: Chidi Obi }\n`
    const file = await vscode.workspace.openTextDocument({ language: 'yaml', content: text })
    await until('the site that nobody names', () => isSaid(file))
  })

  test('is not found where a group has the rolebook as a member, open or not', async () => {
    const file = await open('group/de/organisation.yaml')
    await change(file, 'people:', `${unnamed}people:`)
    await until('what else is found with all rules', () => said(file).length > 0)
    assert(!isSaid(file), 'the group may name the site')
    await revertAll('group/de/organisation.yaml')
  })
})

suite('a rolebook with settings beside it', () => {
  test('has findings of the severity that is set there', async () => {
    const found = await untilSaid(await open('configured/organisation.yaml'), 'deputy-is-holder', 'unknown-key')
    const severities = Object.fromEntries(found.map(({ code, severity }) => [code, severity]))
    assert(severities['deputy-is-holder'] === vscode.DiagnosticSeverity.Hint, 'an error is a hint here')
    assert(severities['unknown-key'] === vscode.DiagnosticSeverity.Warning, 'the other stays a warning')
  })

  test('is helped to set them', async () => {
    const settings = await open('configured/rolebook.config.yaml')
    const items = await suggestionsAt(settings, positionOf(settings, 'hint }'))
    const labels = items.map(({ label }) => (typeof label === 'object' ? label.label : label))
    assert(labels.join(', ') === 'off, error, warning, info, hint', labels.join(', '))
  })
})

/** The file and the line, from 1, of each place that a command gives. */
async function placesOf(command: string, file: vscode.TextDocument, words: string): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(command, file.uri, positionOf(file, words))
  return found
    .map(({ uri, range }) => `${uri.path.split('/').at(-1)} ${range.start.line + 1}`)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
}

async function rename(file: vscode.TextDocument, words: string, newId: string): Promise<void> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    file.uri,
    positionOf(file, words),
    newId,
  )
  assert(await vscode.workspace.applyEdit(edit), 'the edit is applied')
}

async function savedText(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf(name)))
}

async function revertAll(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await open(name)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  }
}
